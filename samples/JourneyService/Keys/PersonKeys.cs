namespace JourneyService.Keys;

/// <summary>A key for each person and one for the couple, wrapped by Data Protection, in a database that is in no backup.</summary>
internal sealed class PersonKeys(Databases databases, IDataProtectionProvider protection)
{
    /// <summary>The owner of what is the couple's; every other owner is a role.</summary>
    public const short Couple = 0;

    public async Task<Dictionary<short, EntryCipher>> Of(Guid couple)
    {
        var keys = await databases.Keys.Read<(short Owner, byte[] Wrapped)>("SELECT owner, wrapped FROM person_key WHERE couple = @couple", new { couple });
        return keys.ToDictionary(key => key.Owner, key => EntryCipher.Of(Protector(couple, key.Owner).Unprotect(key.Wrapped)));
    }

    /// <summary>Makes a key where there is none.</summary>
    public Task Create(Guid couple, short owner, WhoBrokeTrust told) => databases.Keys.Execute(
        "INSERT INTO person_key (couple, owner, wrapped) VALUES (@couple, @owner, @wrapped) ON CONFLICT DO NOTHING",
        new { couple, owner, wrapped = Wrap(couple, owner, told, RandomNumberGenerator.GetBytes(32)) });

    public byte[] Wrap(Guid couple, short owner, WhoBrokeTrust told, byte[] key) => Protector(couple, owner).Protect(EntryCipher.Pack(told, key));

    /// <summary>From here on nobody can read what was sealed with it, in no backup either.</summary>
    public Task Destroy(Guid couple, short owner) =>
        databases.Keys.Erase(connection => connection.ExecuteAsync("DELETE FROM person_key WHERE couple = @couple AND owner = @owner", new { couple, owner }));

    private IDataProtector Protector(Guid couple, short owner) => protection.CreateProtector("person", $"{couple:N}", $"{owner}");
}

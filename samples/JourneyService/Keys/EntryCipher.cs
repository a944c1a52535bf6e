namespace JourneyService.Keys;

/// <summary>Seals and opens the entries of one person, or those of the couple: AES-GCM of the framework, with a key of their own.</summary>
/// <param name="key">32 bytes.</param>
/// <param name="told">What the person says of who broke trust; it lies with the key, so that no table says it in the clear.</param>
internal sealed class EntryCipher(byte[] key, WhoBrokeTrust told)
{
    /// <summary>The newest format; silos of the version before read 1 alone, so a cluster writes 1 until all of them read 2.</summary>
    public const short NewestFormat = 2;

    // In format 2 the length of a row does not tell how much was said.
    private const int Block = 128;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly byte[] _sealing = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "seal"u8.ToArray());
    private readonly byte[] _naming = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "name"u8.ToArray());

    public WhoBrokeTrust Told => told;

    public static byte[] Pack(WhoBrokeTrust told, byte[] key) => [(byte)told, .. key];

    public static EntryCipher Of(byte[] packed) => new(packed[1..], (WhoBrokeTrust)packed[0]);

    /// <summary>The row of an entry. Nobody without the key can tell whether a row is a given entry.</summary>
    public StoredEntry Seal(Guid couple, JourneyRole author, bool shared, string json, short format)
    {
        byte[] plain = Encoding.UTF8.GetBytes(json);
        byte[] hash = HMACSHA256.HashData(_naming, (byte[])[(byte)author, .. plain]);
        var row = new StoredEntry(couple, new Guid(hash.AsSpan(0, 16)), author, shared, format, []);
        plain = format == 1 ? plain : [.. plain, .. Enumerable.Repeat((byte)' ', Block - 1 - ((plain.Length - 1) % Block))];
        byte[] nonce = RandomNumberGenerator.GetBytes(NonceSize);
        byte[] sealing = new byte[plain.Length];
        byte[] tag = new byte[TagSize];
        using var aes = new AesGcm(_sealing, TagSize);
        aes.Encrypt(nonce, plain, sealing, tag, Bound(row));
        return row with { Payload = [.. nonce, .. sealing, .. tag] };
    }

    /// <summary>The entry of a row; null where the row is of a later format, or not what was sealed.</summary>
    public string? Open(StoredEntry row)
    {
        if (row.Format is < 1 or > NewestFormat || row.Payload.Length < NonceSize + TagSize)
        {
            return null;
        }

        byte[] plain = new byte[row.Payload.Length - NonceSize - TagSize];
        using var aes = new AesGcm(_sealing, TagSize);
        try
        {
            aes.Decrypt(row.Payload[..NonceSize], row.Payload[NonceSize..^TagSize], row.Payload[^TagSize..], plain, Bound(row));
            return Encoding.UTF8.GetString(plain).TrimEnd(' ');
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    /// <summary>What a row is bound to: it cannot be moved to another couple, row or, since format 2, author.</summary>
    private static byte[] Bound(StoredEntry row) =>
        [.. row.Couple.ToByteArray(), .. row.Id.ToByteArray(), .. row.Format == 1 ? [] : (byte[])[(byte)row.Format, (byte)row.Author, row.Shared ? (byte)1 : (byte)0]];
}

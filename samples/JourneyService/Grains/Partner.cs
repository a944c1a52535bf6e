namespace JourneyService.Grains;

/// <summary>One of the two, with every entry of theirs that is durable.</summary>
internal sealed class Partner(JourneyRole role, Guid? person, EntryCipher? cipher)
{
    // What a journey takes is bounded; each has a share of their own, so that nobody's private entries show in what the other one may still write.
    private const int MostEntries = 5_000;
    private const int MostCharacters = 512 * 1024;

    private int _characters;

    public JourneyRole Role => role;

    /// <summary>Null where this person has left.</summary>
    public Guid? Person => person;

    /// <summary>Null where this person has left.</summary>
    public EntryCipher? Cipher => person is null ? null : cipher;

    public HashSet<JourneyEvent> Entries { get; } = [];

    /// <summary>The last day on which they were reminded.</summary>
    public DateOnly? RemindedOn { get; set; }

    public bool HasRoomFor(string json) => Entries.Count < MostEntries && _characters + json.Length <= MostCharacters;

    public void Take(JourneyEvent entry, string json) => _characters += Entries.Add(entry) ? json.Length : 0;

    /// <summary>Their own log, as they tell it. What does not fit their role is disputed.</summary>
    public Journey Log()
    {
        bool fits = cipher!.Told switch { WhoBrokeTrust.Me => role == JourneyRole.BrokeTrust, WhoBrokeTrust.Partner => role == JourneyRole.WasHurt, _ => true };
        return new Journey(fits ? cipher.Told : WhoBrokeTrust.Disputed, Entries, role);
    }
}

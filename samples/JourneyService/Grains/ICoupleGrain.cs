namespace JourneyService.Grains;

/// <summary>The journey of a couple; its key is a random id that nobody outside of the service learns in the clear.</summary>
internal interface ICoupleGrain : IGrainWithGuidKey
{
    /// <summary>Begins a journey, with the first of the two.</summary>
    Task<Outcome> Found(Caller founder, WhoBrokeTrust told);

    /// <summary>Lets the other one in, once. The same person may repeat it.</summary>
    Task<Outcome> Join(Caller joiner, WhoBrokeTrust told);

    /// <summary>Keeps an entry. The same one may come late, twice and in any order.</summary>
    Task<Outcome> Append(Caller writer, string entry);

    /// <summary>Answers as JSON, in the first of the languages that is there; null where the caller is not known.</summary>
    Task<byte[]?> Ask(Caller reader, Topic topic, DateOnly on, string[] languages);

    /// <summary>Deletes the caller's key and then their rows.</summary>
    Task<Outcome> Leave(Caller leaver);

    /// <summary>Registers the reminder again, where reminders are in memory.</summary>
    Task KeepReminder();
}

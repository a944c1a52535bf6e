namespace JourneyService.Grains;

/// <summary>The journey of a couple; its key is a random id that nobody outside of the service learns in the clear.</summary>
/// <remarks>A call that fails with an <see cref="OrleansException"/> may have been done or not: the same call again is right in both cases.</remarks>
internal interface ICoupleGrain : IGrainWithGuidKey
{
    /// <summary>Begins a journey, with the first of the two.</summary>
    Task Found(Caller founder, WhoBrokeTrust told);

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

/// <summary>What came of a change.</summary>
[GenerateSerializer]
internal enum Outcome
{
    /// <summary>It is durable.</summary>
    Done,

    /// <summary>Nobody is known by this token, or no longer.</summary>
    Unknown,

    /// <summary>The place is taken, or the log has no room.</summary>
    Refused,
}

/// <summary>What can be asked: each has an endpoint, whose summary says what the answer is.</summary>
[GenerateSerializer]
internal enum Topic { Journey, Advice, Assessment, Path, Shared, Question, Schedule }

namespace JourneyService.Grains;

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

    /// <summary>It may be stored or not: send the same again.</summary>
    TryAgain,
}

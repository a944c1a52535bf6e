namespace JourneyService.Grains;

/// <summary>What can be asked.</summary>
[GenerateSerializer]
internal enum Topic
{
    /// <summary>What the caller may see of the log.</summary>
    Journey,

    /// <summary>The advice of the day.</summary>
    Advice,

    /// <summary>How things go.</summary>
    Assessment,

    /// <summary>The way in seven stages.</summary>
    Path,

    /// <summary>What both may see.</summary>
    Shared,

    /// <summary>The next question.</summary>
    Question,

    /// <summary>When the next check-in and review are due.</summary>
    Schedule,
}

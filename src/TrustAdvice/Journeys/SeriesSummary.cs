namespace TrustAdvice.Journeys;

/// <summary>The ratings that a report's trend figures rest on: those of the person who leads, since the newest breach.</summary>
internal sealed record SeriesSummary
{
    /// <summary>Whose ratings they are.</summary>
    public required JourneyRole By { get; init; }

    /// <summary>How many days have a rating.</summary>
    public required int Count { get; init; }

    /// <summary>The first day; null when there is none.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null when there is none.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Says nothing about the two, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(SeriesSummary);
}

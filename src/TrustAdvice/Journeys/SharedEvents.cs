namespace TrustAdvice.Journeys;

/// <summary>What both people may see of a log.</summary>
internal static class SharedEvents
{
    /// <summary>The shared events without private answers.</summary>
    /// <remarks>
    /// A check-in that was corrected is left out even when the correction is not shared, and one that held nothing but
    /// private answers leaves no trace.
    /// </remarks>
    /// <param name="events">The events of a log.</param>
    /// <param name="mutual">Whether an answer is left out while the other one has not shared theirs to the same question of that day.</param>
    public static IEnumerable<JourneyEvent> Of(IReadOnlyList<JourneyEvent> events, bool mutual = false)
    {
        var shared = Shared(events);
        return mutual ? MutualAnswers.Of([.. shared]) : shared;
    }

    private static IEnumerable<JourneyEvent> Shared(IReadOnlyList<JourneyEvent> events)
    {
        var corrected = events.OfType<CheckInEvent>().Where(c => c.Corrects).Select(c => (c.On, c.By)).ToHashSet();
        return events
            .Where(entry => !entry.IsPrivate)
            .Where(entry => entry is not CheckInEvent { Corrects: false } checkIn || !corrected.Contains((checkIn.On, checkIn.By)))
            .Select(entry => entry.WithoutPrivateAnswers)
            .Where(entry => entry is not CheckInEvent { Ratings.Count: 0 });
    }
}

namespace TrustAdvice.Journeys;

/// <summary>What both people may see of a log.</summary>
internal static class SharedEvents
{
    /// <summary>The shared events without private answers.</summary>
    /// <remarks>
    /// A check-in that was corrected is left out even when the correction is not shared, and one that held nothing but
    /// private answers leaves no trace.
    /// </remarks>
    public static IEnumerable<JourneyEvent> Of(IReadOnlyList<JourneyEvent> events)
    {
        var corrected = events.OfType<CheckInEvent>().Where(c => c.Corrects).Select(c => (c.On, c.By)).ToHashSet();
        return events
            .Where(entry => entry is not FeedbackEvent && (entry.Shared ?? entry.SharedByDefault))
            .Where(entry => entry is not CheckInEvent { Corrects: false } checkIn || !corrected.Contains((checkIn.On, checkIn.By)))
            .Select(WithoutPrivateAnswers)
            .Where(entry => entry is not CheckInEvent { Ratings.Count: 0 });
    }

    private static JourneyEvent WithoutPrivateAnswers(JourneyEvent entry) =>
        entry is CheckInEvent checkIn
            ? new CheckInEvent { On = checkIn.On, Shared = checkIn.Shared, By = checkIn.By, Ratings = checkIn.Ratings, Corrects = checkIn.Corrects }
            : entry;
}

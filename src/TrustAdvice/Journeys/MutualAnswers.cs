namespace TrustAdvice.Journeys;

/// <summary>
/// What both answered, for hosts that show an answer only once the other one has answered as well: so nobody is led by what the
/// other said.
/// </summary>
internal static class MutualAnswers
{
    /// <summary>The shared events, of their answers those to questions that both shared an answer to on that day.</summary>
    public static IEnumerable<JourneyEvent> Of(IReadOnlyList<JourneyEvent> shared)
    {
        var answered = shared
            .SelectMany(entry => entry.Questions.Select(question => (entry.On, entry.Type, question, entry.Signer)))
            .ToHashSet();
        return shared
            .Select(entry => entry.Only(question => answered.Contains((entry.On, entry.Type, question, OtherOf(entry)))))
            .OfType<JourneyEvent>();
    }

    private static JourneyRole? OtherOf(JourneyEvent entry) =>
        entry.Signer == JourneyRole.WasHurt ? JourneyRole.BrokeTrust : JourneyRole.WasHurt;
}

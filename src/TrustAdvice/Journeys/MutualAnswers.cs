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
        var answered = shared.SelectMany(Answers).ToHashSet();
        return shared
            .Select(entry => entry switch
            {
                CheckInEvent checkIn => checkIn.WithRatings(Kept(checkIn.Ratings, checkIn, answered)),
                SittingEvent sitting => new SittingEvent
                {
                    On = sitting.On,
                    Shared = sitting.Shared,
                    Id = sitting.Id,
                    Revision = sitting.Revision,
                    By = sitting.By,
                    Before = Kept(sitting.Before, sitting, answered),
                    After = Kept(sitting.After, sitting, answered),
                },
                _ => entry,
            })
            .Where(entry => entry switch
            {
                CheckInEvent checkIn => checkIn.Ratings.Count > 0,
                SittingEvent sitting => sitting.SaysSomething,
                ScaleEvent scale => IsAnsweredByOther(scale, scale.Scale, answered),
                _ => true,
            });
    }

    private static Ratings Kept(Ratings ratings, JourneyEvent entry, HashSet<(DateOnly On, string Type, string Question, JourneyRole? By)> answered) =>
        Ratings.Of(ratings.All.Where(rating => IsAnsweredByOther(entry, rating.Key, answered)));

    private static bool IsAnsweredByOther(JourneyEvent entry, string question, HashSet<(DateOnly On, string Type, string Question, JourneyRole? By)> answered)
    {
        var other = entry.Signer == JourneyRole.WasHurt ? JourneyRole.BrokeTrust : JourneyRole.WasHurt;
        return answered.Contains((entry.On, entry.Type, question, other));
    }

    private static IEnumerable<(DateOnly On, string Type, string Question, JourneyRole? By)> Answers(JourneyEvent entry)
    {
        IEnumerable<string> questions = entry switch
        {
            CheckInEvent checkIn => checkIn.Ratings.All.Select(rating => rating.Key),
            SittingEvent sitting => sitting.Before.All.Concat(sitting.After.All).Select(rating => rating.Key),
            ScaleEvent scale => [scale.Scale],
            _ => [],
        };
        return questions.Select(question => (entry.On, entry.Type, question, entry.Signer));
    }
}

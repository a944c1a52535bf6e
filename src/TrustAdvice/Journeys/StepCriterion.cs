using TrustAdvice.Texts;

namespace TrustAdvice.Journeys;

/// <summary>A criterion as data, with how to tell whether it is met; null is unknown.</summary>
internal sealed record StepCriterion(string Id, Phrase Text, string Source, Func<Timeline, Situation, bool?> Check)
{
    /// <summary>Says the name alone.</summary>
    public override string ToString() => Id;

    public CriterionResult Apply(Timeline timeline, Situation situation) => new()
    {
        Id = Id,
        Text = timeline.Options.Phrases[Text],
        Source = Source,
        State = Check(timeline, situation) switch
        {
            true => CriterionState.Met,
            false => CriterionState.NotMet,
            null => CriterionState.Unknown,
        },
    };
}

using TrustAdvice;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>What a person said about advice of earlier days: what was put aside is not given again without the reason.</summary>
internal sealed class ActionMemory(IReadOnlyDictionary<string, ActionFeedback> feedback)
{
    public static ActionMemory None { get; } = new(new Dictionary<string, ActionFeedback>());

    /// <summary>Why a recommendation is held back, or null where it may be given.</summary>
    public string? WhyHeldBack(Recommendation recommendation) =>
        feedback.GetValueOrDefault(recommendation.Id) is { IsHeldBack: true } held ? held.Why : null;

    /// <summary>What is worth saying with a recommendation that has come up before; null where there is nothing.</summary>
    public string? NoteOn(Recommendation recommendation) => feedback.GetValueOrDefault(recommendation.Id) switch
    {
        null => null,
        { Why: { Length: > 0 } why } => why,
        { TimesDone: 1 } => "You have done this on one day already.",
        var done => $"You have done this on {done.TimesDone} days already.",
    };
}

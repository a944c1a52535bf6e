using TrustAdvice.Rules;

namespace TrustAdvice.Authoring.Evidence;

/// <summary>What a reader of the ledger might take for granted, and what nobody has shown.</summary>
internal static class NotClaimed
{
    private const string BuiltIn = "trustadvice.core";

    private static readonly string[] OfAnyRuleSet =
    [
        "That advice with a good grade fits a given reader. A grade is about other people in other places.",
        "That the texts are the ones that were studied. They are written for this rule set, from the sources.",
        "That the order, the ranks or the thresholds of the rules come from a study.",
    ];

    private static readonly string[] OfTheBuiltInOne =
    [
        "That the seven steps, or their order, have been tested. No source was found that does; they come from a list of tips.",
        "That a number of weeks without progress means that a couple is stuck. The periods are design choices; docs/journeys.md has their sources.",
        "That trust comes back within some time. No study was found that follows couples after an affair for how long it takes.",
        "That an app without a person behind it repairs trust. Evidence for guided help is fair for couple therapy in general, thin after an affair, and nearly absent for help without a guide.",
        "That what is known holds for everybody. Studies of couples of the same sex, of open relationships and outside Western countries were hardly found.",
        "That an answer of \"safe\" means that somebody is safe. No screening is that good.",
        "Anything about the law on phones, pictures or tracking in a country.",
        "That this library was tested in a trial. It was not.",
    ];

    public static IEnumerable<string> For(RuleSetModel model) =>
        model.Id.Split('+').Contains(BuiltIn) ? [.. OfTheBuiltInOne, .. OfAnyRuleSet] : OfAnyRuleSet;
}

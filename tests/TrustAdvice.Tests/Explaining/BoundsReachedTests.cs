using TrustAdvice.Explaining;
using TrustAdvice.Matching;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Explaining;

/// <summary>The bounds that end a search or a cache are reached, and what stands then is right.</summary>
public class BoundsReachedTests
{
    /// <summary>Nine rules withhold, each leaves 72 ways out, and no change of eight facts is enough: 72 to the eighth of them.</summary>
    [Fact]
    public void ExplainAbsence_BeyondThirtyMillionBoxes_EndsWithWhatWasFound()
    {
        var search = Search(rules: 9);

        var changes = search.Find();

        Assert.InRange(search.Steps, AbsenceSearch.MaximumSteps, AbsenceSearch.MaximumSteps + 100_000);
        Assert.Empty(changes);
    }

    [Fact]
    public void ExplainAbsence_OfFewRules_EndsByItself() => Assert.True(Search(rules: 1).Find().Count > 0);

    [Fact]
    public void For_KeepsAdvisorsForSixtyFourOrders_AndMakesTheOthersAnew()
    {
        string[] tags = ["aa", "bb", "cc", "dd", "ee"];
        var advisor = new Advisor(new AdvisorOptions { RuleSet = InLanguages(tags) });
        var orders = Orders(tags).ToList();
        Assert.Equal(120, orders.Count);

        var first = orders.ConvertAll(advisor.For);
        var second = orders.ConvertAll(advisor.For);

        Assert.Equal(64, first.Zip(second).Count(pair => ReferenceEquals(pair.First, pair.Second)));
        Assert.Equal(first.Select(kept => kept.Language), second.Select(kept => kept.Language));
    }

    private static AbsenceSearch Search(int rules)
    {
        const int FactsOfARule = 24;
        string facts = string.Join(',', Enumerable.Range(0, 9 * FactsOfARule).Select(fact => $$"""{ "name": "h.f{{fact}}", "values": ["a", "b", "c"] }"""));
        string withholding = string.Join(',', Enumerable.Range(0, rules).Select(rule =>
            $$"""{ "id": "w{{rule}}", "when": { {{When(rule * FactsOfARule, FactsOfARule)}} }, "withhold": { "actions": ["x"] } }"""));
        var compiled = RuleModels.Read($$"""
            { "format": 1, "id": "many", "version": "1.0.0", "facts": [{{facts}}],
              "actions": [{ "id": "x", "owner": "both", "kind": "stance" }], "rules": [{ "id": "r", "recommend": "x" }, {{withholding}}] }
            """);
        return new AbsenceSearch(compiled, Outcome.Action(0), new byte[compiled.Model.Facts.Count]);
    }

    private static string When(int first, int count) =>
        string.Join(", ", Enumerable.Range(first, count).Select(fact => $"\"h.f{fact}\": \"unknown\""));

    private static RuleSet InLanguages(string[] tags) => RuleSet.Load(
        RuleModels.Stream("""{ "format": 1, "id": "l", "version": "1.0.0", "actions": [{ "id": "x", "owner": "both", "kind": "stance" }], "rules": [{ "id": "r", "recommend": "x" }] }"""),
        [.. tags.Select(tag => RuleModels.Stream($$"""{ "language": "{{tag}}", "actions": { "x": { "title": "{{tag}}", "why": "w" } } }"""))]);

    private static IEnumerable<string[]> Orders(string[] tags) => tags.Length == 0 ? [[]]
        : tags.SelectMany(first => Orders([.. tags.Where(tag => tag != first)]).Select(rest => (string[])[first, .. rest]));
}

using System.Text.Json;
using TrustAdvice.Authoring;
using TrustAdvice.Authoring.Evidence;
using TrustAdvice.Authoring.Rendering;
using TrustAdvice.Rules;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Rules;

/// <summary>
/// Every kind of effect is read, compiled, given, explained, compared and printed: one that is added fails here until it stands
/// below, and then until each of these places knows it.
/// </summary>
public class EffectKindTests
{
    private const string TheRule = "the-rule";

    private const string Texts = """
        {
          "language": "en",
          "actions": { "walk": { "title": "Walk", "why": "It helps.", "how": ["Go."] }, "rest": { "title": "Rest", "why": "It helps.", "how": ["Sit."] } },
          "referrals": { "doctor": { "title": "A doctor", "whyNow": "It helps." } },
          "alerts": { "card": "Read this." },
          "information": { "note": "Help is there." }
        }
        """;

    /// <summary>A rule with one effect, and the id of what it gives or takes away.</summary>
    private static readonly Dictionary<Effect, (string Member, string Id)> OneOfEach = new()
    {
        [Effect.Withhold] = (""" "withhold": { "actions": ["walk"] } """, "walk"),
        [Effect.Refer] = (""" "refer": { "to": "doctor", "urgency": "soon" } """, "doctor"),
        [Effect.Alert] = (""" "alert": "card" """, "card"),
        [Effect.Recommend] = (""" "recommend": "rest" """, "rest"),
        [Effect.Inform] = (""" "inform": "note" """, "note"),
    };

    private static readonly Situation Inside = new() { Step = RepairStep.Forgive };

    public static TheoryData<string> Kinds => [.. Enum.GetNames<Effect>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EachIsRead_AndCompiled(string kind)
    {
        var effect = Enum.Parse<Effect>(kind);
        var compiled = With(effect).Compiled;
        var rule = compiled.Model.Rules.Single(rule => rule.Id == TheRule);

        Assert.Equal((1, 1), (rule.EffectCount, rule.CountOf(effect)));
        Assert.Equal(TheRule, Assert.Single(compiled.SectionEntries(effect), entry => entry.Rule.Id == TheRule).Rule.Id);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EachChangesTheAdvice_AndItIsSaidWhy(string kind)
    {
        var effect = Enum.Parse<Effect>(kind);
        var advice = new Advisor(new AdvisorOptions { RuleSet = With(effect) }).Advise(Inside);
        var without = new Advisor(new AdvisorOptions { RuleSet = Without() }).Advise(Inside);
        string id = OneOfEach[effect].Id;

        Assert.NotEqual(Given(without), Given(advice));
        Assert.Contains(TheRule, advice.Trace.Rules);
        if (effect == Effect.Withhold)
        {
            Assert.Contains(TheRule, advice.ExplainAbsence(id).WithheldBy);
        }
        else
        {
            Assert.Equal((id, TheRule), (advice.Explain(id).Id, advice.Explain(id).Rule));
            Assert.NotEmpty(advice.Explain(id).InWords);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EachIsSeenByComparison_AndPrintedForAuthors(string kind)
    {
        var effect = Enum.Parse<Effect>(kind);
        var (_, id) = OneOfEach[effect];

        Assert.Equal(id, RuleSetComparison.Of(Without(), With(effect)).Changes.Select(change => change.Outcome).Distinct().Single());
        Assert.Contains(id, RowOf(MarkdownPage.Of(RuleBook.Of(With(effect).Compiled, []))), StringComparison.Ordinal);
        string ledger = EvidencePage.Of(With(effect).Model);
        Assert.Contains(effect switch
        {
            Effect.Withhold => "| holds back |",
            Effect.Recommend => $"Given by: `{TheRule}`",
            _ => id,
        }, effect == Effect.Recommend ? ledger : RowOf(ledger), StringComparison.Ordinal);
    }

    /// <summary>The row of the rule in a table of a page.</summary>
    private static string RowOf(string page) => page.Split('\n').First(line => line.StartsWith('|') && line.Contains(TheRule, StringComparison.Ordinal));

    /// <summary>The advice without its trace, which names every rule that holds.</summary>
    private static string Given(Advice advice)
    {
        string json = JsonSerializer.Serialize(advice, TrustAdviceJson.TypeInfo<Advice>());
        return json[..json.IndexOf("\"trace\"", StringComparison.Ordinal)];
    }

    private static RuleSet With(Effect effect) => RuleModels.Load(new AnySmallSet(File(effect), Texts));

    private static RuleSet Without() => RuleModels.Load(new AnySmallSet(File(null), Texts));

    private static string File(Effect? effect) => $$"""
        {
          "format": 1, "id": "kinds", "version": "1.0.0", "alerts": ["card"], "information": [{ "id": "note" }],
          "actions": [{ "id": "walk", "owner": "both", "kind": "stance" }, { "id": "rest", "owner": "both", "kind": "stance" }],
          "rules": [{{(effect is null ? "" : $$"""{ "id": "{{TheRule}}", "when": { "step": "forgive" }, {{OneOfEach[effect.Value].Member}} },""")}}
            { "id": "always", "recommend": "walk" }]
        }
        """;
}

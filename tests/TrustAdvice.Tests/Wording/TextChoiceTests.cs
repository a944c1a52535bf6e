using TrustAdvice.Authoring;
using TrustAdvice.Tests.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Wording;

/// <summary>What advice says where texts choose by conditions that the rule file declares.</summary>
public class TextChoiceTests
{
    private const string Rules = """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "textConditions": {
            "money": { "breach": "financial" }, "fearless": { "safety": "safe", "any": [{ "talks": "calm" }, { "talks": "tense" }] },
            "leaving": { "myGoal": "leave" }
          },
          "information": [{ "id": "head", "opening": "meaning" }],
          "actions": [{ "id": "tell", "owner": "both", "kind": "stance", "visibility": "mayShare" }, { "id": "rest", "owner": "wasHurt", "kind": "selfCare", "visibility": "mayShare" }],
          "rules": [{ "id": "always", "recommend": ["tell", "rest"], "inform": "head", "refer": { "to": "couplesTherapist", "urgency": "soon" } }]
        }
        """;

    private const string Texts = """
        {
          "language": "en", "terms": { "partner": "your partner" },
          "actions": {
            "tell": {
              "title": "Tell {if money}what you owe{else}it{end}", "why": "It helps.",
              "how": ["{if money}Lay the bills before {partner}.{end}", "Sit down{if leaving}, once more{end}.", "{if fearless}Walk.{else}Stay near a door.{end}"],
              "words": "{if money}I owe.{end}", "avoid": ["Wait."], "stopIf": "{if fearless}{else}Stop if you are afraid.{end}",
              "whyByRule": { "always": "{if money}The debt grows.{else}It helps.{end}" }
            },
            "rest": { "title": "Rest", "why": "It helps.", "how": ["{if fearless}Sleep in.{else}Lock the door.{end}"] }
          },
          "information": { "head": "{if money}It is about money.{else}It is about trust.{end}" },
          "referrals": { "couplesTherapist": { "title": "A counsellor", "whyNow": "Now.", "whatToAsk": ["{if money}Do you know debts?{end}"], "byRule": { "always": { "whyNow": "{if money}For the debt.{else}For you.{end}" } } } }
        }
        """;

    private static readonly Situation Owing = new() { Breach = Breach.Financial, Safety = Safety.Safe, Talks = Talks.Calm };

    private static readonly RuleSet RuleSet = RuleFiles.Load(Rules, Texts);

    private static readonly Advisor Advisor = new(new AdvisorOptions { RuleSet = RuleSet });

    [Fact]
    public void WhatWasTold_ChoosesWhatIsSaid()
    {
        var advice = Advisor.Advise(Owing);
        var text = advice.NextStep!.Text;

        Assert.Equal(("Tell what you owe", "The debt grows.", "I owe.", null), (text.Title, text.Why, text.Words, text.StopIf));
        Assert.Equal(["Lay the bills before your partner.", "Sit down.", "Walk."], text.How);
        Assert.Equal("It is about money.", advice.Opening[0].Text);
        Assert.Equal(("For the debt.", "Do you know debts?"), (advice.Referral!.Text.WhyNow, Assert.Single(advice.Referral.Text.WhatToAsk)));
        Assert.Contains("Tell what you owe", advice.Explain("tell").InWords, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasNotTold_IsSaidAsToAnybody()
    {
        var advice = Advisor.Advise(new Situation { Safety = Safety.Safe });
        var text = advice.NextStep!.Text;

        Assert.Equal(("Tell it", "It helps.", null, "Stop if you are afraid."), (text.Title, text.Why, text.Words, text.StopIf));
        Assert.Equal(["Sit down.", "Stay near a door."], text.How);
        Assert.Equal("It is about trust.", advice.Opening[0].Text);
        Assert.Empty(advice.Referral!.Text.WhatToAsk);
    }

    [Fact]
    public void ACompiledFile_ChoosesAlike()
    {
        byte[] compiled = RuleSetCompiler.Compile(RuleSet);
        foreach (var read in new[] { RuleSet.LoadCompiled(new MemoryStream(compiled), RuleSetCompiler.HashOf(compiled)), RuleSet.LoadCompiled(new MemoryStream(compiled)) })
        {
            var other = new Advisor(new AdvisorOptions { RuleSet = read });
            Assert.Equal(Advisor.Advise(Owing).ToJson(), other.Advise(Owing).ToJson());
            Assert.Equal(Advisor.Advise(new Situation()).ToJson(), other.Advise(new Situation()).ToJson());
        }

        Assert.Equal(compiled, RuleSetCompiler.Compile(RuleSet.LoadCompiled(new MemoryStream(compiled), RuleSetCompiler.HashOf(compiled))));
    }

    /// <summary>The partner's screen chooses by what both know: neither fear nor a wish to leave shows in a line that is there or not.</summary>
    [Fact]
    public void ThePartner_ReadsNoChoiceByWhatIsPrivate()
    {
        var told = Owing with { WhoBrokeTrust = WhoBrokeTrust.Me };
        var shared = Advisor.Advise(told).SharedView("tell");
        var leaving = Advisor.Advise(told with { MyGoal = Goal.Leave, Safety = null }).SharedView("tell");

        Assert.Equal(["Lay the bills before your partner.", "Sit down.", "Stay near a door."], Assert.Single(shared.Together).How);
        Assert.Equal(["Lock the door."], Assert.Single(shared.ForPartner).How);
        Assert.Equivalent(shared, leaving, strict: true);
        Assert.Equal(["Lay the bills before your partner.", "Sit down.", "Walk."], Advisor.Advise(told).NextStep!.Text.How);
    }

    [Fact]
    public void TheSameReading_IsOneText() =>
        Assert.Same(Advisor.Advise(Owing).NextStep!.Text, Advisor.Advise(Owing with { WhoBrokeTrust = WhoBrokeTrust.Both }).NextStep!.Text);

    [Fact]
    public void MoreReadingsThanAreKept_AreReadAlike()
    {
        const int Many = 6;
        string[] facts = ["talks", "safety", "progress", "children", "living", "since"];
        string[] values = ["calm", "safe", "steady", "atHome", "apart", "weeks"];
        var ruleSet = RuleFiles.Load(
            RuleFiles.With(
                """[{ "id": "r", "recommend": "a" }]""",
                more: $$""" "textConditions": { {{string.Join(", ", facts.Zip(values, (fact, value) => $$"""
                    "{{fact.ToLowerInvariant()}}": { "{{fact}}": "{{value}}" }
                    """))}} },"""),
            $$"""{ "language": "en", "actions": { "a": { "title": "Do{{string.Concat(facts.Select(fact => $"{{if {fact.ToLowerInvariant()}}} {fact}{{end}}"))}}", "why": "Why." } } }""");
        var advisor = new Advisor(new AdvisorOptions { RuleSet = ruleSet });
        for (int round = 0; round < 2; round++)
        {
            for (int told = 0; told < 1 << Many; told++)
            {
                string[] known = [.. facts.Where((_, at) => (told >> at & 1) != 0)];
                var situation = Situation.FromJson("{" + string.Join(",", known.Select(fact => $"\"{fact}\":\"{values[Array.IndexOf(facts, fact)]}\"")) + "}");
                Assert.Equal(string.Join(' ', known.Prepend("Do")), advisor.Advise(situation).NextStep!.Text.Title);
            }
        }
    }

    [Fact]
    public void Faults_AreAllTold() => AssertRules.Says(
        """
        rules(1,80): error TA0206: $.textConditions.Bad: this is not a name: lower-case letters, digits and hyphens in parts separated by dots, at most 64 characters
        rules(1,107): error TA0302: $.textConditions.x.talks: 'clam' is not a value of 'talks'
        texts[0](1,50): error TA0515: $.actions.a.title: nothing may be left of this text (give its choice an {else}, or let something stand outside)
        texts[0](1,76): error TA0513: $.actions.a.why: a mark of a choice stands out of its place in this text (write {if a}…{else if b}…{else}…{end}, with no choice in another)
        texts[0](1,98): error TA0401: $.actions.a.how[0]: there is no condition of texts 'y'
        texts[0](1,166): error TA0514: $.questions.talks.text: this text is read as it stands, whatever was told (only texts of actions, of help and of information choose by conditions)
        """,
        """{ "format": 1, "id": "s", "version": "1.0.0", "rules": [], "textConditions": { "Bad": {}, "x": { "talks": "clam" } }, "actions": [{ "id": "a", "owner": "both", "kind": "stance" }] }""",
        """{ "language": "en", "actions": { "a": { "title": "{if x}One.{end}", "why": "{if x}One.", "how": ["{if y}One.{else}Two.{end}"] } }, "questions": { "talks": { "text": "{if x}A{else}B{end}" } } }""");

    [Theory]
    [InlineData("{if money}Stop.{end}", "TA0804")]
    [InlineData("{if money}Stop.{else}Leave.{end}", null)]
    public void AnOverlay_KeepsAWarning(string stopIf, string? code)
    {
        string below = Texts.Replace("{if fearless}{else}Stop if you are afraid.{end}", "Stop if you are afraid.", StringComparison.Ordinal);
        string texts = $$"""{ "language": "en", "actions": { "tell": { "title": "Tell", "why": "Why.", "stopIf": "{{stopIf}}" } } }""";

        RuleFiles.Load(Rules, below).TryOverlayFromJson(
            """{ "format": 1, "id": "acme", "version": "1.0.0", "extends": "sample", "actions": [], "rules": [] }""", [texts], out _, out var found);
        Assert.Equal(code, found.FirstOrDefault(fault => fault.Severity == DiagnosticSeverity.Error)?.Code);
    }

    [Fact]
    public void WhatIsNeverRead_IsFound()
    {
        string rules = Rules.Replace("\"id\": \"always\",", "\"id\": \"always\", \"when\": { \"breach\": { \"not\": \"financial\" } },", StringComparison.Ordinal)
            .Replace("\"leaving\":", "\"idle\": { \"talks\": \"calm\" }, \"leaving\":", StringComparison.Ordinal);

        Assert.DoesNotContain(RuleModels.Findings(Rules, Texts), finding => finding.Code is "TA0713" or "TA0707");
        var findings = RuleModels.Findings(rules, Texts);
        Assert.Equal(
            ["couplesTherapist", "head", "tell"],
            findings.Where(finding => finding.Code == "TA0713" && finding.Message.EndsWith("'money'", StringComparison.Ordinal))
                .Select(finding => finding.Message.Split('\'')[1]).Order(StringComparer.Ordinal));
        Assert.Equal("the condition of texts 'idle' is not used", Assert.Single(findings, finding => finding.Code == "TA0707").Message);
    }

    [Fact]
    public void AConditionThatSaysSomethingElse_IsAnotherWording()
    {
        string other = Rules.Replace("{ \"breach\": \"financial\" }", "{ \"breach\": \"dishonesty\" }", StringComparison.Ordinal);

        Assert.DoesNotContain(RuleSetComparison.Of(RuleSet, RuleSet).Changes, change => change.Kind == ChangeKind.Reworded);
        Assert.Contains(RuleSetComparison.Of(RuleSet, RuleFiles.Load(other, Texts)).Changes, change => change.Kind == ChangeKind.Reworded && change.Outcome == "tell");
    }
}

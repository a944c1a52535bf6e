using TrustAdvice.Authoring;
using TrustAdvice.Rules;
using TrustAdvice.Tests.Support;
using TrustAdvice.Texts;

namespace TrustAdvice.Tests.Verification;

/// <summary>Whatever a reader sees of an action, a text or a question makes another key when it changes.</summary>
public class TextKeyTests
{
    [Fact]
    public void Action_AnyMemberThatIsShown_Counts()
    {
        ActionDefinition[] all =
        [
            Action(), Action(owner: Owner.WasHurt), Action(kind: ActionKind.Habit), Action(step: RepairStep.Forgive),
            Action(visibility: Visibility.MayShare), Action(cadence: Cadence.Daily), Action(evidence: EvidenceGrade.A),
            Action(effort: new(10, Company.Alone, false)), Action(effort: new(20, Company.Alone, false)), Action(effort: new(10, Company.Alone, true)),
            Action(effort: new(10, Company.Together, false)),
        ];

        Assert.Distinct(all.Select(TextKey.Of));
        Assert.Equal(TextKey.Of(Action()), TextKey.Of(Action(index: 7)));
    }

    [Fact]
    public void Text_OneSentenceInAnotherPart_IsAnotherText()
    {
        var plain = new ActionText("T", "W", ["h", "i"], "s", ["a"], "d", "x");
        ActionText[] others =
        [
            new("U", "W", ["h", "i"], "s", ["a"], "d", "x"), new("T", "V", ["h", "i"], "s", ["a"], "d", "x"), new("T", "W", ["h"], "s", ["a"], "d", "x"),
            new("T", "W", ["h", "i"], null, ["a"], "d", "x"), new("T", "W", ["h", "i"], "s", [], "d", "x"), new("T", "W", ["h", "i"], "s", ["a"], "e", "x"),
            new("T", "W", ["h", "i"], "s", ["a"], "d", null), new("T", "W", ["h"], "i", ["a"], "d", "x"), new("T", "W", ["h", "i", "s"], null, ["a"], "d", "x"),
        ];

        Assert.Distinct(others.Prepend(plain).Select(TextKey.Of));
    }

    [Fact]
    public void Referral_AnyPart_Counts()
    {
        var plain = new ReferralText { Title = "T", WhyNow = "W", HowToStart = "h", WhatHappens = "p", WhatToAsk = ["q"], CostAndAccess = "c", IfPartnerSaysNo = "n", Meanwhile = "m" };
        ReferralText[] others =
        [
            plain.Copy(("Title", "U")), plain.Copy(("WhyNow", "V")), plain.Copy(("HowToStart", "")), plain.Copy(("WhatHappens", "")),
            plain.Copy(("WhatToAsk", (IReadOnlyList<string>)[])), plain.Copy(("CostAndAccess", "")), plain.Copy(("IfPartnerSaysNo", "")), plain.Copy(("Meanwhile", "")),
        ];

        Assert.Distinct(others.Prepend(plain).Select(TextKey.Of));
    }

    [Fact]
    public void Question_AnyPart_Counts()
    {
        var plain = new QuestionText { Text = "T", Why = "W", Answers = ["a", "b"] };

        Assert.Distinct(new[] { plain, plain with { Text = "U" }, plain with { Why = "" }, plain with { Answers = ["a"] } }.Select(TextKey.Of));
    }

    private static ActionDefinition Action(
        Owner owner = Owner.Both,
        ActionKind kind = ActionKind.Stance,
        RepairStep? step = null,
        Visibility visibility = Visibility.PrivateToReader,
        Cadence? cadence = null,
        EvidenceGrade? evidence = null,
        Effort? effort = null,
        int index = 0) => new("a", owner, kind, step, visibility, effort, cadence, evidence, Topics: [], Sources: [], Review: null, index, Place: default);
}

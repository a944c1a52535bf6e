using TrustAdvice.Comparing;
using TrustAdvice.Rules;
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
            Action(effort: Ten), Action(effort: Ten with { Minutes = 20 }), Action(effort: Ten with { PartnerAgrees = true }),
            Action(effort: Ten with { With = Company.Together }),
        ];

        Assert.Distinct(all.Select(TextKey.Of));
        Assert.Equal(TextKey.Of(Action()), TextKey.Of(Action(index: 7)));
    }

    [Fact]
    public void Text_OneSentenceInAnotherPart_IsAnotherText()
    {
        var plain = new ActionText { Title = "T", Why = "W", How = ["h", "i"], Words = "s", Avoid = ["a"], DoneWhen = "d", StopIf = "x" };
        ActionText[] others =
        [
            plain with { Title = "U" }, plain with { Why = "V" }, plain with { How = ["h"] }, plain with { Words = null },
            plain with { Avoid = [] }, plain with { DoneWhen = "e" }, plain with { StopIf = null },
            plain with { How = ["h"], Words = "i" }, plain with { How = ["h", "i", "s"], Words = null },
        ];

        Assert.Distinct(others.Prepend(plain).Select(TextKey.Of));
    }

    [Fact]
    public void Referral_AnyPart_Counts()
    {
        var plain = new ReferralText { Title = "T", WhyNow = "W", HowToStart = "h", WhatHappens = "p", WhatToAsk = ["q"], CostAndAccess = "c", IfPartnerSaysNo = "n", Meanwhile = "m" };
        ReferralText[] others =
        [
            plain with { Title = "U" }, plain with { WhyNow = "V" }, plain with { HowToStart = "" }, plain with { WhatHappens = "" },
            plain with { WhatToAsk = [] }, plain with { CostAndAccess = "" }, plain with { IfPartnerSaysNo = "" }, plain with { Meanwhile = "" },
        ];

        Assert.Distinct(others.Prepend(plain).Select(TextKey.Of));
    }

    [Fact]
    public void Question_AnyPart_Counts()
    {
        var plain = new QuestionText { Text = "T", Why = "W", Answers = ["a", "b"] };

        Assert.Distinct(new[] { plain, plain with { Text = "U" }, plain with { Why = "" }, plain with { Answers = ["a"] } }.Select(TextKey.Of));
    }

    private static Effort Ten => new() { Minutes = 10, With = Company.Alone };

    private static ActionDefinition Action(
        Owner owner = Owner.Both,
        ActionKind kind = ActionKind.Stance,
        RepairStep? step = null,
        Visibility visibility = Visibility.PrivateToReader,
        Cadence? cadence = null,
        EvidenceGrade? evidence = null,
        Effort? effort = null,
        int index = 0) => new()
        {
            Id = "a",
            Owner = owner,
            Kind = kind,
            Step = step,
            Topics = [],
            Visibility = visibility,
            Effort = effort,
            Cadence = cadence,
            Evidence = evidence,
            Sources = [],
            Index = index,
        };
}

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
            Action(effort: Ten), Action(effort: Ten.Copy(("Minutes", 20))), Action(effort: Ten.Copy(("PartnerAgrees", true))),
            Action(effort: Ten.Copy(("With", Company.Together))),
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
            plain.Copy(("Title", "U")), plain.Copy(("Why", "V")), plain.Copy(("How", (IReadOnlyList<string>)["h"])), plain.Copy(("Words", null)),
            plain.Copy(("Avoid", (IReadOnlyList<string>)[])), plain.Copy(("DoneWhen", "e")), plain.Copy(("StopIf", null)),
            plain.Copy(("How", (IReadOnlyList<string>)["h"]), ("Words", "i")), plain.Copy(("How", (IReadOnlyList<string>)["h", "i", "s"]), ("Words", null)),
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

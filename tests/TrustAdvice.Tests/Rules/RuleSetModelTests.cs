using TrustAdvice.Input;
using TrustAdvice.Rules;
using TrustAdvice.Tests.Support;
using TrustAdvice.Texts;

namespace TrustAdvice.Tests.Rules;

/// <summary>What rules and actions say of themselves.</summary>
public class RuleSetModelTests
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void IsPast_AfterTheDay(int days, bool isPast)
    {
        var by = new DateOnly(2026, 3, 1);
        var review = new Review(ReviewState.Edited, "s", by, by, By: null);

        Assert.Equal(isPast, review.IsPast(by.AddDays(days)));
    }

    [Fact]
    public void EveryKindOfHelp_HasItsTraits()
    {
        Assert.Equal(Enum.GetValues<ReferralKind>(), ReferralKindTraits.All.Select(traits => traits.Kind).Order());
        Assert.Equal(
            [ReferralKind.Emergency, ReferralKind.CrisisLine, ReferralKind.AbuseSpecialist, ReferralKind.ChildProtection, ReferralKind.BehaviourService],
            Enum.GetValues<ReferralKind>().Where(ReferralKindTraits.MeetsDanger));
        Assert.Equal(
            [ReferralKind.DiscernmentCounsellor, ReferralKind.CouplesTherapist],
            Enum.GetValues<ReferralKind>().Where(ReferralKindTraits.IsForTwo));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("A", EvidenceGrade.A)]
    [InlineData("A C", EvidenceGrade.C)]
    [InlineData("C A", EvidenceGrade.C)]
    [InlineData("none B", EvidenceGrade.B)]
    public void EvidenceOf_ARuleThatSaysNothing_IsTheWeakestOfItsActions(string grades, EvidenceGrade? weakest)
    {
        string[] stated = grades.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string actions = string.Join(',', stated.Select((grade, n) =>
            $$"""{ "id": "a{{n}}", "owner": "both", "kind": "stance" {{(grade == "none" ? "" : $", \"evidence\": \"{grade}\"")}} }""")
            .Append("""{ "id": "z", "owner": "both", "kind": "stance" }"""));
        string recommended = string.Join(',', stated.Select((_, n) => $"\"a{n}\"").Append("\"z\""));
        var model = RuleFiles.Load(RuleFiles.With(
            $$"""[{ "id": "some", "recommend": [{{recommended}}] }, { "id": "stated", "recommend": [{{recommended}}], "evidence": "D" }]""",
            $"[{actions}]")).Model;

        Assert.Equal(weakest, model.EvidenceOf(model.Rules[0]));
        Assert.Equal(EvidenceGrade.D, model.EvidenceOf(model.Rules[1]));
    }

    [Fact]
    public void At_ADiagnosticOfAPlace_StandsThere()
    {
        var model = RuleFiles.Load(RuleFiles.Sound).Model;
        var place = model.Rules[0].Place;

        var diagnostic = model.At(place, Faults.NoEffect());

        Assert.Equal(("rules", "$.rules[0]", 10), (diagnostic.Source, diagnostic.Path, diagnostic.Line));
    }

    [Fact]
    public void Source_Files_BeginWithTheRules()
    {
        var rules = new SourceFile("rules.json", default);
        var english = new SourceFile("rules.en.json", default);

        Assert.Equal([rules, english], new RuleSetSource(rules, [english]).Files);
    }
}

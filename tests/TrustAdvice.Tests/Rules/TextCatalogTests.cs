using TrustAdvice.Tests.Support;
using TrustAdvice.Texts;

namespace TrustAdvice.Tests.Rules;

/// <summary>Texts of one language: which one counts, and what stands where there is none.</summary>
public class TextCatalogTests
{
    private static readonly TextCatalog Below = TextCatalog.Empty with
    {
        Language = "en",
        Terms = new Dictionary<string, string> { ["partner"] = "partner", ["home"] = "home" }.AsReadOnly(),
        Actions = new Dictionary<string, ActionText> { ["listen"] = Action("Listen"), ["ask"] = Action("Ask your {partner}") },
        WhyByRule = new Dictionary<(string, string), string> { [("listen", "r")] = "Old why", [("ask", "r")] = "Why, {partner}" },
        Referrals = new Dictionary<ReferralKind, ReferralText>
        {
            [ReferralKind.Emergency] = Referral("Call"),
            [ReferralKind.CrisisLine] = Referral("Speak, {partner}"),
        },
        ReferralByRule = new Dictionary<(ReferralKind, string), ReferralText>
        {
            [(ReferralKind.Emergency, "r")] = Referral("Call").Copy(("WhyNow", "Old why now")),
            [(ReferralKind.CrisisLine, "r")] = Referral("Speak, {partner}").Copy(("WhyNow", "Now, {partner}")),
        },
        Alerts = new Dictionary<string, string> { ["one"] = "Alert one", ["two"] = "Alert {home}" },
        Information = new Dictionary<string, string> { ["note"] = "Note for {home}" },
        DefaultHold = "Held, {partner}",
        HoldByRule = new Dictionary<string, string> { ["r"] = "Held by r, {home}" },
        Questions = new Dictionary<string, QuestionText> { ["step"] = new() { Text = "Which, {partner}?", Why = "For {home}", Answers = ["{partner}"] } },
    };

    private static readonly TextCatalog Above = TextCatalog.Empty with
    {
        Language = "en",
        Terms = new Dictionary<string, string> { ["partner"] = "spouse" }.AsReadOnly(),
        Actions = new Dictionary<string, ActionText> { ["listen"] = Action("Hear") },
        WhyByRule = new Dictionary<(string, string), string> { [("listen", "s")] = "New why" },
        Referrals = new Dictionary<ReferralKind, ReferralText> { [ReferralKind.Emergency] = Referral("Ring") },
        ReferralByRule = new Dictionary<(ReferralKind, string), ReferralText> { [(ReferralKind.Emergency, "s")] = Referral("Ring").Copy(("WhyNow", "New why now")) },
        Alerts = new Dictionary<string, string> { ["one"] = "Other alert" },
        Information = new Dictionary<string, string>(),
        Questions = new Dictionary<string, QuestionText> { ["help"] = new() { Text = "Help?", Why = "", Answers = [] } },
    };

    [Fact]
    public void RewordedBy_TakesTheNewTexts_AndDropsTheOldVariantsOfThose()
    {
        var texts = Below.RewordedBy(Above);

        Assert.Equal(("spouse", "home"), (texts.Terms["partner"], texts.Terms["home"]));
        Assert.Equal(("Hear", "why"), (texts.ForAction("listen", "r").Title, texts.ForAction("listen", "r").Why));
        Assert.Equal("New why", texts.ForAction("listen", "s").Why);
        Assert.Equal("Why, {partner}", texts.ForAction("ask", "r").Why);
        Assert.Equal(("Ring", "why now"), (texts.ForReferral(ReferralKind.Emergency, "r").Title, texts.ForReferral(ReferralKind.Emergency, "r").WhyNow));
        Assert.Equal("New why now", texts.ForReferral(ReferralKind.Emergency, "s").WhyNow);
        Assert.Equal("Now, {partner}", texts.ForReferral(ReferralKind.CrisisLine, "r").WhyNow);
        Assert.Equal(("Other alert", "Alert {home}"), (texts.ForAlert("one"), texts.ForAlert("two")));
        Assert.Equal(["help", "step"], texts.Questions.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Held by r, {home}", texts.ForHold("r"));
    }

    [Fact]
    public void Spoken_FillsEveryPlace_WithTheHostsWordsFirst()
    {
        var texts = Below.Spoken(new Dictionary<string, string> { ["partner"] = "wife" });

        Assert.Equal("Ask your wife", texts.Actions["ask"].Title);
        Assert.Equal("Why, wife", texts.ForAction("ask", "r").Why);
        Assert.Equal("Speak, wife", texts.Referrals[ReferralKind.CrisisLine].Title);
        Assert.Equal("Now, wife", texts.ForReferral(ReferralKind.CrisisLine, "r").WhyNow);
        Assert.Equal("Alert home", texts.ForAlert("two"));
        Assert.Equal("Held, wife", texts.ForHold("another"));
        Assert.Equal("Held by r, home", texts.ForHold("r"));
        Assert.Equal(("Which, wife?", "For home"), (texts.Questions["step"].Text, texts.Questions["step"].Why));
        Assert.Equal(["wife"], texts.Questions["step"].Answers);
        Assert.Equal("wife", texts.Terms["partner"]);
        Assert.Equal("Ask your partner", Below.Spoken().Actions["ask"].Title);
    }

    [Fact]
    public void MissingTexts_AreTheNames()
    {
        var texts = TextCatalog.Empty;

        Assert.Equal("listen", texts.ForAction("listen", "r").Title);
        Assert.Equal(("crisisLine", "crisisLine"), (texts.ForReferral(ReferralKind.CrisisLine, "r").Title, texts.ForReferral(ReferralKind.CrisisLine, "r").WhyNow));
        Assert.Equal("one", texts.ForAlert("one"));
        Assert.Equal("", texts.ForHold("r"));
        Assert.Equal("", texts.Language);
    }

    private static ActionText Action(string title) => new(title, "why");

    private static ReferralText Referral(string title) => new() { Title = title, WhyNow = "why now" };
}

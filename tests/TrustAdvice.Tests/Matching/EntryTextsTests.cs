using TrustAdvice.Tests.Support;
namespace TrustAdvice.Tests.Matching;

/// <summary>Which text stands for what: of which language, how long, and which sentence where something is held back.</summary>
public class EntryTextsTests
{
    private const string Rules = """
        {
          "format": 1, "id": "sample", "version": "1.0.0", "alerts": ["call-now"],
          "actions": [
            { "id": "listen", "owner": "both", "kind": "stance" }, { "id": "rest", "owner": "both", "kind": "selfCare" },
            { "id": "talk", "owner": "both", "kind": "conversation" }, { "id": "hug", "owner": "both", "kind": "closeness" }
          ],
          "rules": [
            { "id": "always", "recommend": ["listen", "rest", "talk", "hug"], "alert": "call-now",
              "refer": [{ "to": "crisisLine", "urgency": "today" }, { "to": "couplesTherapist", "urgency": "soon" }] },
            { "id": "hold-one", "withhold": { "actions": ["talk", "hug"] } },
            { "id": "hold-two", "withhold": { "actions": ["hug"] } }
          ]
        }
        """;

    private const string English = """
        {
          "language": "en",
          "actions": {
            "listen": { "title": "Listen", "why": "It helps.", "how": ["Sit.", "Ask.", "Wait."], "doneWhen": "It is said." },
            "rest": { "title": "Rest", "why": "It helps." }, "talk": { "title": "Talk", "why": "It helps." }, "hug": { "title": "Hug", "why": "It helps." }
          },
          "referrals": {
            "crisisLine": { "title": "A crisis line", "whyNow": "Call.", "whatHappens": "Somebody listens." },
            "couplesTherapist": { "title": "A counsellor", "whyNow": "It helps.", "whatHappens": "You talk." }
          },
          "alerts": { "call-now": "Call now." },
          "holds": { "default": "Not now.", "byRule": { "hold-one": "Not while it is hot." } },
          "questions": {
            "safety": { "text": "Are you safe?", "answers": { "safe": "Yes" } },
            "talks": { "text": "How do you talk?", "answers": { "calm": "Calmly" } }
          }
        }
        """;

    private const string Spanish = """
        { "language": "es", "actions": { "listen": { "title": "Escucha", "why": "Ayuda.", "doneWhen": "Ya." } } }
        """;

    private static Advisor Advisor => new(new AdvisorOptions { RuleSet = RuleFiles.Load(Rules, English, Spanish) });

    private static Advisor Brief =>
        new(new AdvisorOptions { RuleSet = RuleFiles.Load(Rules, English, Spanish), BriefTexts = true });

    [Fact]
    public void Withheld_ByOneRule_HasItsSentence_AndByTwoTheNeutralOne()
    {
        var withheld = Advisor.Advise(new Situation()).Withheld;

        Assert.Equal([("talk", "Not while it is hot."), ("hug", "Not now.")], withheld.Select(held => (held.Id, held.Text)));
    }

    [Fact]
    public void Withheld_InALanguageWithoutSuchSentences_HasThatOfTheFirst()
    {
        var withheld = Advisor.For("es").Advise(new Situation()).Withheld;

        Assert.Equal(["Not while it is hot.", "Not now."], withheld.Select(held => held.Text));
    }

    [Fact]
    public void Full_HasEveryPart_AndBriefHasNot_SaveForHelpAgainstDanger()
    {
        var full = Advisor.Advise(new Situation());
        var brief = Brief.Advise(new Situation());

        Assert.Equal(3, full.NextStep!.Text.How.Count);
        Assert.Equal(full.NextStep.Text.How, brief.NextStep!.Text.How);
        Assert.NotEqual("", full.NextStep.Text.Why);
        Assert.Equal("", brief.NextStep.Text.Why);
        Assert.Equal(["Somebody listens.", "You talk."], full.Referrals.Select(referral => referral.Text.WhatHappens));
        Assert.Equal(["Somebody listens.", ""], brief.Referrals.Select(referral => referral.Text.WhatHappens));
    }

    [Fact]
    public void InAnotherLanguage_WhatMeetsDangerSaysWhichItIsIn_AndNothingElseDoes()
    {
        var advice = Advisor.For("es").Advise(new Situation());

        Assert.Equal(["Escucha", "Rest"], advice.All.Select(item => item.Text.Title));
        Assert.Equal(["es", "en"], advice.All.Select(item => item.Text.Language));
        Assert.NotEqual("Call.", advice.Referrals[0].Text.WhyNow);
        Assert.EndsWith("Call.", advice.Referrals[0].Text.WhyNow, StringComparison.Ordinal);
        Assert.Equal("It helps.", advice.Referrals[1].Text.WhyNow);
        Assert.NotEqual("Call now.", advice.Alerts[0].Text);
        Assert.EndsWith("Call now.", advice.Alerts[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("Are you safe?", Advisor.For("es").QuestionFor("safety").Text, StringComparison.Ordinal);
        Assert.NotEqual("Are you safe?", Advisor.For("es").QuestionFor("safety").Text);
        Assert.Equal("How do you talk?", Advisor.For("es").QuestionFor("talks").Text);
    }

    [Theory]
    [InlineData("listen", "Listen", "Escucha")]
    [InlineData("rest", "Rest", "Rest")]
    [InlineData("couplesTherapist", "A counsellor", "A counsellor")]
    [InlineData("individualTherapist", "individualTherapist", "individualTherapist")]
    [InlineData("call-now", "This notice", "Este aviso")]
    public void Titles_InAnotherLanguage_OrTheFirst_OrTheIdWhereThereIsNone(string item, string english, string spanish)
    {
        Assert.Equal(english, TitleFor(Advisor, item));
        Assert.Equal(spanish, TitleFor(Advisor.For("es"), item));
    }

    [Fact]
    public void QuestionFor_WithoutATextAtAll_SpeaksInNames()
    {
        var question = Advisor.QuestionFor("step");

        Assert.Equal("step", question.Text);
        Assert.Equal("acknowledge", question.Answers[0].Text);
        Assert.Equal(("Are you safe?", "Yes"), (Advisor.QuestionFor("safety").Text, Advisor.QuestionFor("safety").Answers[0].Text));
    }

    [Fact]
    public void Texts_OfOneAdvisor_AreMadeOnce()
    {
        var advisor = Advisor;
        var (one, other) = (advisor.Advise(new Situation()), advisor.Advise(new Situation { Step = RepairStep.Forgive }));

        Assert.Same(one.NextStep!.Text, other.NextStep!.Text);
        Assert.Same(one.Referrals[0].Text, other.Referrals[0].Text);
        Assert.Same(one.Alerts[0], other.Alerts[0]);
    }

    private static string TitleFor(Advisor advisor, string item) => advisor.Advise(new Situation()).ExplainAbsence(item).Title;
}

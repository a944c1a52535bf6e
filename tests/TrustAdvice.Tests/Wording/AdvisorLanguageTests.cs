using System.Globalization;
using FsCheck.Xunit;
using TrustAdvice.Tests.Support;
using TrustAdvice.Texts;

namespace TrustAdvice.Tests.Wording;

/// <summary>The same advice in the reader's language, and never a safety text in another one without saying so.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 100)]
public class AdvisorLanguageTests
{
    private const string Rules = """
        {
          "format": 1, "id": "sample", "version": "1.0.0", "alerts": ["call-now"],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }, { "id": "rest", "owner": "both", "kind": "selfCare" }],
          "rules": [
            { "id": "always", "recommend": ["listen", "rest"], "refer": [{ "to": "crisisLine", "urgency": "today" }, { "to": "couplesTherapist", "urgency": "soon" }], "alert": "call-now" }
          ]
        }
        """;

    private const string English = """
        {
          "language": "en", "terms": { "partner": "your partner" },
          "actions": { "listen": { "title": "Listen to {partner}", "why": "It helps.", "how": ["Sit.", "Ask."], "words": "I hear you.", "avoid": ["Do not argue."], "doneWhen": "It is said.", "stopIf": "Stop if you are afraid." },
            "rest": { "title": "Rest", "why": "It helps." } },
          "referrals": { "crisisLine": { "title": "A crisis line", "whyNow": "Call.", "meanwhile": "Stay with someone." },
            "couplesTherapist": { "title": "A counsellor", "whyNow": "It helps.", "howToStart": "Ask.", "meanwhile": "Wait." } },
          "alerts": { "call-now": "Call now." },
          "questions": { "safety": { "text": "Are you safe?", "answers": { "safe": "Yes" } } }
        }
        """;

    private const string Spanish = """
        {
          "language": "es", "terms": { "partner": "tu pareja" },
          "actions": { "listen": { "title": "Escucha a {partner}", "why": "Ayuda." } },
          "referrals": { "couplesTherapist": { "title": "Terapia", "whyNow": "Ayuda." } }
        }
        """;

    private static readonly Advisor Advisor = new(new AdvisorOptions { RuleSet = RuleFiles.Load(Rules, English, Spanish) });

    [Property]
    public void WhatIsAdvised_DoesNotDependOnTheLanguage(AnySituation any)
    {
        foreach (string language in RuleSet.BuiltIn.Languages)
        {
            var advice = Advisor.Default.For(language).Advise(any.Value);
            var plain = Advisor.Default.Advise(any.Value);

            Assert.Equal(plain.All.Select(item => item.Id), advice.All.Select(item => item.Id));
            Assert.Equal(plain.Referrals.Select(item => (item.To, item.Urgency)), advice.Referrals.Select(item => (item.To, item.Urgency)));
            Assert.Equal(plain.Questions.Select(item => item.Fact), advice.Questions.Select(item => item.Fact));
            Assert.Equal(plain.Trace.Hash, advice.Trace.Hash);
        }
    }

    [Property]
    public void EveryBuiltInText_IsInTheLanguageChosen(AnySituation any)
    {
        foreach (string language in RuleSet.BuiltIn.Languages)
        {
            var advice = Advisor.Default.For(language).Advise(any.Value);

            Assert.All(advice.All, item => Assert.Equal(language, item.Text.Language));
            Assert.All(advice.Referrals, item => Assert.Equal(language, item.Text.Language));
            Assert.All(advice.Alerts, item => Assert.Equal(language, item.Language));
            Assert.All(advice.Questions, item => Assert.Equal(language, item.Language));
        }
    }

    [Theory]
    [InlineData("es-MX", "Escucha a tu pareja", "es")]
    [InlineData("ES", "Escucha a tu pareja", "es")]
    [InlineData("en-GB", "Listen to your partner", "en")]
    [InlineData("qaa", "Listen to your partner", "en")]
    public void For_FallsBack(string language, string title, string found)
    {
        var advisor = Advisor.For(language);

        Assert.Equal(found, advisor.Language);
        Assert.Equal(title, advisor.Advise(new Situation()).All[0].Text.Title);
    }

    [Fact]
    public void For_TakesTheFirstWishThatIsThere()
    {
        Assert.Equal("es", Advisor.For("qaa", "es", "en").Language);
        Assert.Equal("es", Advisor.For(CultureInfo.GetCultureInfo("es-AR")).Language);
        Assert.Equal("en", Advisor.For(CultureInfo.InvariantCulture).Language);
        Assert.Throws<ArgumentException>(() => Advisor.For("not a tag"));
    }

    [Fact]
    public void For_KeepsWhatItMade() => Assert.Same(Advisor.For("es-MX"), Advisor.For("es-AR"));

    [Fact]
    public void WhatALanguageLacks_ComesFromTheNext()
    {
        var rest = Advisor.For("es").Advise(new Situation()).All[1];

        Assert.Equal(("Rest", "en"), (rest.Text.Title, rest.Text.Language));
    }

    [Theory]
    [InlineData("es")]
    [InlineData("qaa")]
    [InlineData("de")]
    public void ASafetyText_InALanguageThatTheReaderDidNotChoose_SaysSo(string language)
    {
        var advisor = Advisor.For(language);
        var advice = advisor.Advise(new Situation());
        string notice = Phrases.For(language)[Phrase.OtherLanguage];

        Assert.Equal($"{notice} Call now.", Assert.Single(advice.Alerts).Text);
        Assert.Equal($"{notice} Call.", advice.Referrals[0].Text.WhyNow);
        Assert.Equal($"{notice} Are you safe?", advisor.QuestionFor("safety").Text);
    }

    [Fact]
    public void ASafetyText_InALanguageThatTheReaderChose_StandsAlone()
    {
        Assert.Equal("Call now.", Advisor.Advise(new Situation()).Alerts[0].Text);
        Assert.Equal("Call now.", Advisor.For("es", "en-GB").Advise(new Situation()).Alerts[0].Text);
    }

    [Property]
    public void Brief_IsPartOfTheFullAdvice_AndSafetyIsNeverShortened(AnySituation any)
    {
        var full = Advisor.Default.Advise(any.Value);
        var brief = new Advisor(new AdvisorOptions { BriefTexts = true }).Advise(any.Value);

        Assert.Equivalent(full.Alerts, brief.Alerts, strict: true);
        Assert.Equal(full.All.Count, brief.All.Count);
        Assert.All(full.All.Zip(brief.All), pair =>
        {
            Assert.Equal(pair.First.Text.Title, pair.Second.Text.Title);
            Assert.Equal(pair.First.Text.Words, pair.Second.Text.Words);
            Assert.Equal(pair.First.Text.How, pair.Second.Text.How);
            Assert.Equal(("", "", null), (pair.Second.Text.Why, pair.Second.Text.DoneWhen, pair.Second.Text.StopIf));
            Assert.Empty(pair.Second.Text.Avoid);
        });
        Assert.All(full.Referrals.Zip(brief.Referrals), pair => Assert.Equal(
            pair.First.To.MeetsDanger() ? pair.First.Text.Meanwhile : "", pair.Second.Text.Meanwhile));
    }

    [Fact]
    public void Terms_AreTheHostsOwn_InItsLanguageAlone()
    {
        var words = new Dictionary<string, string> { ["partner"] = "your wife" };
        var advisor = new Advisor(new AdvisorOptions
        {
            RuleSet = Advisor.RuleSet,
            Terms = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["en"] = words },
        });

        Assert.Equal("Listen to your wife", advisor.Advise(new Situation()).All[0].Text.Title);
        Assert.Equal("Escucha a tu pareja", advisor.For("es").Advise(new Situation()).All[0].Text.Title);
    }

    [Fact]
    public void Terms_ThatDoNotFit_AreAllNamed()
    {
        var words = new Dictionary<string, string> { ["partner"] = "Your wife. Leave now!", ["freind"] = "friend" };

        var fault = Assert.Throws<ArgumentException>(() => new Advisor(new AdvisorOptions
        {
            Terms = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["en"] = words, ["qaa"] = words },
        }));

        Assert.Contains("'partner' must be one to three words", fault.Message, StringComparison.Ordinal);
        Assert.Contains("no term 'freind'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("a language that has none", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Leave now", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NoPlaceIsLeftOpen_InAnyLanguage() => Assert.All(RuleSet.BuiltIn.Compiled.Model.Texts, catalog =>
    {
        var spoken = catalog.Spoken();
        var texts = spoken.Actions.Values.SelectMany(text => text.How.Concat(text.Avoid).Append(text.Title).Append(text.Why).Append(text.Words ?? "").Append(text.StopIf ?? "").Append(text.DoneWhen))
            .Concat(spoken.WhyByRule.Values).Concat(spoken.Alerts.Values)
            .Concat(spoken.Referrals.Values.Concat(spoken.ReferralByRule.Values).SelectMany(text => text.WhatToAsk.Append(text.WhyNow).Append(text.HowToStart).Append(text.IfPartnerSaysNo).Append(text.Meanwhile)));
        Assert.DoesNotContain(texts.SelectMany(text => ConditionalText.Readings(text)!), text => text.Contains('{', StringComparison.Ordinal));
    });

    /// <summary>Who reads traditional Chinese may guess at simplified; a text about safety says that it is not what they chose.</summary>
    [Theory]
    [InlineData("zh-TW", "zh-Hans", false)]
    [InlineData("zh-HK", "zh-CN", false)]
    [InlineData("zh-Hant", "zh-TW", true)]
    [InlineData("zh-TW", "zh-Hant", true)]
    [InlineData("zh-SG", "zh-Hans", true)]
    [InlineData("sr-ME", "sr", false)]
    public void AnotherScript_IsAnotherLanguage(string wish, string atHand, bool isChosen)
    {
        string file = $$"""{ "language": "{{atHand}}", "alerts": { "call-now": "打电话" }, "actions": { "listen": { "title": "听", "why": "好" } } }""";
        var advisor = new Advisor(new AdvisorOptions { RuleSet = RuleFiles.Load(Rules, English, file) }).For(wish);

        var advice = advisor.Advise(new Situation());

        Assert.Equal(atHand, advisor.Language);
        Assert.Equal(isChosen, advice.Alerts[0].Text == "打电话");
        Assert.EndsWith("打电话", advice.Alerts[0].Text, StringComparison.Ordinal);
    }
}

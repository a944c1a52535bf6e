using TrustAdvice.Authoring;

namespace TrustAdvice.Tool.Tests.Texts;

/// <summary>Each check has a text that it catches and one near to it that it lets pass.</summary>
public class TextCheckTests
{
    private const string Twenty = "go on and then go on and then go on and then go on and then go on and then";

    /// <summary>What is replaced, by what, and the check that says so.</summary>
    public static TheoryData<string, string, string> Caught => new()
    {
        { TextSample.Why, "You indicated that conversations deteriorated considerably. Nevertheless, collaborative communication facilitates reconciliation.", "reading" },
        { "Get to a safe place. Call for help.", "Identify an alternative location immediately. Telephone somebody afterwards.", "reading" },
        { TextSample.Why, $"You said {Twenty} go on and then. Stop.", "sentence-length" },
        { "You came home and nobody was cross.", "You came home and one by one the two of you said how it was and what you want next. You came home and one by one the two of you said how it was.", "sentence-length" },
        { "Go for a walk with {partner}", "Go for a walk with {partner} and with the dogs of the rows", "title-length" },
        { "Go for a walk with {partner}", "Your walk", "title-verb" },
        { "Go for a walk with {partner}", "Walking with {partner}", "title-verb" },
        { TextSample.Why, "You said that talks are hard. Just go.", "forbidden" },
        { TextSample.Why, "You said that talks are hard. A walk heals.", "forbidden" },
        { TextSample.Why, "You said that talks are hard. You have to forgive.", "forbidden" },
        { TextSample.Why, "You said that talks are hard. Don't wait.", "forbidden" },
        { TextSample.Why, "You said that talks are hard. Once a cheater, now calm.", "forbidden" },
        { TextSample.Why, "You said that talks are hard. Ask your husband.", "gender" },
        { TextSample.Why, "You said that talks are hard. Ask him.", "gender" },
        { TextSample.Why, "You said that talks are hard. Call 988.", "telephone" },
        { TextSample.Why, "You said that talks are hard. Call 08 00 11.", "telephone" },
        { TextSample.Why, "You said that talks are hard. Go now!", "sign" },
        { TextSample.Why, "You said that talks are hard. A walk helps ❤.", "sign" },
        { "{partner} if", "{partnr} if", "placeholder" },
        { "{partner} if", "{partner if", "placeholder" },
        { "{partner} if", "{partner.dat} if", "placeholder" },
        { "\"avoid\": [\"Do not talk about the past.\"],", "", "missing" },
        { "\"meanwhile\": \"Stay with a friend.\"", "\"whatHappens\": \"Someone listens.\"", "missing" },
        { "\"why\": \"Calm talks come first.\",", "", "missing" },
        { ", \"Walk for 20 to 30 minutes.\"", "", "shape" },
        { "[\"Do not talk about the past.\"]", "[\"Do not run.\", \"Do not shout.\", \"Do not hide.\", \"Do not lie.\"]", "shape" },
        { TextSample.Why, "Talks are hard. A walk can help. Go now.", "shape" },
        { "You said that things are calm. A walk fits well.", "It is calm. It is warm. Go now.", "shape" },
        { "\"stopIf\": \"Stop if you feel afraid.\",", "", "stop-if" },
        { TextSample.Stop, "Stop if it rains.", "stop-if" },
        { "You came home and nobody was cross.", "This part waits for now.", "twice" },
        { "You came home and nobody was cross.", "calm TALKS come first.", "twice" },
    };

    /// <summary>Near to what is caught, and right.</summary>
    public static TheoryData<string, string> LetPass => new()
    {
        { TextSample.Why, "You said that talks are hard. A short walk is an example of what can help." },
        { TextSample.Why, $"You said {Twenty} go on and. Stop." },
        { "Go for a walk with {partner}", "Go for a walk with {partner} and with the dogs of the row" },
        { "Go for a walk with {partner}", "Bring a friend" },
        { "You came home and nobody was cross.", TextSample.Why },
        { TextSample.Why, "You said that talks are hard. It is justice to wait." },
        { TextSample.Why, "You said that talks are hard. Health comes first." },
        { TextSample.Why, "You said that talks are hard. You do not have to forgive." },
        { TextSample.Why, "You said that talks are hard. Someone's door is open." },
        { TextSample.Why, "You said that talks are hard. The other one may help them." },
        { TextSample.Why, "You said that talks are hard. Wait 24 hours, at 10-12." },
        { TextSample.Why, "You said that talks are hard. Is it so?" },
        { "\"partner\": \"your partner\" }", "\"partner\": \"your partner\", \"walk\": { \"dat\": \"walk\" } }" },
        { "Ask {partner} if", "{Partner} says if" },
        { ", \"Walk for 20 to 30 minutes.\"", ", \"Walk on.\", \"Turn.\", \"Go home.\"" },
        { TextSample.Stop, "Stop if you are pressed." },
        { "\"answers\": { \"calm\": \"Calm\" }", "\"answers\": { \"calm\": \"Calm\", \"tense\": \"Calm\" }" },
        { "\"doneWhen\"", "\"newMember\": \"A text of a newer format.\", \"doneWhen\"" },
    };

    [Fact]
    public void TheSample_HasNoFinding() => Assert.Empty(TextSample.Findings("", ""));

    [Theory]
    [MemberData(nameof(Caught))]
    public void Check_Catches(string from, string to, string check) =>
        Assert.Equal([check], TextSample.Findings(from, to).Select(finding => finding.Check).Distinct());

    [Theory]
    [MemberData(nameof(LetPass))]
    public void Check_LetsPass(string from, string to) => Assert.Empty(TextSample.Findings(from, to));

    [Fact]
    public void EveryCheckThatTheDocumentNames_IsCaughtHere()
    {
        string document = File.ReadAllText(Path.Combine(Support.Repository.Root, "docs", "texts.md"));
        var caught = Caught.Select(row => (string)row[2]).Distinct().Order().ToList();
        var named = System.Text.RegularExpressions.Regex.Matches(document, @"^\| `(?<check>[a-z-]+)` \|", System.Text.RegularExpressions.RegexOptions.Multiline)
            .Select(match => match.Groups["check"].Value).Order();
        Assert.Equal(caught, named);
    }

    [Fact]
    public void Finding_HasItsPlaceAndWords()
    {
        var finding = Assert.Single(TextSample.Findings("Do not talk about the past.", "Do not simply talk."));
        Assert.Equal(
            new TextFinding
            {
                Check = "forbidden",
                File = "rules.en.json",
                Path = "$.actions.walk.avoid[0]",
                Line = 11,
                Column = 17,
                Message = "'simply': it makes small what is hard",
                Words = "simply",
            },
            finding);
    }

    [Fact]
    public void SafetyText_HasTheLowerLimit()
    {
        const string text = "Think carefully about another place. Call for help.";
        var finding = Assert.Single(TextSample.Findings("Get to a safe place. Call for help.", text));
        Assert.Contains("at most 5 for a safety text", finding.Message, StringComparison.Ordinal);
        Assert.Empty(TextSample.Findings("You came home and nobody was cross.", text));
    }

    [Fact]
    public void UnknownLanguage_GetsTheOtherChecks()
    {
        var report = TextSample.Report(TextSample.Sound
            .Replace("\"en\"", "\"qaa\"", StringComparison.Ordinal)
            .Replace("A short walk can help.", "Just ask him for 555 123.", StringComparison.Ordinal));
        Assert.Null(report.Profile);
        Assert.Empty(report.Graded);
        Assert.Equal(["telephone"], report.Findings.Select(finding => finding.Check));
    }

    [Theory]
    [InlineData("es", "Los talleres curan. Habla con tu marido y sigue.", "gender")]
    [InlineData("es", "No es trastorno. Habla y sigue.", "forbidden")]
    [InlineData("de", "Rede mit deiner Freundin. Das hilft.", "gender")]
    [InlineData("de", "Das ist keine Diagnose. Es hilft.", "forbidden")]
    public void OtherLanguages_HaveTheirOwnWords(string language, string why, string check)
    {
        var report = TextSample.Report(TextSample.Sound
            .Replace("\"en\"", $"\"{language}\"", StringComparison.Ordinal)
            .Replace(TextSample.Why, why, StringComparison.Ordinal));
        Assert.Contains(check, report.Findings.Where(finding => finding.Path == "$.actions.walk.why").Select(finding => finding.Check));
    }

    [Fact]
    public void Terms_AreFilledBeforeATextIsMeasured()
    {
        string texts = TextSample.Sound.Replace("\"your partner\"", "\"the extraordinarily conversational individual\"", StringComparison.Ordinal);
        Assert.Contains("reading", TextSample.Report(texts).Findings.Select(finding => finding.Check));
    }
}

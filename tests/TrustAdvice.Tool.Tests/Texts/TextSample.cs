using System.Text;
using TrustAdvice.Authoring;
using TrustAdvice.Authoring.Texts;
using TrustAdvice.Reading;
using TrustAdvice.Rules;

namespace TrustAdvice.Tool.Tests.Texts;

/// <summary>A small text file with nothing wrong, to be broken in one place.</summary>
internal static class TextSample
{
    public const string Why = "You said that talks are hard. A short walk can help.";
    public const string Stop = "Stop if you feel afraid.";

    public const string Sound = """
        {
          "language": "en",
          "terms": { "partner": "your partner" },
          "review": { "state": "edited", "statement": "No text for readers: treat, cure, he, 555 1234!", "on": "2026-11-23", "reviewBy": "2027-11-23" },
          "actions": {
            "walk": {
              "title": "Go for a walk with {partner}",
              "why": "You said that talks are hard. A short walk can help.",
              "how": ["Ask {partner} if now is a good time.", "Walk for 20 to 30 minutes."],
              "words": "\"Will you come with me?\"",
              "avoid": ["Do not talk about the past."],
              "doneWhen": "You came home and nobody was cross.",
              "stopIf": "Stop if you feel afraid.",
              "whyByRule": { "always": "You said that things are calm. A walk fits well." }
            }
          },
          "referrals": {
            "crisisLine": { "whyNow": "You can call now.", "howToStart": "Call from a safe place.", "ifPartnerSaysNo": "You need no one's yes.", "meanwhile": "Stay with a friend." }
          },
          "alerts": { "card": "Get to a safe place. Call for help." },
          "holds": { "default": "This part waits for now." },
          "questions": { "talks": { "text": "How do your talks go?", "why": "Calm talks come first.", "answers": { "calm": "Calm" } } }
        }
        """;

    private const string Rules = """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [ { "id": "walk", "owner": "both", "kind": "habit", "effort": { "minutes": 20, "with": "together" } } ],
          "rules": [ { "id": "always", "recommend": "walk" } ]
        }
        """;

    /// <summary>The checks that find something when a text stands in place of another.</summary>
    public static IReadOnlyList<TextFinding> Findings(string from, string to)
    {
        Assert.True(from.Length == 0 || Sound.Contains(from, StringComparison.Ordinal), $"'{from}' is not in the sample");
        return Report(from.Length == 0 ? Sound : Sound.Replace(from, to, StringComparison.Ordinal)).Findings;
    }

    public static TextReport Report(string texts)
    {
        var document = TextDocument.Read(new SourceFile("rules.en.json", Encoding.UTF8.GetBytes(texts)), []);
        var model = RuleSetReader.Read([new RuleSetSource(new SourceFile("rules.json", Encoding.UTF8.GetBytes(Rules)), [])], []);
        return TextChecker.Check(document!, model!.Actions);
    }
}

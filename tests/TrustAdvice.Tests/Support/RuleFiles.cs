using System.Text;

namespace TrustAdvice.Tests.Support;

/// <summary>Reads rule files from texts.</summary>
internal static class RuleFiles
{
    /// <summary>A rule file with nothing wrong: one fact, two topics, two actions, one alert, one rule.</summary>
    public const string Sound = """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "facts": [{ "name": "acme.faith", "values": ["low", "high"], "ordered": true }],
          "topics": ["listening"],
          "alerts": ["call-somebody"],
          "actions": [
            { "id": "say-sorry", "owner": "brokeTrust", "kind": "conversation", "step": "acknowledge" },
            { "id": "listen", "owner": "both", "kind": "stance", "topics": ["listening"] }
          ],
          "rules": [{ "id": "always", "recommend": "listen" }]
        }
        """;

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    public static RuleSet Load(string rules, params string[] texts) =>
        RuleSet.Load(Stream(rules), [.. texts.Select(Stream)]);

    public static IReadOnlyList<Diagnostic> Diagnose(string rules, params string[] texts) =>
        Diagnose(Encoding.UTF8.GetBytes(rules), [.. texts.Select(Encoding.UTF8.GetBytes)]);

    public static IReadOnlyList<Diagnostic> Diagnose(byte[] rules, params byte[][] texts)
    {
        bool loaded = RuleSet.TryLoad(
            new MemoryStream(rules), [.. texts.Select(text => new MemoryStream(text))], out var ruleSet, out var found);

        Assert.Equal(loaded, ruleSet is not null);
        Assert.Equal(loaded, !found.Any(d => d.Severity == DiagnosticSeverity.Error));
        return found;
    }

    /// <summary>A rule file with the members given; the others as small as they can be.</summary>
    public static string With(
        string rules = "[]",
        string actions = """[{ "id": "a", "owner": "both", "kind": "stance" }]""",
        string more = "") =>
        $$"""{ "format": 1, "id": "sample", "version": "1.0.0",{{more}} "actions": {{actions}}, "rules": {{rules}} }""";
}

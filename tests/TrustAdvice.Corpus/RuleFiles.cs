using System.Text;

namespace TrustAdvice.Corpus;

/// <summary>A rule set of one's own, an overlay on the built-in one, and a file that is refused.</summary>
internal static class RuleFiles
{
    public const string Own = """
        {
          "format": 1, "id": "acme.rules", "version": "1.0.0",
          "facts": [{ "name": "acme.faith", "values": ["low", "high"], "ordered": true }],
          "actions": [
            { "id": "say-sorry", "owner": "brokeTrust", "kind": "conversation", "step": "acknowledge" },
            { "id": "listen", "owner": "both", "kind": "stance" } ],
          "rules": [
            { "id": "always", "recommend": "listen" },
            { "id": "stuck", "when": { "progress": "stuck" }, "refer": { "to": "couplesTherapist", "urgency": "soon" } } ],
          "guarantees": [{ "id": "somebody", "kind": "covered", "because": "Nobody leaves empty-handed." }]
        }
        """;

    public const string OwnTexts = """
        { "language": "en", "actions": { "listen": { "title": "Listen", "why": "It helps." } } }
        """;

    public const string Overlay = """
        { "format": 1, "id": "acme.overlay", "version": "1.0.0", "extends": "trustadvice.core", "hide": ["quiet-hour"] }
        """;

    public const string Broken = """
        { "format": 2, "id": "Acme", "rules": [{ "id": "r", "when": { "progress": "staled" }, "recommend": "nothing" }] }
        """;

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}

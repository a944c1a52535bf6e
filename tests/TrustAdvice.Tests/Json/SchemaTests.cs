using System.Text.Json;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>The JSON Schemas say what the readers say: the same members, the same values, the same files refused.</summary>
public partial class SchemaTests
{
    private const string RulesSchema = "docs/schema/rules.schema.json";
    private const string TextsSchema = "docs/schema/texts.schema.json";

    /// <summary>A rule file with every member that the format knows, but those of an overlay.</summary>
    private const string EveryMember = """
        {
          "$schema": "rules.schema.json", "format": 1, "id": "sample", "version": "1.0.0",
          "facts": [{ "name": "acme.faith", "values": ["low", "high"], "ordered": true, "private": false }],
          "topics": ["listening"], "points": ["article:1.B1"], "alerts": ["call-somebody"],
          "information": [{ "id": "note", "visibility": "privateToReader" }], "slots": [{ "id": "need", "cap": 1 }],
          "textConditions": { "calm": { "talks": "calm" }, "free": { "acme.faith": "low", "any": [{ "talks": { "not": "hostile" } }, { "safety": "safe" }] } },
          "review": { "state": "clinicallyReviewed", "statement": "Read by a therapist.", "on": "2026-11-23", "reviewBy": "2027-11-23", "by": "couples therapist" },
          "literature": [{ "key": "lewicki-2016", "authors": "Lewicki", "year": 2016, "title": "not verified", "in": "A journal", "doi": "10.1/x", "url": "example.org",
                           "seen": "abstract", "finding": "It helps.", "limits": "A few people." }],
          "actions": [
            { "id": "listen", "owner": "both", "kind": "stance", "step": "communicate", "topics": ["listening"],
              "visibility": "mayShare", "effort": { "minutes": 5, "with": "alone", "partnerAgrees": false },
              "cadence": "daily", "evidence": "C", "sources": ["article:1.B1"],
              "review": { "state": "edited", "statement": "Read by an editor.", "on": "2026-11-23", "reviewBy": "2026-11-23" } },
            { "id": "talk", "owner": "both", "kind": "conversation" } ],
          "rules": [
            { "id": "r1", "recommend": "listen", "rank": 10, "slot": "need", "sources": ["article:1.B1", "lewicki-2016"], "evidence": "B",
              "review": { "state": "unreviewed", "statement": "Not reviewed.", "on": "2026-11-23", "reviewBy": "2027-11-23" } },
            { "id": "r2", "recommend": ["listen"], "alert": "call-somebody",
              "when": { "step": { "from": "communicate", "to": "forgive" }, "progress": { "not": ["slow", "stuck"] }, "acme.faith": ["low", "unknown"],
                        "any": [{ "talks": "calm" }, { "acme.faith": "low" }, { "talks": { "not": "hostile" } }] },
              "refer": { "to": "couplesTherapist", "urgency": "soon" } },
            { "id": "r3", "when": { "safety": "afraid" }, "refer": [{ "to": "crisisLine", "urgency": "emergency" }], "alert": ["call-somebody"], "inform": "note",
              "withhold": { "everyAction": false, "actions": ["talk"], "kinds": ["help"], "owners": ["wasHurt"], "steps": ["forgive"],
                            "topics": ["listening"], "referrals": "any", "except": ["listen"] } } ],
          "guarantees": [
            { "id": "g1", "kind": "never", "when": { "safety": "afraid" }, "because": "It is not safe.",
              "outcome": { "actions": ["talk"], "alerts": [], "information": ["note"], "as": "given", "atLeast": "soon", "referrals": ["couplesTherapist"] } },
            { "id": "g2", "kind": "incompatible", "when": { "safety": "afraid" }, "actions": ["listen", "talk"] },
            { "id": "g3", "kind": "monotone", "law": "urgencyNeverFalls", "along": { "acme.faith": ["low", "high"] }, "when": { "safety": "afraid" } } ],
          "examples": [
            { "name": "one", "situation": { "step": "forgive", "safety": null }, "nextStep": "listen", "must": ["listen"], "mustNot": ["crisisLine"] } ]
        }
        """;

    private const string EveryText = """
        {
          "$schema": "texts.schema.json", "language": "en",
          "actions": { "listen": { "title": "Listen", "why": "It helps.", "how": ["Sit."], "words": "Tell me.", "avoid": ["Talk."],
                                   "doneWhen": "You heard.", "stopIf": "It hurts.", "whyByRule": { "always": "So." } } },
          "referrals": { "crisisLine": { "whyNow": "Now.", "howToStart": "Call.", "ifPartnerSaysNo": "Call.", "meanwhile": "Wait.",
                                         "byRule": { "always": { "whyNow": "Now." } } } },
          "alerts": { "call-somebody": "Call." },
          "holds": { "default": "Later.", "byRule": { "always": "Later." } },
          "questions": { "safety": { "text": "Are you safe?", "why": "It decides.", "answers": { "safe": "Yes" } }, "acme.faith": { "text": "?", "answers": { "low": "Low" } } }
        }
        """;

    public static TheoryData<string> Broken =>
    [
        """{ "format": 2, "id": "s", "version": "1.0.0", "actions": [], "rules": [] }""",
        """{ "format": 1, "id": "S", "version": "1.0.0", "actions": [], "rules": [] }""",
        """{ "format": 1, "id": "s", "version": "1", "actions": [], "rules": [] }""",
        """{ "format": 1, "id": "s", "version": "1.0.0", "actions": [] }""",
        RuleFiles.With(more: "\"textConditions\": [],"),
        RuleFiles.With(more: "\"textConditions\": { \"Money\": {} },"),
        RuleFiles.With(more: "\"textConditions\": { \"money\": { \"breach\": \"debt\" } },"),
        RuleFiles.With(more: "\"topcis\": [],"),
        RuleFiles.With(more: "\"facts\": [{ \"name\": \"faith\", \"values\": [\"low\"] }],"),
        RuleFiles.With(more: "\"facts\": [{ \"name\": \"acme.faith\", \"values\": [] }],"),
        RuleFiles.With(more: "\"literature\": [{ \"key\": \"a\" }],"),
        RuleFiles.With(more: "\"review\": { \"state\": \"clinicallyReviewed\", \"statement\": \"x\", \"on\": \"2026-11-23\", \"reviewBy\": \"2027-11-23\" },"),
        RuleFiles.With(more: "\"review\": { \"state\": \"edited\", \"statement\": \"x\", \"on\": \"23.11.2026\", \"reviewBy\": \"2027-11-23\" },"),
        RuleFiles.With(actions: """[{ "id": "a", "owner": "me", "kind": "stance" }]"""),
        RuleFiles.With(actions: """[{ "id": "a", "owner": "both" }]"""),
        RuleFiles.With(actions: """[{ "id": "a", "owner": "both", "kind": "stance", "effort": { "minutes": 0, "with": "alone" } }]"""),
        RuleFiles.With("""[{ "id": "r" }]"""),
        RuleFiles.With("""[{ "id": "r", "recommend": [] }]"""),
        RuleFiles.With("""[{ "id": "r", "recommend": ["a", "a"] }]"""),
        RuleFiles.With("""[{ "id": "r", "recommend": "a", "rank": 1001 }]"""),
        RuleFiles.With("""[{ "id": "r", "recommend": "a", "when": { "stepp": "forgive" } }]"""),
        RuleFiles.With("""[{ "id": "r", "recommend": "a", "when": { "step": "forgiven" } }]"""),
        RuleFiles.With("""[{ "id": "r", "recommend": "a", "when": { "progress": { "from": "slow" } } }]"""),
        RuleFiles.With("""[{ "id": "r", "recommend": "a", "when": { "step": { "not": "forgive", "to": "forgive" } } }]"""),
        RuleFiles.With("""[{ "id": "r", "recommend": "a", "when": { "any": [{ "any": [] }] } }]"""),
        RuleFiles.With("""[{ "id": "r", "withhold": {} }]"""),
        RuleFiles.With("""[{ "id": "r", "withhold": { "kinds": ["talk"] } }]"""),
        RuleFiles.With("""[{ "id": "r", "refer": { "to": "couplesTherapist" } }]"""),
    ];

    [Theory]
    [InlineData(RulesSchema, "src/TrustAdvice/BuiltIn/rules.json")]
    [InlineData(TextsSchema, "src/TrustAdvice/BuiltIn/rules.en.json")]
    public void BuiltInFiles_AreValid(string schema, string file) => Assert.Empty(Validate(schema, Repository.Read(file)));

    [Fact]
    public void AFileWithEveryMember_IsSoundToBoth()
    {
        string rules = EveryMember.Replace("\"alerts\": [],", "\"alerts\": [\"call-somebody\"],", StringComparison.Ordinal)
            .Replace("\"kind\": \"never\"", "\"kind\": \"always\"", StringComparison.Ordinal);

        Assert.Empty(Validate(RulesSchema, rules));
        Assert.DoesNotContain(RuleFiles.Diagnose(rules), d => d.Code.StartsWith("TA02", StringComparison.Ordinal)
            || d.Code.StartsWith("TA03", StringComparison.Ordinal) || d.Code.StartsWith("TA04", StringComparison.Ordinal));
        Assert.Empty(Validate(TextsSchema, EveryText));
        Assert.DoesNotContain(
            RuleFiles.Diagnose(RuleFiles.Sound, EveryText), d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void AnOverlay_MayLeaveOutActionsAndRules_ARuleFileMayNot()
    {
        const string overlay = """
            { "format": 1, "id": "acme.overlay", "version": "1.0.0", "extends": "trustadvice.core", "hide": ["quiet-hour"] }
            """;

        Assert.Empty(Validate(RulesSchema, overlay));
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(overlay));
        Assert.True(RuleSet.BuiltIn.TryLoadOverlay(stream, [], out _, out _));
        Assert.NotEmpty(Validate(RulesSchema, """{ "format": 1, "id": "acme.rules", "version": "1.0.0" }"""));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void BrokenFiles_AreRefusedByBoth(string rules)
    {
        Assert.NotEmpty(Validate(RulesSchema, rules));
        Assert.Contains(RuleFiles.Diagnose(rules), d => d.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("""{ "actions": {} }""")]
    [InlineData("""{ "language": "english_us" }""")]
    [InlineData("""{ "language": "en", "actions": { "listen": { "title": "Listen" } } }""")]
    [InlineData("""{ "language": "en", "actions": { "listen": { "title": "Listen", "why": " " } } }""")]
    [InlineData("""{ "language": "en", "referrals": { "therapist": { "whyNow": "Now." } } }""")]
    [InlineData("""{ "language": "en", "questions": { "stepp": { "text": "Where?" } } }""")]
    [InlineData("""{ "language": "en", "holds": {} }""")]
    public void BrokenTexts_AreRefusedByBoth(string texts)
    {
        Assert.NotEmpty(Validate(TextsSchema, texts));
        Assert.Contains(
            RuleFiles.Diagnose(RuleFiles.Sound, texts), d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void EveryMemberThatAReaderOfRulesOrTextsAsksFor_IsInASchema()
    {
        var known = Members(Json(RulesSchema)).Concat(Members(Json(TextsSchema))).ToHashSet();
        var asked = Repository.LibrarySources()
            .Where(source => source.Path.StartsWith("Reading/", StringComparison.Ordinal))
            .SelectMany(source => AskedMember().Matches(source.Content))
            .Select(match => match.Groups["name"].Value)
            .ToHashSet();

        Assert.Contains("partnerAgrees", asked);
        Assert.Empty(asked.Except(known));
    }

    [Theory]
    [InlineData(RulesSchema)]
    [InlineData(TextsSchema)]
    public void EveryObjectIsClosed(string schema)
    {
        var objects = Json(schema).DescendantsAndSelf().OfType<JObject>().ToList();

        Assert.Empty(objects.Where(o => o["type"] is JValue { Value: "object" } && o["additionalProperties"] is null).Select(o => o.Path));
        Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)Json(schema)["$schema"]);
        Assert.NotNull(Json(schema)["properties"]!["$schema"]);
    }

    [Fact]
    public void TheSchemaMember_IsForEditorsOnly()
    {
        string with = RuleFiles.Sound.Replace("\"format\"", "\"$schema\": \"https://example.org/rules.schema.json\", \"format\"", StringComparison.Ordinal);

        Assert.Equal(RuleFiles.Load(RuleFiles.Sound).Hash, AssertRules.Loads(with).Hash);
    }

    private static JObject Json(string schema) => JObject.Parse(Repository.Read(schema));

    private static IEnumerable<string> Members(JObject schema) =>
        schema.Descendants().OfType<JProperty>()
            .Where(property => property.Name == "properties")
            .SelectMany(property => ((JObject)property.Value).Properties())
            .Select(property => property.Name);

    private static IReadOnlyList<string> Validate(string schemaPath, string json)
    {
        var schema = JsonSchema.FromJsonAsync(Repository.Read(schemaPath)).GetAwaiter().GetResult();

        // What an editor with comments and trailing commas allowed sees.
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        return [.. schema.Validate(document.RootElement.GetRawText() is { } raw ? JToken.Parse(raw) : null!).Select(error => error.ToString())];
    }

    [GeneratedRegex("""\.(Optional|Required|Text|Texts|TextOrTexts|Items|Object|Flag|Number)\("(?<name>[$\w]+)"|Entries\(\w+, "(?<name>\w+)"|Sentences\(\w+, "(?<name>\w+)"|NewIds\([\w.]+, "(?<name>\w+)"|Outcomes\(\w+, "(?<name>\w+)"|NewId\(\w+, "(?<name>\w+)["]""")]
    private static partial Regex AskedMember();
}

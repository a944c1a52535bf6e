using System.Globalization;
using System.Text;
using System.Text.Json;
using TrustAdvice.Journeys;
using TrustAdvice.Support;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Attacks;

/// <summary>
/// Every sign that nobody sees, through every door of the library: refused with its code and place where it would be shown, never
/// repeated as it is. What a door takes stands in one table, the signs in another.
/// </summary>
public class HostileTableTests
{
    private const string Here = "«»";

    /// <summary>Signs that clear a screen, turn a line round, break it or show nothing, as JSON writes them.</summary>
    private static readonly string[] Signs =
    [
        "\\u001b[2J", "\\u009b31m", "\\u0007", "\\u0000", "\\r", "\\u0085", "\\u2028", "\\u2029", "\\u202e", "\\u2066", "\\u200b", "\\u200d",
        "\\u200e", "\\ufeff", "\\u00ad", "\\u2800", "\\u3164", "\\ufe0f", "\\udb40\\udc41", "\\u034f",
    ];

    private static readonly (string Door, string Template, string Expected)[] Doors =
    [
        ("rules", Rules(more: "\"guarantees\": [{ \"id\": \"g\", \"kind\": \"covered\", \"because\": \"«»\" }],"), "TA0508 $.guarantees[0].because"),
        ("rules", Rules(more: "\"examples\": [{ \"name\": \"«»\", \"situation\": {} }],"), "TA0508 $.examples[0].name"),
        ("rules", Rules(more: "\"points\": [\"«»\"],"), "TA0508 $.points[0]"),
        ("rules", Literature("authors"), "TA0508 $.literature[0].authors"),
        ("rules", Literature("title"), "TA0508 $.literature[0].title"),
        ("rules", Literature("in"), "TA0508 $.literature[0].in"),
        ("rules", Literature("finding"), "TA0508 $.literature[0].finding"),
        ("rules", Literature("limits"), "TA0508 $.literature[0].limits"),
        ("rules", Rules(more: "\"review\": { \"state\": \"edited\", \"statement\": \"«»\", \"on\": \"2026-01-01\", \"reviewBy\": \"2027-01-01\" },"), "TA0508 $.review.statement"),
        ("rules", Rules(more: "\"topics\": [\"«»\"],"), "TA0508 $.topics[0]"),
        ("rules", Rules().Replace("\"sample\"", "\"«»\"", StringComparison.Ordinal), "TA0508 $.id"),
        ("rules", Rules().Replace("\"1.0.0\"", "\"«»\"", StringComparison.Ordinal), "TA0508 $.version"),
        ("rules", Rules(more: "\"«»\": 1,"), "TA0201 $['…']"),
        ("rules", Rules().Replace("\"recommend\": \"a\"", "\"recommend\": \"«»\"", StringComparison.Ordinal), "TA0508 $.rules[0].recommend"),
        ("texts", Texts("\"actions\": { \"a\": { \"title\": \"«»\", \"why\": \"w\" } }"), "TA0508 $.actions.a.title"),
        ("texts", Texts("\"actions\": { \"a\": { \"title\": \"t\", \"why\": \"w\", \"how\": [\"«»\"] } }"), "TA0508 $.actions.a.how[0]"),
        ("texts", Texts("\"alerts\": { \"x\": \"«»\" }"), "TA0508 $.alerts.x"),
        ("texts", Texts("\"referrals\": { \"crisisLine\": { \"title\": \"t\", \"whyNow\": \"«»\" } }"), "TA0508 $.referrals.crisisLine.whyNow"),
        ("texts", Texts("\"questions\": { \"safety\": { \"text\": \"«»\" } }"), "TA0508 $.questions.safety.text"),
        ("texts", Texts("\"terms\": { \"partner\": \"«»\" }"), "TA0508 $.terms.partner"),
        ("texts", Texts("\"actions\": { \"«»\": { \"title\": \"t\", \"why\": \"w\" } }"), "TA0501 $.actions['…']"),
        ("overlay", "{ \"format\": 1, \"id\": \"o\", \"version\": \"1.0.0\", \"extends\": \"sample\", \"guarantees\": [{ \"id\": \"g\", \"kind\": \"covered\", \"because\": \"«»\" }] }", "TA0508 $.guarantees[0].because"),
        ("overlay", "{ \"format\": 1, \"id\": \"o\", \"version\": \"1.0.0\", \"extends\": \"sample\", \"«»\": 1 }", "TA0201 $['…']"),
        ("overlay texts", Texts("\"actions\": { \"a\": { \"title\": \"«»\", \"why\": \"w\" } }"), "TA0508 $.actions.a.title"),
        ("contacts", Contact("\"name\": \"«»\", \"source\": \"s\""), "TA1103 $.contacts[0].name"),
        ("contacts", Contact("\"name\": \"n\", \"source\": \"«»\""), "TA1103 $.contacts[0].source"),
        ("contacts", Contact("\"name\": \"n\", \"source\": \"s\", \"notes\": [\"«»\"]"), "TA1103 $.contacts[0].notes[0]"),
        ("contacts", Contact("\"name\": \"n\", \"source\": \"s\", \"«»\": 1"), "TA0201 $.contacts[0]['…']"),
        ("situation", "{ \"safety\": \"«»\" }", "TA0211 $.safety"),
        ("situation", "{ \"«»\": \"safe\" }", "TA0201 $['…']"),
        ("answers", "{ \"answers\": { \"safety\": \"«»\" } }", "TA0211 $.answers.safety"),
        ("answers", "{ \"answers\": { \"«»\": \"safe\" } }", "TA0201 $.answers['…']"),
        ("journey", "{ \"version\": 1, \"whoBrokeTrust\": \"partner\", \"events\": [{ \"on\": \"2026-01-01\", \"type\": \"«»\" }] }", "TA0211 $.events[0].type"),
        ("journey", "{ \"version\": 1, \"whoBrokeTrust\": \"partner\", \"events\": [], \"«»\": 1 }", "TA0201 $['…']"),
        ("event", "{ \"on\": \"2026-01-01\", \"type\": \"«»\" }", "TA0211 $.type"),
        ("trace", "{ \"«»\": 1 }", "$"),
        ("trace", "{ \"ruleSet\": \"r\", \"version\": \"1\", \"hash\": \"h\", \"facts\": { \"safety\": \"«»\" }, \"rules\": [] }", "$.facts.safety"),
        ("serialized situation", "{ \"safety\": \"«»\" }", "$.safety"),
        ("serialized journey", "{ \"version\": 1, \"whoBrokeTrust\": \"«»\", \"events\": [] }", "$.whoBrokeTrust"),
    ];

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var (door, template, expected) in Doors)
        {
            foreach (string sign in Signs)
            {
                rows.Add(door, template.Replace(Here, $"a{sign}b", StringComparison.Ordinal), expected);
            }
        }

        return rows;
    }

    [Fact]
    public void TheTable_HasHundredsOfRows() => Assert.InRange(Rows().Count, 200, 2000);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Sign_IsRefusedAtItsPlace_AndNotRepeated(string door, string json, string expected)
    {
        var found = Refusals(door, json);

        Assert.Contains(expected, found.Select(fault => Shape(fault.Place)));
        Assert.All(found, fault => Assert.True(IsSeen(fault.Line), $"{door}: {Escaped(fault.Line)}"));
    }

    /// <summary>What a trace says of itself may stand in a log.</summary>
    [Fact]
    public void Trace_WithForeignNames_ShowsEscapes()
    {
        foreach (string sign in Signs)
        {
            string json = $$"""{ "ruleSet": "a{{sign}}b", "version": "{{sign}}", "hash": "{{sign}}", "facts": {}, "rules": [] }""";

            Assert.True(IsSeen(JsonSerializer.Deserialize(json, TrustAdviceJson.TypeInfo<AdviceTrace>())!.ToString()), sign);
        }
    }

    /// <summary>The name of a file is foreign too.</summary>
    [Fact]
    public void Source_WithSigns_ShowsEscapes()
    {
        foreach (string sign in Signs)
        {
            string name = JsonSerializer.Deserialize<string>($"\"a{sign}b\"")!;

            Assert.True(IsSeen(RuleFiles.Diagnose("{")[0].From(name).ToString()), sign);
        }
    }

    /// <summary>An editor's "Unicode" is told by its name, whichever way round and with a mark or without.</summary>
    [Fact]
    public void SixteenBits_AreNamed_AtEveryDoor()
    {
        foreach (var encoding in new Encoding[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            foreach (byte[] mark in new[] { encoding.GetPreamble(), [] })
            {
                byte[] bytes = [.. mark, .. encoding.GetBytes("{ \"format\": 1 }")];
                Situation.TryFromJson(bytes, out _, out var situation);
                Interview.TryFromJson(bytes, Advisor.Default, out _, out var answers);
                Journey.TryFromJson(bytes, out _, out var journey);
                SupportDirectory.TryLoad(new MemoryStream(bytes), out _, out var contacts);
                RuleSet.BuiltIn.TryLoadOverlay(new MemoryStream(bytes), [], out _, out var overlay);
                IReadOnlyList<Diagnostic>[] doors = [RuleFiles.Diagnose(bytes), situation, answers, journey, contacts, overlay];
                Assert.All(doors, found => Assert.Equal(
                    ("TA0101", 1, 1, "save it as UTF-8"), (found[0].Code, found[0].Line, found[0].Column, found[0].Help)));
            }
        }
    }

    [Fact]
    public void TheCheck_SeesASign() => Assert.All(Signs, sign => Assert.False(IsSeen(JsonSerializer.Deserialize<string>($"\"{sign}\"")!), sign));

    private static List<(string Place, string Line)> Refusals(string door, string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        IReadOnlyList<Diagnostic> found = [];
        switch (door)
        {
            case "rules": found = RuleFiles.Diagnose(bytes); break;
            case "texts": found = RuleFiles.Diagnose(Encoding.UTF8.GetBytes(Rules(more: "\"alerts\": [\"x\"],")), bytes); break;
            case "overlay": Assert.False(Below.TryLoadOverlay(new MemoryStream(bytes), [], out _, out found)); break;
            case "overlay texts":
                Assert.False(Below.TryLoadOverlay(
                    RuleFiles.Stream("""{ "format": 1, "id": "o", "version": "1.0.0", "extends": "sample" }"""), [new MemoryStream(bytes)], out _, out found));
                break;
            case "contacts": Assert.False(SupportDirectory.TryLoad(new MemoryStream(bytes), out _, out found)); break;
            case "situation": Assert.False(Situation.TryFromJson(bytes, out _, out found)); break;
            case "answers": Assert.False(Interview.TryFromJson(bytes, Advisor.Default, out _, out found)); break;
            case "journey": Assert.False(Journey.TryFromJson(bytes, out _, out found)); break;
            case "event": Assert.False(JourneyEvent.TryFromJson(json, out _, out found)); break;
            case "trace": return Thrown<AdviceTrace>(json);
            case "serialized situation": return Thrown<Situation>(json);
            default: return Thrown<Journey>(json);
        }

        return [.. found.Select(fault => ($"{fault.Code} {fault.Path}", fault.ToString()))];
    }

    private static RuleSet Below { get; } = RuleFiles.Load(Rules());

    private static List<(string Place, string Line)> Thrown<T>(string json)
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, TrustAdviceJson.TypeInfo<T>()));
        return [(refused.Path!, refused.Message)];
    }

    /// <summary>A path with the name of the file's own left out.</summary>
    private static string Shape(string place) =>
        place.IndexOf("['a", StringComparison.Ordinal) is var start and >= 0 ? $"{place[..start]}['…']" : place;

    private static bool IsSeen(string text) => text.EnumerateRunes().All(rune =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && rune.Value is not (0x2800 or 0x3164 or 0xFE0F or 0x034F));

    private static string Escaped(string text) => JsonSerializer.Serialize(text);

    private static string Rules(string more = "") => RuleFiles.With("""[{ "id": "r", "recommend": "a" }]""", more: more);

    private static string Literature(string member)
    {
        string[] members = ["authors", "title", "in", "finding", "limits"];
        string reference = string.Join(", ", members.Select(name => $"\"{name}\": \"{(name == member ? Here : "x")}\""));
        return Rules(more: $"\"literature\": [{{ \"key\": \"k\", \"seen\": \"abstract\", {reference} }}],");
    }

    private static string Texts(string members) => $"{{ \"language\": \"en\", {members} }}";

    private static string Contact(string members) =>
        $$"""{ "version": 1, "contacts": [{ "id": "a", {{members}}, "for": ["crisisLine"], "country": "IE", "ways": [{ "kind": "phone", "value": "00" }], "needsCheck": true }] }""";
}

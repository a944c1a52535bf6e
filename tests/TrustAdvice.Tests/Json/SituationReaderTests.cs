using System.Text;
using System.Text.Json;
using TrustAdvice.Facts;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>Situations in JSON: by the converter, which stops at the first fault, and by the reader, which tells them all.</summary>
public class SituationReaderTests
{
    private const string Secret = "terrified";

    [Theory]
    [InlineData("""{ "safety": 4 }""", "$.safety: expected a text or null.")]
    [InlineData("""{ "safety": true }""", "$.safety: expected a text or null.")]
    [InlineData("""{ "safety": ["afraid"] }""", "$.safety: expected a text or null.")]
    [InlineData("""{ "safety": { "terrified": 1 } }""", "$.safety: expected a text or null.")]
    [InlineData("""{ "safety": "terrified" }""", "$.safety: expected one of safe, unsure, controlled, afraid, unknown.")]
    [InlineData("""{ "safety": "Afraid" }""", "$.safety: expected one of safe, unsure, controlled, afraid, unknown.")]
    [InlineData("""{ "fear": "terrified" }""", "$.fear: there is no such fact.")]
    [InlineData("""{ "Safety": "afraid" }""", "$.Safety: there is no such fact.")]
    [InlineData("""{ "safety": "safe", "safety": "afraid" }""", "$.safety: this fact is given twice.")]
    [InlineData("""{ "\u001b[2J": "terrified" }""", "$: there is no such fact.")]
    [InlineData("""{ "I am terrified": "afraid" }""", "$: there is no such fact.")]
    [InlineData("""{ "I am. terrified": "afraid" }""", "$: a host's fact is named in lower-case letters")]
    [InlineData("""{ "Acme.terrified": null }""", "$: a host's fact is named in lower-case letters")]
    [InlineData("""{ "acme.faith": "I am terrified" }""", "$['acme.faith']: a value is named in lower-case letters")]
    [InlineData("""{ "acme.faith": "" }""", "$['acme.faith']: a value is named in lower-case letters")]
    [InlineData("""{ "acme.faith": ["terrified"] }""", "$['acme.faith']: expected a text or null.")]
    [InlineData("""{ "acme.faith": null, "acme.faith": "terrified" }""", "$['acme.faith']: this fact is given twice.")]
    [InlineData("""{ "$schema": "x", "$schema": "terrified" }""", "$.$schema: this member is given twice.")]
    [InlineData("""{ "$schema": 1 }""", "$.$schema: expected a text.")]
    [InlineData("""{ "$schema": { "terrified": 1 } }""", "$.$schema: expected a text.")]
    [InlineData("""{ "safety": "\ud800 terrified" }""", "$.safety: this text is not Unicode.")]
    [InlineData("""{ "terrified \ud800": "afraid" }""", "$: this text is not Unicode.")]
    [InlineData("""{ "acme.faith": "\ud800" }""", "$['acme.faith']: this text is not Unicode.")]
    [InlineData("""{ "safety": terrified }""", "$: this is not JSON.")]
    [InlineData("""["terrified"]""", "A situation is an object of fact names and values.")]
    [InlineData("\"terrified\"", "A situation is an object of fact names and values.")]
    public void Converter_NamesThePath_AndNeverTheValue(string json, string expected)
    {
        var exception = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize(json, TrustAdviceJson.TypeInfo<Situation>()));

        Assert.StartsWith(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "safety": "\ud800" }""")]
    [InlineData("""{ "\ud800": "afraid" }""")]
    [InlineData("""{ "": "afraid" }""")]
    [InlineData("""{ "safety": "afraid" """)]
    [InlineData("{ \"safety\": ")]
    public void Converter_BrokenText_IsAJsonException(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, TrustAdviceJson.TypeInfo<Situation>()));

    [Fact]
    public void Converter_SkipsTheSchema() => Assert.Equal(
        new Situation { Safety = Safety.Afraid },
        JsonSerializer.Deserialize("""{ "$schema": "https://example.org/x", "safety": "afraid" }""", TrustAdviceJson.TypeInfo<Situation>()));

    [Fact]
    public void Converter_MoreFactsOfAHostThanARuleSetMayHave_AreRefused()
    {
        static string Json(int count) => "{" + string.Join(',', Enumerable.Range(0, count).Select(index => $"\"acme.f{index}\":\"yes\"")) + "}";

        var most = JsonSerializer.Deserialize(Json(220), TrustAdviceJson.TypeInfo<Situation>())!;
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Json(221), TrustAdviceJson.TypeInfo<Situation>()));

        Assert.Equal(220, most.KnownCount);
        Assert.Equal("$['acme.f220']: there are more than 220 facts of a host.", refused.Message);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Converter_AndReader_TakeSituationsOfTheSameSize(int more, bool isRead)
    {
        string json = "{" + new string(' ', SituationReader.MaximumBytes + more - 2) + "}";

        Assert.Equal(isRead, SituationReader.TryRead(Encoding.UTF8.GetBytes(json), FactSpace.BuiltIn, out _, out _));
        Assert.Equal(isRead, Record.Exception(() => JsonSerializer.Deserialize(json, TrustAdviceJson.TypeInfo<Situation>())) is null);
    }

    [Fact]
    public void Converter_InATrace_RefusesTheSame()
    {
        const string Json = """{ "ruleSet": "r", "version": "1.0.0", "hash": "0", "rules": [], "facts": { "I am. terrified": "x" } }""";

        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Json, TrustAdviceJson.TypeInfo<AdviceTrace>()));

        Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("""{ "a": "terrified" }""")]
    public void Reader_ASchemaThatIsNoText_IsAFault(string schema)
    {
        Assert.False(SituationReader.TryRead(Encoding.UTF8.GetBytes($$"""{ "$schema": {{schema}} }"""), FactSpace.BuiltIn, out _, out var found));
        Assert.Equal(("TA0203", "$.$schema"), (Assert.Single(found).Code, found[0].Path));
    }

    [Fact]
    public void Converter_NullAndUnknown_MeanUnknown()
    {
        var read = JsonSerializer.Deserialize(
            """{ "safety": null, "step": "unknown", "acme.faith": null }""", TrustAdviceJson.TypeInfo<Situation>());

        Assert.Equal(new Situation(), read);
    }

    [Fact]
    public void Reader_TellsEveryFault_WithItsPlace_AndNeverAValue()
    {
        const string Json = """
            {
              // Zoë
              "safety": "terrified",
              "step": 3, "stepp": "terrified",
              "selfHarm": false,
              "progress": ["terrified"],
              "talks": "calm", "talks": "terrified",
              "acme.faith": "terrified"
            }
            """;

        Assert.False(SituationReader.TryRead(Encoding.UTF8.GetBytes(Json), FactSpace.BuiltIn, out var situation, out var found));

        Assert.Null(situation);
        Assert.Equal(
            """
            (3,13): error TA0211: $.safety: expected one of safe, unsure, controlled, afraid, unknown
            (4,11): error TA0203: $.step: expected one of acknowledge, giveTime, communicate, setBoundaries, reconnect, getHelp, forgive, unknown, found a number
            (4,14): error TA0201: $.stepp: 'stepp' is not known here (did you mean 'step'?)
            (5,15): error TA0203: $.selfHarm: expected one of no, yes, imminent, unknown, found true or false
            (6,15): error TA0203: $.progress: expected one of notEnoughData, early, improving, steady, slow, stalled, stuck, worsening, setback, unknown, found a list
            (7,20): error TA0104: $: 'talks' stands here a second time (keep one of the two)
            (7,29): error TA0211: $.talks: expected one of hostile, tense, calm, unknown
            (8,3): error TA0201: $['acme.faith']: 'acme.faith' is not known here
            """,
            string.Join('\n', found));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("{ \"safety\": ")]
    [InlineData("{} {}")]
    public void Reader_NoObject_IsAFault(string json)
    {
        Assert.False(SituationReader.TryRead(Encoding.UTF8.GetBytes(json), FactSpace.BuiltIn, out var situation, out var found));
        Assert.Null(situation);
        Assert.Single(found);
    }

    [Fact]
    public void Reader_KnowsTheFactsOfTheRuleSet()
    {
        var facts = RuleFiles.Load(RuleFiles.Sound).Facts;

        Assert.True(SituationReader.TryRead("""{ "$schema": "x", "acme.faith": "high" }"""u8.ToArray(), facts, out var read, out _));
        Assert.Equal("high", read!.ValueOf("acme.faith"));
        Assert.False(SituationReader.TryRead("""{ "acme.faith": "hihg" }"""u8.ToArray(), facts, out _, out var found));
        Assert.Equal("(1,17): error TA0211: $['acme.faith']: expected one of low, high, unknown", Assert.Single(found).ToString());
    }

    [Fact]
    public void Reader_MoreBytesThanTheLimit_AreNotRead()
    {
        byte[] json = [.. Enumerable.Repeat((byte)' ', SituationReader.MaximumBytes), .. "{}"u8];

        Assert.False(SituationReader.TryRead(json, FactSpace.BuiltIn, out _, out var found));
        Assert.Equal("TA0102", Assert.Single(found).Code);
    }

    [Fact]
    public void Reader_TruncatedAnywhere_Ends()
    {
        byte[] json = """{ "safety": "afraid", /* x */ "step": null }"""u8.ToArray();
        for (int length = 0; length < json.Length; length++)
        {
            Assert.False(SituationReader.TryRead(json.AsMemory(0, length), FactSpace.BuiltIn, out _, out var found));
            Assert.All(found, fault => Assert.Equal(DiagnosticSeverity.Error, fault.Severity));
        }
    }
}

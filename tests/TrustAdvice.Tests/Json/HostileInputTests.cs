using System.Text;
using TrustAdvice.Input;
using TrustAdvice.Reading;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>Whatever the bytes are, reading ends with a rule set or with diagnostics whose places are in the input.</summary>
public class HostileInputTests
{
    private const int ManyValues = 1_000_000;

    private static readonly byte[] Sound = Encoding.UTF8.GetBytes(RuleFiles.Sound);

    [Theory]
    [InlineData("[", "TA0103")]
    [InlineData("{\"a\":", "TA0103")]
    public void NestingBomb(string opening, string code) =>
        Assert.Equal(code, Assert.Single(Read(string.Concat(Enumerable.Repeat(opening, 100_000)))).Code);

    [Fact]
    public void AMillionValues_OfTheWrongType() =>
        Assert.Equal(DiagnosticBag.Maximum, Read(RuleFiles.With(more: $"\"topics\":[{string.Join(',', Enumerable.Repeat("0", ManyValues))}],")).Count);

    [Fact]
    public void TwoHundredThousandMembers()
    {
        var members = Enumerable.Range(0, ManyValues / 5).Select(index => $"\"m{index}\":0");

        var found = Read("{" + string.Join(',', members) + "}");

        Assert.Equal("TA0107", found[^1].Code);
        Assert.Equal(DiagnosticBag.Maximum, found.Count);
    }

    [Fact]
    public void MoreValuesThanAnyFileNeeds()
    {
        string text = "[" + string.Concat(Enumerable.Repeat("0,", JsonTreeReader.MaximumValues)) + "0]";

        Assert.Equal("TA0106", Assert.Single(Read(text)).Code);
    }

    [Fact]
    public void AHundredThousandUnknownNames_BesideAThousandKnownOnes()
    {
        // Found by this test: to suggest a name for each took minutes.
        var actions = Enumerable.Range(0, 1000).Select(index => $$"""{"id":"action-{{index:0000}}","owner":"both","kind":"stance"}""");
        var names = Enumerable.Range(0, 100_000).Select(index => $"\"bction{index:000000}\"");

        var found = Read(RuleFiles.With(
            rules: $$"""[{"id":"r","recommend":[{{string.Join(',', names)}}]}]""",
            actions: $"[{string.Join(',', actions)}]"));

        Assert.Equal(DiagnosticBag.Maximum, found.Count);
        Assert.Equal(DiagnosticBag.MaximumSuggestions, found.Count(d => d.Help.StartsWith("did you mean", StringComparison.Ordinal)));
    }

    [Fact]
    public void ALastRankThatStandsManyTimes_BehindManyUnknownOnes()
    {
        // To look for each among all the others would take the square of the file.
        var unknown = Enumerable.Range(0, ManyValues / 4).Select(index => $"\"u{index}\":1");
        var known = Enumerable.Repeat("\"r\":1", ManyValues / 4);
        var below = RuleFiles.Load(RuleFiles.With("""[{ "id": "r", "recommend": "a" }]"""));
        string overlay = $$"""{ "format": 1, "id": "host.o", "version": "1.0.0", "extends": "sample", "ranks": { {{string.Join(',', unknown.Concat(known))}} } }""";

        Assert.False(below.TryLoadOverlay(new MemoryStream(Encoding.UTF8.GetBytes(overlay)), [], out _, out var found));

        Assert.Equal(DiagnosticBag.Maximum, found.Count);
    }

    [Theory]
    [InlineData("actions")]
    [InlineData("referrals")]
    public void ATranslation_WithManyEntriesOfOtherNames(string section)
    {
        string Texts(string language, char first) => $$"""
            { "language": "{{language}}", "{{section}}": { {{string.Join(',', Enumerable.Range(0, ManyValues / 4).Select(index => $"\"{first}{index}\":{{}}"))}} } }
            """;

        Assert.False(RuleSet.TryLoad(
            new MemoryStream(Sound),
            [new MemoryStream(Encoding.UTF8.GetBytes(Texts("en", 'e'))), new MemoryStream(Encoding.UTF8.GetBytes(Texts("de", 'd')))],
            out _,
            out var found));

        Assert.Equal(2 * DiagnosticBag.Maximum, found.Count);
    }

    [Fact]
    public void AlternativesTimesEffects_AreLimited()
    {
        // Found by reading: 256 alternatives with 10,000 actions each would be two million bits for one rule.
        var actions = Enumerable.Range(0, 1000).Select(index => $$"""{"id":"a{{index}}","owner":"both","kind":"stance"}""");
        string any = string.Join(',', Enumerable.Repeat("{}", ConditionReader.MaximumAlternatives));
        string names = string.Join(',', Enumerable.Range(0, 1000).Select(index => $"\"a{index}\""));

        var fault = Assert.Single(Read(RuleFiles.With(
            rules: $$"""[{"id":"r","when":{"any":[{{any}}]},"recommend":[{{names}}]}]""",
            actions: $"[{string.Join(',', actions)}]")));

        Assert.Matches("^there are more than [0-9]{5} effects, each counted for each alternative, in files of this size$", fault.Message);
    }

    [Fact]
    public void ValuesOfFactsTimesEffects_AreLimited()
    {
        // Found by measuring: 220 facts of 62 values and 200,000 effects would be an index of 340 MB.
        string facts = string.Join(',', Enumerable.Range(0, 220).Select(fact =>
            $$"""{"name":"h.f{{fact}}","values":[{{string.Join(',', Enumerable.Range(0, 62).Select(value => $"\"v{value}\""))}}]}"""));
        string rules = string.Join(',', Enumerable.Range(0, 150).Select(rule =>
            $$"""{"id":"r{{rule}}","when":{"any":[{{string.Join(',', Enumerable.Range(0, 256).Select(one => $"{{\"h.f{one % 220}\":\"v1\"}}"))}}]},"recommend":"a"}"""));

        var found = Read(
            $$"""{"format":1,"id":"x","version":"1.0.0","facts":[{{facts}}],"actions":[{"id":"a","owner":"both","kind":"stance"}],"rules":[{{rules}}]}""");

        Assert.Contains("values of facts", Assert.Single(found).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PairsThatExcludeOneAnother_AreLimited()
    {
        string actions = string.Join(',', Enumerable.Range(0, 1000).Select(index => $$"""{"id":"a{{index}}","owner":"both","kind":"stance"}"""));
        string names = string.Join(',', Enumerable.Range(0, 1000).Select(index => $"\"a{index}\""));

        var found = Read(
            $$"""{"format":1,"id":"x","version":"1.0.0","actions":[{{actions}}],"rules":[{"id":"r","recommend":"a0"}],"guarantees":[{"id":"g","kind":"incompatible","actions":[{{names}}]}]}""");

        Assert.Contains("exclude one another", Assert.Single(found).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextFiles_AreLimited()
    {
        var texts = Enumerable.Range(0, 65).Select(_ => new MemoryStream("{}"u8.ToArray())).ToList();

        Assert.False(RuleSet.TryLoad(new MemoryStream(Sound), [.. texts], out _, out var found));

        Assert.Equal(("TA0209", "there are more than 64 text files"), (found[0].Code, found[0].Message));
    }

    [Fact]
    public void WithholdingRulesTimesActions_AreLimited()
    {
        var actions = Enumerable.Range(0, ActionReader.MaximumActions).Select(index => $$"""{"id":"a{{index}}","owner":"both","kind":"stance"}""");
        var rules = Enumerable.Range(0, 1100).Select(index => $$"""{"id":"r{{index}}","withhold":{"kinds":["help"]} }""");

        var fault = Assert.Single(Read(RuleFiles.With($"[{string.Join(',', rules)}]", $"[{string.Join(',', actions)}]")));

        Assert.Equal("there are more than 10000000 actions to withhold, each counted for each rule", fault.Message);
        Assert.Equal("$.rules[1000]", fault.Path);
    }

    [Theory]
    [InlineData("actions", """{"id":"a#","owner":"both","kind":"stance"}""", ActionReader.MaximumActions)]
    [InlineData("rules", """{"id":"r#","recommend":"a"}""", RuleReader.MaximumRules)]
    [InlineData("facts", """{"name":"acme.f#","values":["v"]}""", HostFactReader.MaximumFacts)]
    [InlineData("topics", "\"t#\"", ReadingContext.MaximumTopics)]
    [InlineData("alerts", "\"t#\"", ReadingContext.MaximumAlerts)]
    [InlineData("guarantees", """{"id":"g#","kind":"never","when":{"selfHarm":"yes"},"outcome":{"alerts":["x"]}}""", GuaranteeReader.MaximumGuarantees)]
    public void OneMoreThanTheLimit(string list, string item, int limit)
    {
        string items = string.Join(',', Enumerable.Range(0, limit + 1).Select(index => item.Replace("#", $"{index}", StringComparison.Ordinal)));
        string file = list switch
        {
            "actions" => RuleFiles.With(actions: $"[{items}]"),
            "rules" => RuleFiles.With(rules: $"[{items}]"),
            "guarantees" => RuleFiles.With(more: $"\"alerts\":[\"x\"],\"guarantees\":[{items}],"),
            _ => RuleFiles.With(more: $"\"{list}\":[{items}],"),
        };

        var fault = Assert.Single(Read(file));

        Assert.Equal(("TA0209", $"there are more than {limit} {list}"), (fault.Code, fault.Message));
    }

    [Fact]
    public void MoreAlternativesThanTheLimit() =>
        Assert.Equal("TA0306", Assert.Single(Read(RuleFiles.With(
            rules: $$"""[{"id":"r","when":{"any":[{{string.Join(',', Enumerable.Repeat("{}", 257))}}]},"recommend":"a"}]"""))).Code);

    [Theory]
    [InlineData(17 * 1024 * 1024)]
    [InlineData(RuleSetReader.MaximumBytes + 1)]
    public void MoreBytesThanTheLimit(int size)
    {
        var bytes = new byte[size];
        Array.Fill(bytes, (byte)' ');

        var fault = Assert.Single(RuleFiles.Diagnose(bytes));

        Assert.Equal(("TA0102", 1, 1), (fault.Code, fault.Line, fault.Column));
    }

    [Fact]
    public void AnEndlessStreamIsNotReadToItsEnd() =>
        Assert.False(RuleSet.TryLoad(new EndlessStream(), [], out _, out _));

    [Theory]
    [InlineData("99999999999999999999")]
    [InlineData("-1")]
    [InlineData("1e999999999")]
    [InlineData("0.00000000000000000000000000000000000000000000000001")]
    public void HugeNumbers(string number) =>
        Assert.Equal("TA0205", Assert.Single(Read(RuleFiles.With($$"""[{ "id": "r", "recommend": "a", "rank": {{number}} }]"""))).Code);

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00\\ud800\"")]
    [InlineData("\"x\\ud83dx\"")]
    public void LoneSurrogateEscapes(string text)
    {
        Assert.Equal("TA0105", Assert.Single(Read(RuleFiles.With(more: $"\"topics\": [{text}],"))).Code);
        Assert.Equal("TA0105", Assert.Single(Read(RuleFiles.With(more: $"{text}: 1,"))).Code);
    }

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC0)]
    [InlineData(0xE2)]
    [InlineData(0x80)]
    public void InvalidUtf8_InATextANameOrAnywhere(byte bad)
    {
        foreach (string file in new[] { RuleFiles.With(more: "\"topics\": [\"#\"],"), RuleFiles.With(more: "\"#\": 1,"), "#{}", "{ // #\n }" })
        {
            AssertRules.ReadsToTheEnd([.. Encoding.UTF8.GetBytes(file).Select(b => b == (byte)'#' ? bad : b)]);
        }
    }

    [Fact]
    public void NulBytes()
    {
        Assert.Equal("TA0101", Assert.Single(AssertRules.ReadsToTheEnd([0])).Code);
        Assert.Equal("TA0101", Assert.Single(AssertRules.ReadsToTheEnd([.. Sound, 0])).Code);
        Assert.Equal(["TA0508", "TA0206"], Read(RuleFiles.With(more: "\"topics\": [\"a\\u0000b\"],")).Select(fault => fault.Code));
    }

    [Fact]
    public void TruncatedAnywhere()
    {
        for (int length = 0; length < Sound.Length; length++)
        {
            Assert.NotEmpty(AssertRules.ReadsToTheEnd(Sound[..length]));
        }
    }

    [Fact]
    public void OneByteChangedAnywhere()
    {
        var random = new Random(3);
        for (int place = 0; place < Sound.Length; place++)
        {
            byte[] changed = [.. Sound];
            changed[place] = (byte)random.Next(256);
            AssertRules.ReadsToTheEnd(changed);
        }
    }

    [Fact]
    public void OneByteMissingAnywhere()
    {
        for (int place = 0; place < Sound.Length; place++)
        {
            AssertRules.ReadsToTheEnd([.. Sound[..place], .. Sound[(place + 1)..]]);
        }
    }

    [Fact]
    public void RandomBytes()
    {
        var random = new Random(4);
        for (int attempt = 0; attempt < 300; attempt++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            AssertRules.ReadsToTheEnd(bytes);
        }
    }

    [Fact]
    public void ByteOrderMark_IsSkipped_AndCountsAsNothingInAColumn()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];

        Assert.Empty(RuleFiles.Diagnose([.. mark, .. Sound]));
        Assert.Equal(1, Assert.Single(RuleFiles.Diagnose([.. mark, .. "[]"u8])).Column);
        Assert.Equal(3, Assert.Single(RuleFiles.Diagnose([.. mark, .. "\n  []"u8])).Column);
        Assert.Equal((1, 1), (RuleFiles.Diagnose(mark)[0].Line, RuleFiles.Diagnose(mark)[0].Column));
    }

    [Fact]
    public void CarriageReturns_DoNotMoveThePlace()
    {
        string file = RuleFiles.With("\n\n[{ \"id\": \"r\" }]");

        var unix = Assert.Single(Read(file));
        var windows = Assert.Single(Read(file.Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.Equal((3, 2), (unix.Line, unix.Column));
        Assert.Equivalent(unix, windows, strict: true);
    }

    private static IReadOnlyList<Diagnostic> Read(string text) => AssertRules.ReadsToTheEnd(Encoding.UTF8.GetBytes(text));

    private sealed class EndlessStream : Stream
    {
        private long _given;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            _given += count;
            Assert.True(_given <= RuleSetReader.MaximumBytes + 1, "Read further than the limit.");
            Array.Fill(buffer, (byte)' ', offset, count);
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

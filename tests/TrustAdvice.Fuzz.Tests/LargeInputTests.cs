using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TrustAdvice.Facts;
using TrustAdvice.Journeys;
using TrustAdvice.Support;

namespace TrustAdvice.Fuzz.Tests;

/// <summary>Inputs of many megabytes: each ends with an error that says what the limit is, within a bound of memory.</summary>
/// <remarks>The bounds are those of docs/hostile-input.md. They count every byte that is allocated, also what is freed again.</remarks>
public class LargeInputTests
{
    private const int MiB = 1024 * 1024;
    private const int FiftyMegabytes = 50_000_000;

    [Fact]
    public void FiftyMegabytesOfRules_AreNotReadToTheirEnd()
    {
        using var stream = new MemoryStream(Spaces(FiftyMegabytes));

        var fault = Refused(96 * MiB, () => LoadFrom(stream));

        Assert.Equal(("TA0102", 1, 1), (fault.Code, fault.Line, fault.Column));
        Assert.True(stream.Position <= (16 * MiB) + 1, "It stops behind the limit.");
    }

    [Fact]
    public void FiftyMegabytesOfTexts_OfAnOverlay_AndOfContacts_AreNotReadToTheirEnd()
    {
        byte[] spaces = Spaces(FiftyMegabytes);
        byte[] rules = File.ReadAllBytes(Seeds.PathOf("base/rules.json"));
        var below = RuleSet.Load(new MemoryStream(rules));

        Assert.Equal("TA0102", Refused(96 * MiB, () =>
        {
            RuleSet.TryLoad(new MemoryStream(rules), [new MemoryStream(spaces)], out _, out var found);
            return found;
        }).Code);
        Assert.Equal("TA0102", Refused(96 * MiB, () =>
        {
            below.TryLoadOverlay(new MemoryStream(spaces), [], out _, out var found);
            return found;
        }).Code);
        Assert.Equal("TA0102", Refused(24 * MiB, () =>
        {
            SupportDirectory.TryLoad(new MemoryStream(spaces), out _, out var found);
            return found;
        }).Code);
    }

    [Fact]
    public void FiftyMegabytesOfASituation_AnInterview_OrAJourney_AreRefusedUnread()
    {
        byte[] spaces = Spaces(FiftyMegabytes);
        _ = Advisor.Default.RuleSet.Facts; // The built-in set is read once, and is no part of what an input costs.

        Assert.Equal("TA0102", Refused(16 * MiB, () =>
        {
            SituationReader.TryRead(spaces, RuleSet.BuiltIn.Facts, out _, out var found);
            return found;
        }).Code);
        Assert.Equal("TA0102", Refused(16 * MiB, () =>
        {
            InterviewReader.TryRead(spaces, Advisor.Default, out _, out var found);
            return found;
        }).Code);
        Assert.Equal("TA0102", Refused(16 * MiB, () =>
        {
            JourneyReader.TryRead(spaces, out _, out var found);
            return found;
        }).Code);
    }

    [Fact]
    public void FiftyMegabytesOfOneLine_HaveAPlace()
    {
        // The column is counted only up to the fault, and the limit of a journey comes first.
        byte[] lines = Encoding.UTF8.GetBytes(new string('\n', FiftyMegabytes));

        var fault = Refused(16 * MiB, () =>
        {
            JourneyReader.TryRead(lines, out _, out var found);
            return found;
        });

        Assert.Equal((1, 1), (fault.Line, fault.Column));
    }

    [Fact]
    public void AMillionRules_AreRefused_BeforeTheyAreCompiled()
    {
        // 11 million bytes, so that neither the bytes nor the values say it first.
        string rules = string.Join(',', Enumerable.Repeat("{\"id\":\"r\"}", 1_000_000));
        byte[] file = Encoding.UTF8.GetBytes($$"""{"format":1,"id":"many","version":"1.0.0","actions":[],"rules":[{{rules}}]}""");
        Assert.InRange(file.Length, 10 * MiB, 16 * MiB);

        var found = AllRefused(200L * MiB, () => LoadFrom(new MemoryStream(file)));

        Assert.True(found.Count <= 1000, "No more than a thousand faults are told.");
        Assert.Contains(found, fault => fault.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void AMillionDuplicateKeys_AreRefused()
    {
        byte[] file = Encoding.UTF8.GetBytes("{" + string.Join(',', Enumerable.Repeat("\"k\":0", 1_000_000)) + "}");

        var found = AllRefused(120L * MiB, () => LoadFrom(new MemoryStream(file)));

        Assert.Equal(1000, found.Count);
        Assert.Equal("TA0104", found[0].Code);
        Assert.Equal("TA0107", found[^1].Code);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"rules\":[")]
    public void NestingBombs_OfSixteenMegabytes_AreRefused(string opening)
    {
        byte[] file = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(opening, 15 * MiB / opening.Length)));

        Assert.Equal("TA0103", Refused(40 * MiB, () => LoadFrom(new MemoryStream(file))).Code);
    }

    [Fact]
    public void ANumberOfFifteenMillionDigits_IsRefused()
    {
        byte[] file = Encoding.UTF8.GetBytes($$"""{"format":{{new string('9', 15_000_000)}},"id":"n","version":"1.0.0","actions":[],"rules":[]}""");

        Assert.Equal("TA0205", Refused(80 * MiB, () => LoadFrom(new MemoryStream(file))).Code);
    }

    [Theory]
    [InlineData("\"a.#\":\"x\"")]
    [InlineData("\"a.#\":null")]
    [InlineData("\"b#\":\"x\"")]
    public void TwoHundredThousandFacts_OfASituationOrATrace_AreRefused(string fact)
    {
        string facts = "{" + string.Join(',', Enumerable.Range(0, 200_000).Select(index => fact.Replace("#", $"{index}", StringComparison.Ordinal))) + "}";
        byte[] situation = Encoding.UTF8.GetBytes(facts);
        byte[] trace = Encoding.UTF8.GetBytes($$"""{"ruleSet":"r","version":"1.0.0","hash":"0","rules":[],"facts":{{facts}}}""");

        RefusedByTheConverter(situation, TrustAdviceJson.TypeInfo<Situation>());
        RefusedByTheConverter(trace, TrustAdviceJson.TypeInfo<AdviceTrace>());
    }

    [Theory]
    [InlineData("{\"#\":\"safe\"}")]
    [InlineData("{\"a.#\":\"x\"}")]
    [InlineData("{\"safety\":\"#\"}")]
    [InlineData("{\"acme.faith\":\"#\"}")]
    [InlineData("{\"$schema\":\"#\"}")]
    [InlineData("{\"safety\":\"\\u0041#\"}")]
    public void ASituationWithOneTextOfTenMegabytes_IsRefused(string json) => RefusedByTheConverter(
        Encoding.UTF8.GetBytes(json.Replace("#", new string('a', 10_000_000), StringComparison.Ordinal)),
        TrustAdviceJson.TypeInfo<Situation>());

    private static void RefusedByTheConverter<T>(byte[] json, JsonTypeInfo<T> type)
    {
        // What is loaded once does not count.
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{\"facts\":{\"b\":1},\"b\":1}"u8, type));
        long before = GC.GetAllocatedBytesForCurrentThread();
        var refused = Record.Exception(() => JsonSerializer.Deserialize(json, type));
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.IsType<JsonException>(refused);
        Assert.True(allocated <= MiB, $"{allocated / MiB} MiB were allocated, and 1 is allowed.");
    }

    private static Diagnostic Refused(long bound, Func<IReadOnlyList<Diagnostic>> read) => Assert.Single(AllRefused(bound, read));

    private static IReadOnlyList<Diagnostic> AllRefused(long bound, Func<IReadOnlyList<Diagnostic>> read)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        var found = read();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated <= bound, $"{allocated / MiB} MiB were allocated, and {bound / MiB} are allowed.");
        return found;
    }

    private static IReadOnlyList<Diagnostic> LoadFrom(MemoryStream rules)
    {
        Assert.False(RuleSet.TryLoad(rules, [], out _, out var found));
        return found;
    }

    private static byte[] Spaces(int count)
    {
        byte[] bytes = new byte[count];
        Array.Fill(bytes, (byte)' ');
        return bytes;
    }
}

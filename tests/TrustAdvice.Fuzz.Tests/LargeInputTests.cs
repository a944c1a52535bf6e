using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TrustAdvice.Support;

namespace TrustAdvice.Fuzz.Tests;

/// <summary>Inputs at the documented limits, on both sides of each, and others that are as large as they may be.</summary>
/// <remarks>The bounds are those of docs/hostile-input.md. They count every byte that is allocated, also what is freed again.</remarks>
public class LargeInputTests
{
    private const int MiB = 1024 * 1024;
    /// <summary>What the bytes are and the documented limit of them.</summary>
    public static TheoryData<string, int> Limits => new()
    {
        { "rules", 16 * MiB },
        { "texts", 16 * MiB },
        { "overlay", 16 * MiB },
        { "overlayTexts", 16 * MiB },
        { "journey", 16 * MiB },
        { "support", 4 * MiB },
        { "situation", 64 * 1024 },
        { "interview", 64 * 1024 },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void OfJustTheLimit_IsRead(string name, int limit)
    {
        var target = Target(name);

        Assert.All(Seeds.For(target).Take(1), seed => Assert.True(target.Read(Padded(seed, limit)).IsRead));
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void OfJustTheLimit_IsRefusedByWhatItSays(string name, int limit)
    {
        byte[] bytes = Padded([], limit);
        bytes[^1] = (byte)'!';

        Assert.Equal("TA0101", Assert.Single(Target(name).Read(bytes).Diagnostics).Code);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void OfAByteMore_IsRefusedUnread(string name, int limit)
    {
        var target = Target(name);
        byte[] seed = Seeds.For(target)[0];
        target.Read(seed);
        byte[] tooLong = Padded(seed, limit + 1);

        // Twice the limit for what grows while a stream is read; what was read once before does not count.
        var fault = Refused((3L * limit) + (4 * MiB), () => target.Read(tooLong).Diagnostics);

        Assert.Equal(("TA0102", 1, 1), (fault.Code, fault.Line, fault.Column));
    }

    [Fact]
    public void AStreamThatIsTooLong_IsReadNoFurtherThanTheLimit()
    {
        using var rules = new MemoryStream(Padded([], 20 * MiB));
        using var contacts = new MemoryStream(Padded([], 20 * MiB));

        Assert.Equal("TA0102", Assert.Single(LoadFrom(rules)).Code);
        Assert.False(SupportDirectory.TryLoad(contacts, out _, out _));
        Assert.InRange(rules.Position, 0, (16 * MiB) + 1);
        Assert.InRange(contacts.Position, 0, (4 * MiB) + 1);
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

    private static FuzzTarget Target(string name) => Targets.All.Single(target => target.Name == name);

    /// <summary>A document with blanks behind it.</summary>
    private static byte[] Padded(byte[] document, int length)
    {
        byte[] bytes = new byte[length];
        Array.Fill(bytes, (byte)' ');
        document.CopyTo(bytes, 0);
        return bytes;
    }
}

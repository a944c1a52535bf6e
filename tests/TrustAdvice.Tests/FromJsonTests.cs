using TrustAdvice.Input;
using TrustAdvice.Reading;
using TrustAdvice.Support;
using TrustAdvice.Tests.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests;

/// <summary>A text that is already in memory is read as the same text from a stream.</summary>
public class FromJsonTests
{
    private const string Overlay = """{ "format": 1, "id": "host", "version": "1.0.0", "extends": "trustadvice.core", "actions": [], "rules": [], "ranks": { "no.such.rule": 1 } }""";

    [Fact]
    public void RuleSet_FromJson_IsThatOfAStream()
    {
        var read = RuleSet.FromJson(BuiltInFiles.Rules, BuiltInFiles.Texts("rules.en.json"));

        Assert.Equal(RuleSet.BuiltIn.Hash, read.Hash);
        Assert.Equal(["en"], read.Languages);
    }

    [Fact]
    public void Faults_AreThoseOfAStream_WithTheirPlaces()
    {
        using var rules = RuleFiles.Stream("{ \"rules\": 3 }");
        using var texts = RuleFiles.Stream("[");
        using var overlay = RuleFiles.Stream(Overlay);

        Assert.False(RuleSet.TryLoad(rules, [texts], out _, out var fromStreams));
        Assert.False(RuleSet.TryFromJson("{ \"rules\": 3 }", ["["], out var none, out var fromTexts));
        Assert.Null(none);
        Assert.NotEmpty(fromTexts);
        Assert.Equal(fromStreams.Select(fault => fault.ToString()), fromTexts.Select(fault => fault.ToString()));

        Assert.False(RuleSet.BuiltIn.TryLoadOverlay(overlay, [], out _, out fromStreams));
        Assert.False(RuleSet.BuiltIn.TryOverlayFromJson(Overlay, [], out _, out fromTexts));
        Assert.NotEmpty(fromTexts);
        Assert.Equal(fromStreams.Select(fault => fault.ToString()), fromTexts.Select(fault => fault.ToString()));
        Assert.Equal(fromTexts.Count, Assert.Throws<InvalidInputException>(() => RuleSet.BuiltIn.OverlayFromJson(Overlay)).Diagnostics.Count);
    }

    [Fact]
    public void TooLongAText_IsRefusedAndNotCopiedWhole()
    {
        string rules = new(' ', 2 * RuleSetReader.MaximumBytes), contacts = new(' ', 2 * SupportDirectory.MaximumBytes);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.False(RuleSet.TryFromJson(rules, [], out _, out var faults));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 3L * rules.Length);
        Assert.Equal("TA0102", Assert.Single(faults).Code);
        Assert.False(SupportDirectory.TryFromJson(contacts, out _, out faults));
        Assert.Equal("TA0102", Assert.Single(faults).Code);
    }

    [Fact]
    public void Contacts_FromJson_AreThoseOfAStream()
    {
        const string Contacts = """{ "version": 1, "contacts": [] }""";

        Assert.Equal(SupportDirectory.Load(RuleFiles.Stream(Contacts)).ToJson(), SupportDirectory.FromJson(Contacts).ToJson());
        Assert.Throws<InvalidInputException>(() => SupportDirectory.FromJson("[]"));
    }

    [Fact]
    public void Null_IsRefusedByName()
    {
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => RuleSet.FromJson(null!)).ParamName);
        Assert.Equal("texts", Assert.Throws<ArgumentNullException>(() => RuleSet.FromJson("{}", (string)null!)).ParamName);
        Assert.Equal("overlay", Assert.Throws<ArgumentNullException>(() => RuleSet.BuiltIn.OverlayFromJson(null!)).ParamName);
        Assert.Equal("json", Assert.Throws<ArgumentNullException>(() => SupportDirectory.FromJson(null!)).ParamName);
    }

    [Fact]
    public void Map_KeepsItsOrder_AndFindsByName()
    {
        var map = new OrderedMap<int>([new("b", 2), new("a", 1)]);

        Assert.Equal(["b", "a"], map.Keys);
        Assert.Equal([2, 1], map.Values);
        Assert.Equal((2, 1, true, false), (map.Count, map["a"], map.ContainsKey("b"), map.ContainsKey("B")));
        Assert.Throws<KeyNotFoundException>(() => map["c"]);
    }
}

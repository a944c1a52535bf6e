using TrustAdvice.Support;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests;

/// <summary>A null in a list is refused by the name of the list, before anything is read.</summary>
public class NullElementTests
{
    private static readonly DateOnly Day = new(2026, 4, 6);

    [Fact]
    public void RuleSet_NullAmongTheTexts_IsRefused()
    {
        using var rules = RuleFiles.Stream(RuleFiles.Sound);
        Stream[] texts = [new MemoryStream(), null!];

        Assert.Equal("texts", Refused(() => RuleSet.Load(rules, (Stream)null!)));
        Assert.Equal("texts", Refused(() => RuleSet.TryLoad(rules, texts, out _, out _)));
        Assert.Equal("texts", Refused(() => RuleSet.BuiltIn.LoadOverlay(rules, (Stream)null!)));
        Assert.Equal("texts", Refused(() => RuleSet.BuiltIn.TryLoadOverlay(rules, texts, out _, out _)));
        Assert.Equal(0, rules.Position);
    }

    [Fact]
    public void Advisor_NullAmongTheLanguages_IsRefused() =>
        Assert.Equal("languages", Refused(() => Advisor.Default.For("es", null!)));

    [Fact]
    public void Advisor_NullInTheTerms_IsRefused()
    {
        IReadOnlyDictionary<string, string>[] faulty = [null!, new Dictionary<string, string> { ["partner"] = null! }];

        Assert.All(faulty, terms => Assert.Equal("options", Refused(() => AdvisorWith(terms))));
    }

    [Fact]
    public void SupportDirectory_NullAmongTheLanguages_IsRefused()
    {
        var directory = SupportDirectory.Load(RuleFiles.Stream("""{ "version": 1, "contacts": [] }"""));
        var advice = AdviceOutline.Advise(new Situation());

        Assert.Equal("languages", Refused(() => directory.Find("IE", ReferralKind.Emergency, Day, ["en", null!])));
        Assert.Equal("languages", Refused(() => directory.FindAll("IE", advice, Day, [null!])));
    }

    private static Advisor AdvisorWith(IReadOnlyDictionary<string, string> terms) =>
        new(new AdvisorOptions { Terms = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["en"] = terms } });

    private static string? Refused(Func<object?> read) => Assert.ThrowsAny<ArgumentException>(read).ParamName;
}

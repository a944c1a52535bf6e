using TrustAdvice.Fuzz.Shared;

namespace TrustAdvice.Fuzz.Tests;

/// <summary>The default view for the partner does not depend on what is private: a short run of the law, always the same.</summary>
public class SharedLawTests
{
    private const int Seed = 19;

    [Fact]
    public void TheBuiltInRuleSet_ShowsThePartnerTheSame_InAllPairsOfAReducedSpace()
    {
        string? broken = new SharedLaw(RuleSet.BuiltIn).BrokenInAllPairs(["whoBrokeTrust", "step"], out int looked);

        Assert.Null(broken);
        Assert.True(looked > 20_000, $"only {looked} situations");
    }

    [Fact]
    public void TheBuiltInRuleSet_ShowsThePartnerTheSame_InPairsAtRandom() =>
        Assert.Null(new SharedLaw(RuleSet.BuiltIn).Broken(Seed, pairs: 5000));

    [Fact]
    public void EveryHonestOverlay_ShowsThePartnerTheSame() =>
        Assert.All(Overlays.Honest(), overlay => Assert.Null(new SharedLaw(overlay.RuleSet).Broken(Seed, pairs: 300)));

    [Fact]
    public void EveryRandomOverlayThatLoads_ShowsThePartnerTheSame()
    {
        var loaded = Overlays.Random(Seed, tries: 8).ToList();

        Assert.NotEmpty(loaded);
        Assert.All(loaded, overlay => Assert.Null(new SharedLaw(overlay.RuleSet).Broken(Seed, pairs: 1000)));
        Assert.Contains(loaded, overlay => new SharedLaw(overlay.RuleSet).NeverTold.Contains("acme.f0"));
    }

    /// <summary>The law notices a fact that is told: here a host's that its rule set does not call private.</summary>
    [Fact]
    public void AFactThatIsTold_IsNoticed()
    {
        var told = RuleSet.Load(new MemoryStream("""
            { "format": 1, "id": "t", "version": "1.0.0", "facts": [{ "name": "a.b", "values": ["x"], "private": true }],
              "actions": [{ "id": "theirs", "owner": "brokeTrust", "kind": "reflection", "visibility": "mayShare" }],
              "rules": [{ "id": "r", "when": { "a.b": "x" }, "recommend": "theirs" }] }
            """u8.ToArray()));
        var open = RuleSet.Load(new MemoryStream("""
            { "format": 1, "id": "t", "version": "1.0.0", "facts": [{ "name": "a.b", "values": ["x"] }],
              "actions": [{ "id": "theirs", "owner": "brokeTrust", "kind": "reflection", "visibility": "mayShare" }],
              "rules": [{ "id": "r", "when": { "a.b": "x" }, "recommend": "theirs" }] }
            """u8.ToArray()));
        var calm = new Situation { WhoBrokeTrust = WhoBrokeTrust.Partner }.With("a.b", "x");

        Assert.Null(new SharedLaw(told).Broken(Seed, pairs: 200));
        Assert.NotEqual(
            SharedLaw.ViewOf(new Advisor(new AdvisorOptions { RuleSet = open }).Advise(calm)),
            SharedLaw.ViewOf(new Advisor(new AdvisorOptions { RuleSet = told }).Advise(calm)));
    }
}

using TrustAdvice.Authoring;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Tests.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>The first difference between two rule sets inside some boxes.</summary>
public class CompareFirstTests
{
    private const string Facts = """ "facts": [{ "name": "host.f", "values": ["v", "w"] }, { "name": "host.g", "values": ["v", "w", "x"] }],""";

    private static CompiledRules Never => Read("""{ "id": "r", "when": { "host.f": "w", "host.g": "w" }, "recommend": "a" }""");

    private static CompiledRules Sometimes => Read("""
        { "id": "r", "when": { "host.f": "w", "host.g": "w" }, "recommend": "a" },
        { "id": "s", "when": { "any": [{ "host.f": "v", "host.g": "v" }, { "host.f": "v", "host.g": "w" }] }, "recommend": "a" }
        """);

    [Fact]
    public void FirstDifference_IsAsItWasFound_AndNoOtherIsLookedFor()
    {
        var change = Comparer.FirstDifference(Never, Sometimes, [Box.Everything], Solver.DefaultMaximumSteps);

        Assert.Equal("now given: a, when host.f is v and host.g is v", change?.InWords);
        Assert.Equal("now given: a, when host.f is v and host.g is v or w", Assert.Single(new Comparer(Never, Sometimes).Compare().Changes).InWords);
    }

    [Fact]
    public void FirstDifference_OfRulesThatAdviseTheSame_IsNone()
    {
        Assert.Null(Comparer.FirstDifference(Never, Never, [Box.Everything], Solver.DefaultMaximumSteps));
        Assert.Null(Comparer.FirstDifference(Sometimes, Sometimes, [Box.Everything], Solver.DefaultMaximumSteps));
    }

    [Fact]
    public void FirstDifference_IsInsideTheBoxes()
    {
        Assert.Null(First(0b0001, 0b1000));
        Assert.Equal("no longer given: a, when host.f is v and host.g is w", First(0b1000, 0b0101)?.InWords);

        static OutcomeChange? First(params ulong[] boxes) => Comparer.FirstDifference(
            Sometimes,
            Never,
            [.. boxes.Select(accepted => Box.Of([new Constraint(FactSpace.BuiltIn.Count + 1, accepted)]))],
            Solver.DefaultMaximumSteps);
    }

    [Fact]
    public void FirstDifference_BeyondTheSteps_IsNotDenied() => Assert.Throws<ProofLimitException>(
        () => Comparer.FirstDifference(Never, Sometimes, [Box.Everything], maximumSteps: 1));

    [Fact]
    public void Compare_BeyondTheSteps_IsNotComplete()
    {
        var comparison = new Comparer(Never, Sometimes, maximumSteps: 1).Compare();

        Assert.False(comparison.IsComplete);
        Assert.False(comparison.Same);
        Assert.Empty(comparison.Changes);
    }

    private static CompiledRules Read(string rules) => RuleModels.Read(RuleFiles.With($"[{rules}]", more: Facts));
}

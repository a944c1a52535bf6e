using TrustAdvice.Proof;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Issues;

/// <summary>
/// Each guarantee had a bound of its own on the steps of its proof, so a file with a thousand that are hard to prove could
/// keep a host busy for an hour. Found by going through the limits for the page on hostile input.
/// </summary>
public class ThousandHardGuaranteesTests
{
    /// <summary>More than any one step of the built-in rules costs: a step that reads a long statement counts as several, and the last may go over.</summary>
    private const int Steps = 120;

    [Fact]
    public void TheGuaranteesOfAFile_ShareTheSteps()
    {
        var results = new Prover(RuleModels.Read(BuiltInFiles.Rules), Steps).ProveAll();

        Assert.True(results.Count > 10, "The built-in rules have guarantees.");
        Assert.InRange(results.Sum(result => result.Steps), Steps, 2 * Steps);
        Assert.False(results[^1].Decided);
        Assert.False(results[^1].Holds);
        Assert.Equal(0, results[^1].Steps);
    }
}

using TrustAdvice.Facts;

namespace TrustAdvice.Tests.Facts;

/// <summary>Facts of a host are a list by name: what was set last counts, and the order of setting does not.</summary>
public class HostFactsTests
{
    private static HostFacts Two => HostFacts.Empty.With("b.x", "1").With("a.x", "2");

    [Fact]
    public void With_AnyOrder_StandsByName()
    {
        Assert.Equal(["a.x", "b.x"], Two.All.Select(fact => fact.Key));
        Assert.Equal(2, Two.Count);
        Assert.Equal(0, HostFacts.Empty.Count);
    }

    [Fact]
    public void With_SetTwice_TheLastCounts()
    {
        var changed = Two.With("b.x", "3");

        Assert.Equal(2, changed.Count);
        Assert.Equal("3", changed.ValueOf("b.x"));
        Assert.Equal("2", changed.ValueOf("a.x"));
        Assert.Equal("1", Two.ValueOf("b.x"));
    }

    [Fact]
    public void With_Null_TakesItAway()
    {
        var less = Two.With("b.x", null);

        Assert.Equal(1, less.Count);
        Assert.Null(less.ValueOf("b.x"));
        Assert.Equal(HostFacts.Empty, less.With("a.x", null));
    }

    [Fact]
    public void ValueOf_AnotherSpelling_IsAnotherFact() => Assert.Null(Two.ValueOf("A.x"));

    [Fact]
    public void Equals_TheSameFacts_AndNoOthers()
    {
        object same = HostFacts.Empty.With("a.x", "2").With("b.x", "1");

        Assert.True(Two.Equals(same));
        Assert.Equal(Two.GetHashCode(), same.GetHashCode());
        Assert.False(Two.Equals((object?)null));
        Assert.False(Two.Equals((HostFacts?)null));
        Assert.False(Two.Equals("facts"));
        Assert.False(Two.Equals(Two.With("b.x", "2")));
        Assert.False(Two.Equals(Two.With("b.x", null)));
    }

    [Fact]
    public void GetHashCode_CountsNamesAndValues()
    {
        int[] hashes = [.. new[] { HostFacts.Empty, HostFacts.Empty.With("a.x", "1"), HostFacts.Empty.With("a.y", "1"), HostFacts.Empty.With("a.x", "2") }
            .Select(facts => facts.GetHashCode())];

        Assert.Distinct(hashes);
    }
}

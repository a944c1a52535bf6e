using System.Reflection;
using System.Runtime.CompilerServices;
using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys;

/// <summary>What stands in a log line of a journey type is written by hand, and so no fact.</summary>
public class JourneyNamesAloneTests
{
    /// <summary>What a host sets up, the same for everybody: nothing in it is about a person.</summary>
    private static Type[] HoldNoPerson => [typeof(JourneyOptions), typeof(MeasureScale)];

    [Fact]
    public void ToString_EveryTypeThatHoldsSomething_IsWrittenByHand()
    {
        var types = typeof(Journey).Assembly.GetTypes().Where(type => type.Namespace == typeof(Journey).Namespace && !Leaks([type]).Any());

        Assert.Empty(Leaks(typeof(Journey).Assembly.GetTypes().Where(type => type.Namespace == typeof(Journey).Namespace)).Except(HoldNoPerson));
        Assert.Contains(typeof(ProgressReport), types);
        Assert.Equal([typeof(LeakingSample)], Leaks([typeof(LeakingSample), typeof(SilentSample), typeof(Ratings)]));
    }

    /// <summary>The records whose text the compiler wrote: it is every property with its value.</summary>
    private static IEnumerable<Type> Leaks(IEnumerable<Type> types) =>
        from type in types
        where type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null
        let text = type.GetMethod(nameof(ToString), Type.EmptyTypes)!
        where text.IsDefined(typeof(CompilerGeneratedAttribute))
        select type;

    private sealed record LeakingSample(int Rating);

    private sealed record SilentSample(int Rating)
    {
        public override string ToString() => nameof(SilentSample);
    }
}

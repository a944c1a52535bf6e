using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Conventions;

/// <summary>
/// A method that tries says to the compiler what its answer means: after true, nothing that it gives is null. The rule is
/// shown a bad sample that it catches.
/// </summary>
public class TryConventionTests
{
    [Fact]
    public void WhatATryGives_IsNotNullAfterTrue()
    {
        Type[] types = PublicTypes.All;

        Assert.Empty(NotPromised(types));
        Assert.True(Tries(types).Count() >= 9);
        Assert.Equal(["Sample.TryBad found"], NotPromised([typeof(Sample)]));
    }

    private static IEnumerable<string> NotPromised(IEnumerable<Type> types)
    {
        var nullability = new NullabilityInfoContext();
        return from method in Tries(types)
               from parameter in method.GetParameters()
               where parameter.IsOut
               where nullability.Create(parameter).ReadState != NullabilityState.NotNull
               where parameter.GetCustomAttribute<NotNullWhenAttribute>() is not { ReturnValue: true }
               select $"{method.DeclaringType!.Name}.{method.Name} {parameter.Name}";
    }

    private static IEnumerable<MethodInfo> Tries(IEnumerable<Type> types) =>
        from type in types
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.Name.StartsWith("Try", StringComparison.Ordinal) && method.ReturnType == typeof(bool)
        select method;

    private static class Sample
    {
        public static bool TryBad(out string? found) => (found = null) is not null;

        public static bool TryGood([NotNullWhen(true)] out string? found, out string[] faults)
        {
            faults = [];
            return (found = null) is not null;
        }
    }
}

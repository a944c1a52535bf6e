using TrustAdvice.Facts;
using TrustAdvice.Proof;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>Fixed cases over three facts of four values each, a, b and c, that stand behind the built-in ones.</summary>
internal static class ThreeFacts
{
    private const ulong All = 0b1111;

    /// <summary>The index of the fact a; b and c follow.</summary>
    public static int A => FactSpace.BuiltIn.Count;

    public static Box Box(ulong a = All, ulong b = All, ulong c = All) => TrustAdvice.Facts.Box.Of(
        new[] { new Constraint(A, a), new Constraint(A + 1, b), new Constraint(A + 2, c) }.Where(fact => fact.Accepted != All));

    public static Formula In(ulong a = All, ulong b = All, ulong c = All) => Formula.In(Box(a, b, c));

    public static Region Region(ulong a = All, ulong b = All, ulong c = All) => TrustAdvice.Proof.Region.Of(Space(), Box(a, b, c));

    private static FactSpace Space() => new(new[] { "three.a", "three.b", "three.c" }
        .Select(name => new FactDefinition(name, ["v1", "v2", "v3"], isOrdered: false, isPrivate: false)));
}

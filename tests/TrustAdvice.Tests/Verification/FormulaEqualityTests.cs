using TrustAdvice.Facts;
using TrustAdvice.Proof;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>Formulas are equal when they are written alike, whatever their hash codes are.</summary>
public class FormulaEqualityTests
{
    private static Formula A => ThreeFacts.In(a: 0b0011);

    private static Formula B => ThreeFacts.In(b: 0b0011);

    /// <summary>One formula of each form, and some that differ from another in one place.</summary>
    private static Formula[] Formulas =>
    [
        Formula.True,
        Formula.False,
        A,
        B,
        ThreeFacts.In(a: 0b0001),
        ThreeFacts.In(a: 0b0011, b: 0b0011),
        Formula.Not(A),
        Formula.Any([A, B]),
        Formula.All([A, B]),
        Formula.Any([A, Formula.Not(B)]),
        Formula.Any([A, B, ThreeFacts.In(c: 0b0011)]),
        Formula.First([(A, true), (B, false), (ThreeFacts.In(c: 0b0011), true)]),
        Formula.First([(A, false), (B, false), (ThreeFacts.In(c: 0b0011), true)]),
        Formula.First([(A, false), (Formula.True, true)]),
        Formula.First([(A, true)]),
        Formula.Same(A, B),
        Formula.Implies(A, B),
        Formula.Implies(B, A),
    ];

    [Fact]
    public void Formulas_WrittenAlike_AreEqual()
    {
        Assert.Equal(Formulas, Formulas);
        Assert.Equal(Formulas.Select(formula => formula.GetHashCode()), Formulas.Select(formula => formula.GetHashCode()));
    }

    [Fact]
    public void Formulas_NotWrittenAlike_DifferInTheirHashCodesToo()
    {
        Assert.Equal(Formulas.Length, Formulas.Distinct().Count());
        Assert.Equal(Formulas.Length, Formulas.Select(formula => formula.GetHashCode()).Distinct().Count());
    }

    [Fact]
    public void AnyAndAll_InAnotherOrder_AreEqual()
    {
        Assert.Equal(Formula.Any([A, B]), Formula.Any([B, A]));
        Assert.Equal(Formula.All([A, B]).GetHashCode(), Formula.All([B, A]).GetHashCode());
        Assert.NotEqual(Formula.Same(A, B), Formula.Same(B, A));
    }

    /// <summary>Of one situation seen twice the same is said; of one seen with another fact or value, or retold, something else.</summary>
    [Fact]
    public void WhatIsSaidOfRelatedSituations_IsEqual_WhereTheyAreRelatedAlike()
    {
        Formula[] Seen() =>
        [
            SeenFormula.Of(A, Perspective.WithFact(ThreeFacts.A, 1)),
            SeenFormula.Of(A, Perspective.WithFact(ThreeFacts.A, 2)),
            SeenFormula.Of(A, Perspective.WithFact(ThreeFacts.A + 1, 1)),
            SeenFormula.Of(A, Perspective.Retold),
            SeenFormula.Of(B, Perspective.Retold),
        ];

        Assert.Equal(Seen(), Seen());
        Assert.Equal(5, Seen().Concat(Seen()).Distinct().Count());
    }

    [Fact]
    public void AFormula_IsNotNull_NorSomethingElse() => Assert.All(Formulas, formula =>
    {
        Assert.False(formula.Equals(null));
        Assert.False(formula.Equals((object?)null));
        Assert.False(formula.Equals(formula.GetHashCode()));
        Assert.True(formula.Equals((object)formula));
    });

    /// <summary>
    /// Two boxes whose keys meet, as the author of a rule file could look for them: the numbers are those that the facts 22
    /// and 23 are mixed to. Were they taken for the same, something false would be proved.
    /// </summary>
    [Fact]
    public void Formulas_WhoseKeysMeet_AreNotEqual()
    {
        var one = Formula.In(Box.Of([new Constraint(22, 1)]));
        var other = Formula.In(Box.Of([new Constraint(23, 1 ^ 0xB54CDA58FBBEE87E ^ 0x8FF34785799E5CBD)]));
        Func<Formula, Formula>[] forms =
        [
            part => part,
            Formula.Not,
            part => Formula.Any([part, A]),
            part => Formula.All([A, part]),
            part => Formula.First([(part, true), (A, false), (B, true)]),
            part => Formula.Same(part, A),
            part => Formula.Same(A, part),
            part => Formula.Implies(part, A),
            part => Formula.Implies(A, part),
        ];

        Assert.All(forms, form =>
        {
            Assert.Equal(form(one).GetHashCode(), form(other).GetHashCode());
            Assert.NotEqual(form(one), form(other));
        });
        Assert.Null(Formula.Same(one, other).Value);
        Assert.Null(Formula.Implies(one, other).Value);
    }
}

using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>Turns boxes so that a statement about one situation speaks of a related one.</summary>
internal static class Perspective
{
    private static readonly int WhoBrokeTrustFact = FactSpace.BuiltIn.IndexOf("whoBrokeTrust");
    private static readonly int MyGoal = FactSpace.BuiltIn.IndexOf("myGoal");
    private static readonly int PartnerGoal = FactSpace.BuiltIn.IndexOf("partnerGoal");

    /// <summary>The same situation with one fact set to a value.</summary>
    public static Func<Box, Box?> WithFact(int fact, int code) => box =>
        box.Accepted(fact) is var accepted && (accepted >> code & 1) == 0 ? null
            : accepted == ulong.MaxValue ? box
            : Box.Of(box.Constraints.ToArray().Where(constraint => constraint.Fact != fact));

    /// <summary>The same situation with another role of the reader.</summary>
    public static Func<Box, Box?> WithRole(WhoBrokeTrust who) => WithFact(WhoBrokeTrustFact, (int)who);

    /// <summary>
    /// The situation as the partner tells it who knows both goals, of a situation in which the private facts are unknown.
    /// </summary>
    public static Box? AsToldByPartner(Box box) => Box.Of(box.Constraints.ToArray().Select(constraint =>
        constraint.Fact == WhoBrokeTrustFact ? constraint with { Accepted = SwapRoles(constraint.Accepted) }
        : constraint.Fact == MyGoal ? constraint with { Fact = PartnerGoal }
        : constraint.Fact == PartnerGoal ? constraint with { Fact = MyGoal }
        : constraint));

    /// <summary>The same for one situation: both goals are known to both, though <see cref="Situation.AsToldByPartner()"/> keeps one.</summary>
    public static Situation AsToldByPartner(Situation situation) =>
        situation.AsToldByPartner() with { PartnerGoal = situation.MyGoal };

    /// <summary>The situations in which every private fact is unknown.</summary>
    public static Box PrivateUnknown(FactSpace space) => Box.Of(Enumerable.Range(0, space.Count)
        .Where(fact => space[fact].IsPrivate)
        .Select(fact => new Constraint(fact, 1)));

    private static ulong SwapRoles(ulong accepted)
    {
        const int me = (int)WhoBrokeTrust.Me;
        const int partner = (int)WhoBrokeTrust.Partner;
        ulong others = accepted & ~(1UL << me | 1UL << partner);
        return others | (accepted >> me & 1) << partner | (accepted >> partner & 1) << me;
    }
}

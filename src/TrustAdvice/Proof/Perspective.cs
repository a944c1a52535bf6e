using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>How a statement about one situation speaks of a related one: constraint by constraint.</summary>
internal sealed class Perspective
{
    private static readonly int WhoBrokeTrustFact = FactSpace.BuiltIn.IndexOf("whoBrokeTrust");
    private static readonly int MyGoal = FactSpace.BuiltIn.IndexOf("myGoal");
    private static readonly int PartnerGoal = FactSpace.BuiltIn.IndexOf("partnerGoal");

    private readonly int _fact;
    private readonly int _code;

    private Perspective(int fact, int code) => (_fact, _code) = (fact, code);

    /// <summary>The situation as the partner tells it who knows both goals, of a situation in which the private facts are unknown.</summary>
    public static Perspective Retold { get; } = new(fact: -1, code: 0);

    /// <summary>What tells two of them apart.</summary>
    public long Key => ((long)_fact << 8) + _code;

    /// <summary>The same situation with one fact set to a value.</summary>
    public static Perspective WithFact(int fact, int code) => new(fact, code);

    /// <summary>The same situation with another role of the reader.</summary>
    public static Perspective WithRole(WhoBrokeTrust who) => WithFact(WhoBrokeTrustFact, (int)who);

    /// <summary>Turns a constraint.</summary>
    /// <returns>Whether it holds in any case, or never; null where it is a constraint still.</returns>
    public bool? Turn(ref Constraint constraint)
    {
        if (_fact >= 0)
        {
            return constraint.Fact == _fact ? constraint.Accepts(_code) : null;
        }

        constraint = constraint.Fact == WhoBrokeTrustFact ? constraint with { Accepted = SwapRoles(constraint.Accepted) }
            : constraint.Fact == MyGoal ? constraint with { Fact = PartnerGoal }
            : constraint.Fact == PartnerGoal ? constraint with { Fact = MyGoal }
            : constraint;
        return null;
    }

    /// <summary>Turns a box; null where it then never holds.</summary>
    public Box? Of(Box box)
    {
        List<Constraint> turned = [];
        foreach (var constraint in box.Constraints)
        {
            var left = constraint;
            bool? decided = Turn(ref left);
            if (decided == false)
            {
                return null;
            }

            if (decided is null)
            {
                turned.Add(left);
            }
        }

        return Box.Of(turned);
    }

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

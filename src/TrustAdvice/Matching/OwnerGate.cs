using TrustAdvice.Facts;

namespace TrustAdvice.Matching;

/// <summary>
/// The condition that an action's owner adds to every rule that recommends it: the reader is that person. Who types
/// never changes who is asked to do what.
/// </summary>
internal static class OwnerGate
{
    private static readonly int WhoBrokeTrustFact = FactSpace.BuiltIn.IndexOf("whoBrokeTrust");

    private static readonly Box BrokeTrust = Gate(WhoBrokeTrust.Me, WhoBrokeTrust.Both);
    private static readonly Box WasHurt = Gate(WhoBrokeTrust.Partner, WhoBrokeTrust.Both);

    public static Box Of(Owner owner) => owner switch
    {
        Owner.BrokeTrust => BrokeTrust,
        Owner.WasHurt => WasHurt,
        Owner.Both => Box.Everything,
    };

    private static Box Gate(WhoBrokeTrust one, WhoBrokeTrust other) =>
        Box.Of([new Constraint(WhoBrokeTrustFact, 1UL << (int)one | 1UL << (int)other)]);
}

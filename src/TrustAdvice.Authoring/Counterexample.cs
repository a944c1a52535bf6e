using TrustAdvice.Proof;

namespace TrustAdvice.Authoring;

/// <summary>Where a guarantee fails: a whole box of situations, and one of them.</summary>
/// <remarks>The situation has been replayed on the engine: the guarantee does fail there.</remarks>
public sealed class Counterexample
{
    internal Counterexample(Region failing, Situation situation)
    {
        Box = new SituationBox(failing);
        Situation = situation;
    }

    /// <summary>
    /// The facts that matter, each with the values with which the guarantee fails; every other fact may have any value.
    /// The box cannot be widened by any value.
    /// </summary>
    public SituationBox Box { get; }

    /// <summary>One situation of the box, the one in which the least is known.</summary>
    public Situation Situation { get; }
}

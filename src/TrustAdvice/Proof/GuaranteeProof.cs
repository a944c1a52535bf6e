using TrustAdvice.Rules;

namespace TrustAdvice.Proof;

/// <summary>What the proof of one guarantee found.</summary>
/// <param name="Guarantee">The guarantee.</param>
/// <param name="Decided">Whether the proof came to an end within the steps allowed.</param>
/// <param name="Steps">How many regions were looked at.</param>
/// <param name="Failing">The largest region found in which it fails, or null.</param>
/// <param name="Situation">The situation of that region in which the least is known, replayed on the engine; or null.</param>
internal sealed record GuaranteeProof(Guarantee Guarantee, bool Decided, long Steps, Region? Failing, Situation? Situation)
{
    public string Id => Guarantee.Id;

    /// <summary>Whether it holds in every situation. False also when that could not be decided.</summary>
    public bool Holds => Decided && Failing is null;
}

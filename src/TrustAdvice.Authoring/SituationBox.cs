using TrustAdvice.Input;
using TrustAdvice.Proof;

namespace TrustAdvice.Authoring;

/// <summary>
/// A set of situations: some facts with the values they may have; every other fact may have any value, or be unknown.
/// </summary>
public sealed class SituationBox
{
    internal SituationBox(Region region)
    {
        Facts = new OrderedMap<IReadOnlyList<string>>(region.Describe());
        InWords = RegionText.Of(region);
    }

    /// <summary>The facts that matter and their values, in the order of the facts.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facts { get; }

    /// <summary>The box in words, such as <c>when progress is stuck and safety is not afraid</c>.</summary>
    public string InWords { get; }

    /// <inheritdoc cref="InWords"/>
    public override string ToString() => InWords;
}

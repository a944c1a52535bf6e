namespace TrustAdvice;

/// <summary>Where a recommendation stands among all that is given, and why not earlier.</summary>
public sealed class ExplanationPlace
{
    internal ExplanationPlace()
    {
    }

    /// <summary>Its place in <see cref="Advice.All"/>, from 1.</summary>
    public int Number { get; internal init; }

    /// <summary>The slot that had its turn, or else the one in which its rule gives it; null for none.</summary>
    public string? Slot { get; internal init; }

    /// <summary>What readers call the slot; null where there is no slot, its id where it has no name.</summary>
    public string? SlotName { get; internal init; }

    /// <summary>The id of the recommendation right before it; null for the first.</summary>
    public string? After { get; internal init; }

    /// <summary>The title of the recommendation right before it; null for the first.</summary>
    public string? AfterTitle { get; internal init; }

    /// <summary>Why that one stands before it; null for the first.</summary>
    public PlaceCause? Cause { get; internal init; }
}

namespace TrustAdvice.Fuzz.Bounds;

/// <summary>What is handed to the library, and the public calls on it, in order.</summary>
/// <param name="Bytes">The bytes of all that is handed in, of the rule set below an overlay as well.</param>
/// <param name="Calls">The calls; a later one uses what an earlier one gave.</param>
public sealed record ShapeInput(long Bytes, IReadOnlyList<ShapeCall> Calls);

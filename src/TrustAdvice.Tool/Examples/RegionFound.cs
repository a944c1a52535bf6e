using System.Numerics;

namespace TrustAdvice.Tool.Examples;

/// <summary>A region, that is a set of rules that hold together, which no example exercises.</summary>
/// <param name="Situations">How many situations it has; at least so many where the search came to its bound.</param>
/// <param name="Situation">One of them, in which little is known.</param>
/// <param name="Rules">The ids of the rules that hold.</param>
internal sealed record RegionFound(BigInteger Situations, Situation Situation, IReadOnlyList<string> Rules);

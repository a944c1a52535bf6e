namespace TrustAdvice.Proof;

/// <summary>One thing to prove: a statement that must hold in every situation of a region.</summary>
internal readonly record struct Claim(Formula Statement, Region Region);

namespace TrustAdvice.Proof;

/// <summary>One thing to prove: that a statement, which says that a guarantee is broken, holds nowhere in a region.</summary>
internal readonly record struct Claim(Formula Broken, Region Region);

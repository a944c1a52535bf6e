namespace TrustAdvice.Rules;

/// <summary>What a sentence at the head of advice speaks of. Advice has at most one of each kind.</summary>
internal enum OpeningKind
{
    /// <summary>What happened and what it means for this reader.</summary>
    Meaning,

    /// <summary>What counts from here on.</summary>
    Direction,
}

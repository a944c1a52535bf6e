namespace TrustAdvice.Rules;

/// <summary>The kinds of guarantees.</summary>
internal enum GuaranteeKind
{
    /// <summary>In every situation of the region, at least one of the outcomes is there.</summary>
    Always = 1,

    /// <summary>In no situation of the region is any of the outcomes there.</summary>
    Never = 2,

    /// <summary>In every situation of the region there is an action, a referral or an alert.</summary>
    Covered = 3,

    /// <summary>Along an ordered chain of values, the referral never weakens or outcomes are never added or lost.</summary>
    Monotone = 4,

    /// <summary>The outcomes are the same whoever of the two tells the story.</summary>
    Mirror = 5,

    /// <summary>No two of the actions are ever given together.</summary>
    Incompatible = 6,
}

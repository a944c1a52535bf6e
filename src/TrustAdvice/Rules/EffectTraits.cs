namespace TrustAdvice.Rules;

/// <summary>What kinds of effects have in common.</summary>
internal static class EffectTraits
{
    /// <summary>Whether what it gives stands in the order of the ranks of the rules.</summary>
    public static bool IsRanked(this Effect effect) => effect switch
    {
        Effect.Refer or Effect.Recommend => true,
        Effect.Alert or Effect.Inform or Effect.Withhold => false,
    };
}

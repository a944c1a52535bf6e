namespace TrustAdvice.Matching;

/// <summary>What a rule does where it holds.</summary>
internal enum Effect
{
    Withhold,
    Refer,
    Alert,
    Recommend,
    Inform,
}

namespace TrustAdvice.Rules;

/// <summary>What a rule does where it holds. In JSON each is a member of the rule, by its name.</summary>
internal enum Effect
{
    Withhold,
    Refer,
    Alert,
    Recommend,
    Inform,
}

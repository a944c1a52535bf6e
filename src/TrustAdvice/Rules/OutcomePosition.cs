namespace TrustAdvice.Rules;

/// <summary>Where an outcome must stand for a guarantee to speak of it.</summary>
internal enum OutcomePosition
{
    /// <summary>Anywhere in the advice.</summary>
    Given = 1,

    /// <summary>As the next step.</summary>
    NextStep = 2,

    /// <summary>As the first referral.</summary>
    FirstReferral = 3,
}

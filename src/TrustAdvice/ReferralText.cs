namespace TrustAdvice;

/// <summary>What the reader sees of a referral.</summary>
public sealed record ReferralText
{
    /// <summary>Why now.</summary>
    public required string WhyNow { get; init; }

    /// <summary>How to start.</summary>
    public string HowToStart { get; init; } = "";

    /// <summary>What to do if the partner says no.</summary>
    public string IfPartnerSaysNo { get; init; } = "";

    /// <summary>What to do until then.</summary>
    public string Meanwhile { get; init; } = "";
}

using System.Text;
using TrustAdvice.Facts;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Scenarios;

/// <summary>What a scenario says: facts in, and what must come out. Empty or null expectations say nothing.</summary>
public sealed record Scenario(string Name, string Facts)
{
    /// <summary>The next step must be one of these.</summary>
    public string[] Next { get; init; } = [];

    /// <summary>These stand among what else to try.</summary>
    public string[] Among { get; init; } = [];

    /// <summary>No next step: the safety card stands alone.</summary>
    public bool Alone { get; init; }

    public Owner? Owner { get; init; }

    public ActionKind? Kind { get; init; }

    public ReferralKind? To { get; init; }

    public Urgency? Urgency { get; init; }

    /// <summary>No referral at all.</summary>
    public bool NoReferral { get; init; }

    public string[] Alerts { get; init; } = [];

    /// <summary>Actions or kinds of referrals that must not be there.</summary>
    public string[] Not { get; init; } = [];

    public override string ToString() => Name;

    public Advice Advise()
    {
        Assert.True(SituationReader.TryRead(Encoding.UTF8.GetBytes(Facts), FactSpace.BuiltIn, out var situation, out var faults), string.Join('\n', faults));
        return AdviceOutline.Advise(situation!);
    }
}

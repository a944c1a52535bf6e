using TrustAdvice.Rules;

namespace TrustAdvice.Tests.Rules;

/// <summary>What rules and actions say of themselves.</summary>
public class RuleSetModelTests
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void IsPast_AfterTheDay(int days, bool isPast)
    {
        var by = new DateOnly(2026, 3, 1);
        var review = new Review { State = ReviewState.Edited, Statement = "s", On = by, ReviewBy = by };

        Assert.Equal(isPast, review.IsPast(by.AddDays(days)));
    }

    [Fact]
    public void SafetyReferrals_MeetDanger() => Assert.Equal(
        [ReferralKind.Emergency, ReferralKind.CrisisLine, ReferralKind.AbuseSpecialist, ReferralKind.ChildProtection],
        Enum.GetValues<ReferralKind>().Where(SafetyReferrals.Has).Order());
}

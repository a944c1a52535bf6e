using FsCheck.Xunit;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests;

/// <summary>An advice gives each item once: wherever it stands, it is the same object.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 100)]
public class ItemIdentityTests
{
    [Property]
    public void All_BeginsWithTheItemsShown(AnySituation any, bool allFirst)
    {
        var advice = AdviceOutline.Advise(any.Value);
        int given = allFirst ? advice.All.Count : -1;
        Recommendation[] shown = advice.NextStep is { } next ? [next, .. advice.AlsoTry] : [];
        var all = advice.All;

        Assert.True(given < 0 || given == all.Count);
        Assert.Equal(shown, all.Take(shown.Length), ReferenceEqualityComparer.Instance);
        Assert.Equal(all.Skip(shown.Length), all.Except(shown));
    }

    [Property]
    public void Referral_IsTheFirstOfAll(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);

        Assert.Same(advice.Referrals.Count == 0 ? null : advice.Referrals[0], advice.Referral);
    }
}

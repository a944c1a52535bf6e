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
        var all = allFirst ? advice.All : [];
        Recommendation[] shown = advice.NextStep is { } next ? [next, .. advice.AlsoTry] : [];
        all = advice.All;

        Assert.Equal(shown, all.Take(shown.Length), ReferenceEqualityComparer.Instance);
        Assert.Equal(all.Skip(shown.Length), all.Except(shown));
    }

    [Property]
    public void Referral_IsTheFirstOfAll(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);

        Assert.Same(advice.Referrals.FirstOrDefault(), advice.Referral);
    }
}

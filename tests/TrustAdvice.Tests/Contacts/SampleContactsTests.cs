using TrustAdvice.Support;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Contacts;

/// <summary>The contacts of the sample are for looking at: an app that ships them shows none of them.</summary>
public class SampleContactsTests
{
    private static readonly SupportDirectory Directory = SupportDirectory.Load(Repository.PathOf("samples/support/contacts.json"));

    [Fact]
    public void NobodyHasCheckedAnyOfThem()
    {
        Assert.True(Directory.Contacts.Count > 15);
        Assert.All(Directory.Contacts, contact => Assert.Null(contact.CheckedOn));
        Assert.All(Directory.Contacts, contact => Assert.NotEqual("", contact.Source));
    }

    [Fact]
    public void ByDefault_NoneIsListed_InAnyCountryOnAnyDay()
    {
        foreach (string? country in Directory.Countries.Append(null))
        {
            foreach (var kind in Enum.GetValues<ReferralKind>())
            {
                foreach (var on in new[] { DateOnly.MinValue, new DateOnly(2026, 10, 1), DateOnly.MaxValue })
                {
                    var listing = Directory.Find(country, kind, on);
                    Assert.Empty(listing.Contacts);
                    Assert.NotNull(listing.CountryGap);
                }
            }
        }
    }

    /// <summary>Only Australia's and New Zealand's were read at first hand; for the rest the app says it in words.</summary>
    [Fact]
    public void EmergencyNumbers_AreOnlyThoseReadAtFirstHand() => Assert.Equal(
        ["AU", "NZ"], Directory.Contacts.Where(contact => contact.For.Contains(ReferralKind.Emergency)).Select(contact => contact.Country));
}

using TrustAdvice.Support;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Contacts;

public class SupportDirectoryTests
{
    private static readonly DateOnly Checked = new(2026, 1, 1);
    private static readonly DateOnly Soon = Checked.AddDays(30);

    private static readonly SupportContact Line = Contact("line", "IE", ReferralKind.AbuseSpecialist);
    private static readonly SupportContact Emergency = Contact("emergency", "IE", ReferralKind.Emergency);
    private static readonly SupportContact World = Contact("world", null, ReferralKind.AbuseSpecialist);
    private static readonly SupportContact Couples = Contact("couples", null, ReferralKind.CouplesTherapist);

    [Fact]
    public void Find_CountryHasAFreshContact_ListsItAfterTheEmergencyServices()
    {
        var listing = Find([Line, World, Emergency, Couples], "IE");

        Assert.Equal(["emergency", "line"], Ids(listing));
        Assert.Equal((EmergencyGuidance.Listed, null, null, false), (listing.Emergency, listing.CountryGap, listing.InternationalGap, listing.IsEmpty));
        Assert.Equal(["line"], listing.ForKind.Select(listed => listed.Contact.Id));
    }

    [Theory]
    [InlineData(90, null, "line")]
    [InlineData(91, SupportGap.Expired, "world")]
    [InlineData(365, SupportGap.Expired, "world")]
    [InlineData(366, SupportGap.Expired, "")]
    [InlineData(-1, SupportGap.Unchecked, "")]
    public void Find_TheCheckIsOld_FallsBackAndThenListsNothing(int age, SupportGap? gap, string listed)
    {
        var listing = Find([Line, World, Couples], "IE", Checked.AddDays(age));

        Assert.Equal(gap, listing.CountryGap);
        Assert.Equal(listed, string.Join(' ', Ids(listing)));
        Assert.Equal(listed.Length == 0, listing.IsEmpty);
        Assert.Equal(listed.Length > 0 ? null : gap, listing.InternationalGap);
    }

    [Theory]
    [InlineData(null, SupportGap.CountryNotGiven)]
    [InlineData("FR", SupportGap.NothingForCountry)]
    [InlineData("NZ", SupportGap.NothingForKind)]
    [InlineData("AU", SupportGap.Unchecked)]
    [InlineData("GB", SupportGap.OnlyForSome)]
    public void Find_TheCountryDoesNotSuffice_SaysWhyAndFallsBack(string? country, SupportGap gap)
    {
        var listing = Find(
            [
                World,
                Contact("nz", "NZ", ReferralKind.CrisisLine),
                Contact("au", "AU", ReferralKind.AbuseSpecialist).Copy(("CheckedOn", null)),
                Contact("gb", "GB", ReferralKind.AbuseSpecialist).Copy(("Region", "GB-ENG")),
            ],
            country);

        Assert.Equal((gap, null, EmergencyGuidance.LocalNumber), (listing.CountryGap, listing.InternationalGap, listing.Emergency));
        Assert.Equal(country == "GB" ? ["gb", "world"] : ["world"], Ids(listing));
    }

    [Fact]
    public void Find_OnlyACouplesDirectoryIsLeft_IsNoAnswerToFear()
    {
        var listing = Find([Couples, Contact("line", "IE", ReferralKind.CrisisLine)], "IE");

        Assert.Empty(listing.Contacts);
        Assert.Equal((SupportGap.NothingForKind, SupportGap.NothingForKind), (listing.CountryGap, listing.InternationalGap));
    }

    [Theory]
    [InlineData("ie")]
    [InlineData("Ie")]
    public void Find_CountryInSmallLetters_IsTheSame(string country) => Assert.Equal(["line"], Ids(Find([Line], country)));

    [Fact]
    public void Find_Uk_IsGb() => Assert.Equal(["gb"], Ids(Find([Contact("gb", "GB", ReferralKind.AbuseSpecialist)], "uk")));

    [Theory]
    [InlineData("")]
    [InlineData("Ireland")]
    [InlineData("I")]
    [InlineData("I1")]
    [InlineData("ÍÉ")]
    public void Find_NotACountry_ThrowsAndDoesNotRepeatIt(string country)
    {
        var exception = Assert.Throws<ArgumentException>(nameof(country), () => Find([Line], country));

        Assert.Equal("A country is two letters of ISO 3166-1. (Parameter 'country')", exception.Message);
    }

    [Fact]
    public void Find_NotAKind_Throws() => Assert.Throws<ArgumentOutOfRangeException>(
        "kind", () => AnyQuery.DirectoryOf([Line]).Find("IE", (ReferralKind)0, Soon));

    [Fact]
    public void Find_Languages_SetTheOrder()
    {
        var listing = AnyQuery.DirectoryOf([
            Line.Copy(("Id", "a"), ("Languages", (IReadOnlyList<string>)["fr"])), Line.Copy(("Id", "b")), Line.Copy(("Id", "c"), ("Languages", (IReadOnlyList<string>)["fr", "pl"])),
            Line.Copy(("Id", "d"), ("Languages", (IReadOnlyList<string>)["en"]))]).Find("IE", ReferralKind.AbuseSpecialist, Soon, ["pl-PL", "EN"]);

        Assert.Equal(
            [("c", LanguageMatch.Spoken), ("d", LanguageMatch.Spoken), ("b", LanguageMatch.NotStated), ("a", LanguageMatch.Other)],
            listing.Contacts.Select(listed => (listed.Contact.Id, listed.Language)));
    }

    [Fact]
    public void Find_ForAdvice_HasAListingForEachReferral_AndEmergencyWithAnAlert()
    {
        var afraid = Advisor.Default.Advise(new Situation { Safety = Safety.Afraid });
        var support = AnyQuery.DirectoryOf([Line, Emergency, World]).FindAll("IE", afraid, Soon);

        Assert.Equal(afraid.Referrals.Select(referral => referral.To), support.Referrals.Select(listing => listing.Kind));
        Assert.Contains(support.Referrals, listing => listing.Kind == ReferralKind.AbuseSpecialist && Ids(listing).Contains("line"));
        Assert.Equal(["emergency"], Ids(support.Emergency!));
    }

    [Fact]
    public void Find_ForAdviceWithoutDanger_HasNoEmergency()
    {
        var stalled = Advisor.Default.Advise(new Situation { Safety = Safety.Safe, Progress = Progress.Stalled });

        Assert.Contains(stalled.Referrals, referral => referral.To == ReferralKind.CouplesTherapist);
        Assert.Null(AnyQuery.DirectoryOf([Line, Emergency]).FindAll("IE", stalled, Soon).Emergency);
    }

    [Fact]
    public void ToString_TellsNothingOfWhatWasAsked()
    {
        var directory = AnyQuery.DirectoryOf([Line]);
        var listing = directory.Find("IE", ReferralKind.AbuseSpecialist, Soon);
        var support = directory.FindAll("IE", Advisor.Default.Advise(new Situation { Safety = Safety.Afraid }), Soon);

        Assert.Equal(
            ["SupportDirectory (1 contacts)", .. new[] { "SupportListing", "ListedContact", "AdviceSupport" }.Select(name => $"TrustAdvice.Support.{name}")],
            new object[] { directory, listing, listing.Contacts[0], support }.Select(thing => thing.ToString()));
    }

    [Fact]
    public void Contacts_AfterARoundTrip_AreTheSame_AndSoAreListings()
    {
        var directory = SupportDirectory.Load(Repository.PathOf("samples/support/contacts.json"), new SupportOptions { IncludeStale = true });
        var again = SupportDirectory.Load(RuleFiles.Stream(directory.ToJson()), new SupportOptions { IncludeStale = true });
        var (listing, same) = (directory.Find("DE", ReferralKind.CrisisLine, Soon), again.Find("DE", ReferralKind.CrisisLine, Soon));
        var afraid = Advisor.Default.Advise(new Situation { Safety = Safety.Afraid });

        Assert.Equivalent(directory.Contacts, again.Contacts, strict: true);
        Assert.Equivalent(listing, same, strict: true);
        Assert.Equal(directory.FindAll("DE", afraid, Soon).ToJson(), again.FindAll("DE", afraid, Soon).ToJson());
    }

    [Fact]
    public void Contacts_AreByCountryThenId()
    {
        var directory = AnyQuery.DirectoryOf([World, Line, Contact("z", "GB", ReferralKind.CrisisLine), Emergency]);

        Assert.Equal(["z", "emergency", "line", "world"], directory.Contacts.Select(contact => contact.Id));
        Assert.Equal(["GB", "IE"], directory.Countries);
    }

    [Fact]
    public void Options_NegativeAge_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SupportOptions { MaximumAgeDays = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SupportOptions { MaximumAgeDaysInternational = -1 });
    }

    private static SupportListing Find(IEnumerable<SupportContact> contacts, string? country, DateOnly? on = null) =>
        AnyQuery.DirectoryOf(contacts).Find(country, ReferralKind.AbuseSpecialist, on ?? Soon);

    private static IEnumerable<string> Ids(SupportListing listing) => listing.Contacts.Select(listed => listed.Contact.Id);

    private static SupportContact Contact(string id, string? country, ReferralKind kind) => new()
    {
        Id = id,
        Name = id,
        For = [kind],
        Country = country,
        Ways = [new ContactWay { Kind = ContactWayKind.Web, Value = "https://example.org" }],
        Source = "example.org",
        CheckedOn = Checked,
    };
}

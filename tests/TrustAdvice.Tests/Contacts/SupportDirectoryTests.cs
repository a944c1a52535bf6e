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
                Contact("au", "AU", ReferralKind.AbuseSpecialist) with { CheckedOn = null },
                Contact("gb", "GB", ReferralKind.AbuseSpecialist) with { Region = "GB-ENG" },
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
            Line with { Id = "a", Languages = ["fr"] }, Line with { Id = "b" }, Line with { Id = "c", Languages = ["fr", "pl"] },
            Line with { Id = "d", Languages = ["en"] }]).Find("IE", ReferralKind.AbuseSpecialist, Soon, ["pl-PL", "EN"]);

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
            ["SupportDirectory (1 contacts)", "SupportListing", "ListedContact", "AdviceSupport"],
            new object[] { directory, listing, listing.Contacts[0], support }.Select(thing => thing.ToString()));
    }

    [Fact]
    public void Contacts_AfterARoundTrip_AreEqual_AndSoAreListings()
    {
        var directory = SupportDirectory.ReadFile(Repository.PathOf("samples/support/contacts.json"), new SupportOptions { IncludeStale = true });
        var again = SupportDirectory.Read(RuleFiles.Stream(directory.ToJson()), new SupportOptions { IncludeStale = true });
        var (listing, same) = (directory.Find("DE", ReferralKind.CrisisLine, Soon), again.Find("DE", ReferralKind.CrisisLine, Soon));
        var afraid = Advisor.Default.Advise(new Situation { Safety = Safety.Afraid });

        Assert.All(directory.Contacts.Zip(again.Contacts), pair => Assert.True(pair.First.Equals(pair.Second), pair.First.Id));
        Assert.Equal(directory.Contacts.Select(contact => contact.GetHashCode()), again.Contacts.Select(contact => contact.GetHashCode()));
        Assert.True(listing.Contacts[0].Equals(same.Contacts[0]));
        Assert.True(listing.Equals(same));
        Assert.Equal(listing.GetHashCode(), same.GetHashCode());
        Assert.True(directory.FindAll("DE", afraid, Soon).Equals(again.FindAll("DE", afraid, Soon)));
        Assert.Equal(directory.FindAll("DE", afraid, Soon).GetHashCode(), again.FindAll("DE", afraid, Soon).GetHashCode());
    }

    [Fact]
    public void Contact_OneMemberDiffers_IsNotEqual() => Assert.All(
        new[]
        {
            Line with { Id = "x" }, Line with { Name = "x" }, Line with { For = [ReferralKind.CrisisLine] }, Line with { Country = "GB" },
            Line with { Region = "IE-D" }, Line with { Languages = ["ga", "pl"] }, Line with { Ways = [] }, Line with { Hours = "x" },
            Line with { IsAlwaysOpen = !Line.IsAlwaysOpen }, Line with { Audience = "x" }, Line with { Notes = ["x"] },
            Line with { Source = "x" }, Line with { CheckedOn = new DateOnly(2001, 1, 1) }, Line with { Comment = "x" },
        },
        other => Assert.True(!Line.Equals(other) && Line.GetHashCode() != other.GetHashCode(), other.ToString()));

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

using System.Text;
using FsCheck;
using FsCheck.Xunit;
using TrustAdvice.Support;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Contacts;

/// <summary>Laws of every directory and every question to it.</summary>
[Properties(Arbitrary = [typeof(ContactArbitraries)], MaxTest = 500)]
public class SupportProperties
{
    private static readonly ReferralKind[] Danger = [.. Enum.GetValues<ReferralKind>().Where(kind => kind.MeetsDanger())];

    private static readonly ReferralKind[] Couples = [.. Enum.GetValues<ReferralKind>().Where(kind => kind.IsForTwo())];

    [Property]
    public void NoListingMixesDangerWithCouples(AnyQuery any)
    {
        foreach (var kind in Enum.GetValues<ReferralKind>())
        {
            var kinds = any.Directory.Find(any.Country, kind, any.On).Contacts.SelectMany(listed => listed.Contact.For).ToHashSet();

            Assert.False(Danger.Contains(kind) && kinds.Overlaps(Couples));
            Assert.False(Couples.Contains(kind) && kinds.Overlaps(Danger));
        }
    }

    [Property]
    public void EveryContactGivesTheHelpItIsListedFor_AndIsOfTheCountryOrInternational(AnyQuery any) =>
        Assert.All(any.Ask().Contacts, listed =>
        {
            Assert.Contains(listed.For, listed.Contact.For);
            Assert.True(listed.For == any.Kind || (listed.For == ReferralKind.Emergency && Danger.Contains(any.Kind)));
            Assert.True(listed.Contact.Country is null || listed.Contact.Country == any.Country);
        });

    [Property]
    public void AgainstDanger_TheEmergencyServicesOrTheirWordsComeFirst(AnyQuery any)
    {
        var listing = any.Ask();
        var fresh = listing.Contacts.Where(listed => listed.For == ReferralKind.Emergency && listed.Freshness == ContactFreshness.Fresh);
        bool isListed = fresh.Any(listed => !listed.Contact.IsForSome);

        Assert.Equal(
            !Danger.Contains(any.Kind) ? EmergencyGuidance.NotNeeded : isListed ? EmergencyGuidance.Listed : EmergencyGuidance.LocalNumber,
            listing.Emergency);
        var isEmergency = listing.Contacts.Select(listed => listed.For == ReferralKind.Emergency).ToList();
        Assert.Equal(isEmergency.OrderDescending(), isEmergency);
    }

    [Property]
    public void WithoutStale_NothingButFreshIsListed(AnyQuery any) => Assert.All(
        (any with { IncludeStale = false }).Ask().Contacts,
        listed =>
        {
            int age = any.On.DayNumber - listed.Contact.CheckedOn!.Value.DayNumber;
            Assert.InRange(age, 0, listed.Contact.IsInternational ? 365 : 90);
            Assert.Equal(ContactFreshness.Fresh, listed.Freshness);
        });

    [Property]
    public void Stale_AddsContactsAndChangesNothingElse(AnyQuery any)
    {
        var without = (any with { IncludeStale = false }).Ask();
        var with = (any with { IncludeStale = true }).Ask();

        Assert.Equivalent(without.Contacts, with.Contacts.Where(listed => listed.Freshness == ContactFreshness.Fresh), strict: true);
        Assert.Equal(without.Contacts.Select(Key), with.Contacts.Where(listed => listed.Freshness == ContactFreshness.Fresh).Select(Key));
        Assert.Equal(
            (without.Emergency, without.CountryGap, without.InternationalGap, without.IsEmpty),
            (with.Emergency, with.CountryGap, with.InternationalGap, with.IsEmpty));
    }

    private static (string, ReferralKind) Key(ListedContact listed) => (listed.Contact.Id, listed.For);

    [Property]
    public void WhatHasExpired_NeverBecomesFreshAgain(AnyQuery any, PositiveInt later)
    {
        var stale = any with { IncludeStale = true };
        var expired = stale.Ask().Contacts.Where(listed => listed.Freshness == ContactFreshness.Expired).Select(listed => listed.Contact).ToHashSet();

        Assert.All(
            stale.AskOn(any.On.AddDays(later.Get)).Contacts.Where(listed => expired.Contains(listed.Contact)),
            listed => Assert.Equal(ContactFreshness.Expired, listed.Freshness));
    }

    [Property]
    public void AfterEveryCheckIsOld_NothingIsListed_AndTheReasonIsSaid(AnyQuery any)
    {
        var listing = (any with { IncludeStale = false }).AskOn(any.On.AddDays(800));

        Assert.Empty(listing.Contacts);
        Assert.True(listing.IsEmpty);
        Assert.NotNull(listing.CountryGap);
        Assert.NotNull(listing.InternationalGap);
    }

    [Property]
    public void FallsBackExactlyWhereTheCountryDoesNotSuffice(AnyQuery any)
    {
        var listing = (any with { IncludeStale = false }).Ask();
        bool suffices = listing.ForKind.Any(listed => !listed.Contact.IsInternational && !listed.Contact.IsForSome);

        Assert.Equal(!suffices, listing.FellBack);
        Assert.True(listing.FellBack || listing.ForKind.All(listed => !listed.Contact.IsInternational));
        Assert.Equal(listing.FellBack && !listing.ForKind.Any(listed => listed.Contact.IsInternational), listing.InternationalGap is not null);
    }

    [Property]
    public void Languages_LoseNoContact_AndSayWhichSpeakAnother(AnyQuery any)
    {
        var with = any.Ask();
        var without = (any with { Languages = [] }).Ask();

        Assert.Equal(
            without.Contacts.Select(listed => listed.Contact.Id).Order(StringComparer.Ordinal),
            with.Contacts.Select(listed => listed.Contact.Id).Order(StringComparer.Ordinal));
        Assert.All(without.Contacts, listed => Assert.Equal(LanguageMatch.NotAsked, listed.Language));
        Assert.All(with.Contacts, listed => Assert.Equal(
            any.Languages.Count == 0 ? LanguageMatch.NotAsked
            : listed.Contact.Languages.Count == 0 ? LanguageMatch.NotStated
            : listed.Contact.Languages.Any(spoken => any.Languages.Any(wanted => spoken[..2] == wanted[..2])) ? LanguageMatch.Spoken
            : LanguageMatch.Other,
            listed.Language));
    }

    [Property]
    public void TheOrderOfTheFile_ChangesNothing(AnyQuery any, int seed)
    {
        SupportContact[] mixed = [.. any.Contacts];
        new Random(seed).Shuffle(mixed);

        Assert.Equal(any.Ask().ToJson(), (any with { Contacts = mixed }).Ask().ToJson());
        Assert.Equal(any.Directory.ToJson(), AnyQuery.DirectoryOf(mixed).ToJson());
    }

    [Property]
    public void TheOrderIsTheOneDocumented(AnyQuery any)
    {
        var ranks = any.Ask().Contacts.Select(listed => (
            listed.For != ReferralKind.Emergency,
            listed.Contact.IsInternational,
            listed.Freshness,
            listed.Language,
            any.Languages.TakeWhile(wanted => !listed.Contact.Languages.Any(spoken => spoken[..2] == wanted[..2])).Count(),
            listed.Contact.IsForSome,
            (!listed.Contact.IsAlwaysOpen, Id: new Ordinal(listed.Contact.Id)))).ToList();

        Assert.Equal(ranks.Order(), ranks);
    }

    [Property]
    public void WhatIsWritten_ReadsBackTheSame(AnyQuery any)
    {
        string written = any.Directory.ToJson();
        var read = SupportDirectory.Load(new MemoryStream(Encoding.UTF8.GetBytes(written)), any.Directory.Options);

        Assert.Equal(written, read.ToJson());
        Assert.Equal(any.Ask().ToJson(), read.Find(any.Country, any.Kind, any.On, any.Languages).ToJson());
    }

    [Property(MaxTest = 50)]
    public void AskingTouchesNoCulture(AnyQuery any)
    {
        string file = any.Directory.ToJson();
        string expected = any.Ask().ToJson();

        Assert.Equal((file, expected), ForbiddenCulture.Run(new ForbiddenCulture(), () =>
        {
            var read = SupportDirectory.Load(new MemoryStream(Encoding.UTF8.GetBytes(file)), new SupportOptions { IncludeStale = any.IncludeStale });
            return (read.ToJson(), read.Find(any.Country, any.Kind, any.On, any.Languages).ToJson());
        }));
    }

    /// <summary>Ids compare by their characters, in no culture.</summary>
    private readonly record struct Ordinal(string Text) : IComparable<Ordinal>
    {
        public int CompareTo(Ordinal other) => string.CompareOrdinal(Text, other.Text);
    }
}

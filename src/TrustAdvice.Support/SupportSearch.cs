using TrustAdvice.Texts;

namespace TrustAdvice.Support;

/// <summary>One look into a directory: for a country, on a day, in the reader's languages.</summary>
internal sealed class SupportSearch(SupportDirectory directory, string? country, DateOnly on, IReadOnlyList<string> languages)
{
    public SupportListing Listing(ReferralKind kind)
    {
        var asked = PartOf(kind);
        if (!kind.MeetsDanger())
        {
            return Of(kind, asked, EmergencyGuidance.NotNeeded, asked.Contacts);
        }

        var emergency = kind == ReferralKind.Emergency ? asked : PartOf(ReferralKind.Emergency);
        var guidance = emergency.CountryGap is null ? EmergencyGuidance.Listed : EmergencyGuidance.LocalNumber;
        return Of(kind, asked, guidance, kind == ReferralKind.Emergency ? asked.Contacts : [.. emergency.Contacts, .. asked.Contacts]);
    }

    private static SupportListing Of(
        ReferralKind kind, Part asked, EmergencyGuidance guidance, IReadOnlyList<ListedContact> contacts) => new()
        {
            Kind = kind,
            Emergency = guidance,
            Contacts = contacts,
            CountryGap = asked.CountryGap,
            InternationalGap = asked.InternationalGap,
        };

    private Part PartOf(ReferralKind kind)
    {
        var local = country is null ? [] : directory.In(country);
        var near = Listed(local, kind);
        if (CountryGap(local, near) is not { } gap)
        {
            return new Part([.. InOrder(near)], null, null);
        }

        var far = Listed(directory.International, kind);
        return new Part([.. InOrder(near), .. InOrder(far)], gap, far.Exists(IsFresh) ? null : StaleGap(far));
    }

    private List<ListedContact> Listed(IEnumerable<SupportContact> contacts, ReferralKind kind) =>
    [
        .. contacts.Where(contact => contact.For.Contains(kind)).Select(contact => new ListedContact
        {
            Contact = contact,
            For = kind,
            Freshness = FreshnessOf(contact),
            Language = LanguageOf(contact),
        }),
    ];

    private SupportGap? CountryGap(IReadOnlyList<SupportContact> local, List<ListedContact> near)
    {
        if (country is null)
        {
            return SupportGap.CountryNotGiven;
        }

        if (local.Count == 0)
        {
            return SupportGap.NothingForCountry;
        }

        return !near.Exists(IsFresh) ? StaleGap(near)
            : near.Exists(listed => IsFresh(listed) && !listed.Contact.IsForSome) ? null
            : SupportGap.OnlyForSome;
    }

    private static SupportGap StaleGap(List<ListedContact> stale) =>
        stale.Count == 0 ? SupportGap.NothingForKind
        : stale.Exists(listed => listed.Freshness == ContactFreshness.Expired) ? SupportGap.Expired
        : SupportGap.Unchecked;

    private static bool IsFresh(ListedContact listed) => listed.Freshness == ContactFreshness.Fresh;

    private ContactFreshness FreshnessOf(SupportContact contact)
    {
        int? age = on.DayNumber - contact.CheckedOn?.DayNumber;
        return age is null or < 0 ? ContactFreshness.Unchecked
            : age <= directory.MaximumAgeOf(contact) ? ContactFreshness.Fresh
            : ContactFreshness.Expired;
    }

    private LanguageMatch LanguageOf(SupportContact contact) =>
        languages.Count == 0 ? LanguageMatch.NotAsked
        : contact.Languages.Count == 0 ? LanguageMatch.NotStated
        : PreferenceFor(contact) < languages.Count ? LanguageMatch.Spoken
        : LanguageMatch.Other;

    /// <summary>The place of the first of the reader's languages that is spoken; behind the last where none is.</summary>
    private int PreferenceFor(SupportContact contact)
    {
        int place = 0;
        while (place < languages.Count && !contact.Languages.Any(spoken => LanguageTag.AreAlike(spoken, languages[place])))
        {
            place++;
        }

        return place;
    }

    /// <summary>
    /// The order that docs/support-directory.md promises. Sorting keeps the order of equals, and the directory has them by
    /// id, so the order of the file never shows.
    /// </summary>
    private IEnumerable<ListedContact> InOrder(List<ListedContact> found) => found
        .Where(listed => directory.Options.IncludeStale || IsFresh(listed))
        .OrderBy(listed => PlaceOf(listed.Freshness))
        .ThenBy(listed => PlaceOf(listed.Language))
        .ThenBy(listed => PreferenceFor(listed.Contact))
        .ThenBy(listed => listed.Contact.IsForSome)
        .ThenBy(listed => !listed.Contact.IsAlwaysOpen);

    private static int PlaceOf(ContactFreshness freshness) => freshness switch
    {
        ContactFreshness.Fresh => 0,
        ContactFreshness.Unchecked => 1,
        ContactFreshness.Expired => 2,
    };

    private static int PlaceOf(LanguageMatch language) => language switch
    {
        LanguageMatch.NotAsked or LanguageMatch.Spoken => 0,
        LanguageMatch.NotStated => 1,
        LanguageMatch.Other => 2,
    };

    private sealed record Part(IReadOnlyList<ListedContact> Contacts, SupportGap? CountryGap, SupportGap? InternationalGap);
}

using ConsoleAdvisor.Journeys;
using TrustAdvice;
using TrustAdvice.Support;

namespace ConsoleAdvisor;

/// <summary>Shows contacts: the emergency services first, then those for each referral, each with the age of its check.</summary>
internal sealed class SupportView(Page page, int indent)
{
    private const string LocalNumber = "Call your local emergency number.";

    /// <summary>The emergency services, before anything else about help.</summary>
    public void ShowEmergency(SupportListing listing)
    {
        if (listing.Emergency == EmergencyGuidance.LocalNumber)
        {
            page.Text(LocalNumber);
        }

        ShowContacts(listing);
        page.Gap();
    }

    /// <summary>Who gives one kind of help, and what is missing.</summary>
    public void ShowForReferral(SupportListing listing)
    {
        page.Labelled(indent, "Please note", Missing(listing));
        ShowContacts(listing);
    }

    private void ShowContacts(SupportListing listing)
    {
        foreach (var listed in listing.ForKind)
        {
            page.Labelled(indent, "Contact", string.Join('\n', Lines(listed)));
        }
    }

    private static IEnumerable<string> Lines(ListedContact listed)
    {
        var contact = listed.Contact;
        yield return contact.Audience is null ? contact.Name : $"{contact.Name}. For: {contact.Audience}";
        foreach (var way in contact.Ways)
        {
            yield return way.Instruction is null ? $"{Of(way.Kind)}: {way.Value}" : $"{Of(way.Kind)}: {way.Value} ({way.Instruction})";
        }

        if (contact.Hours is not null)
        {
            yield return $"Open: {contact.Hours}";
        }

        if (contact.Languages.Count > 0)
        {
            yield return $"Languages: {string.Join(", ", contact.Languages)}";
        }

        foreach (string note in contact.Notes)
        {
            yield return note;
        }

        yield return $"Source: {contact.Source}. {Age(listed)}";
    }

    private static string Age(ListedContact listed) => (listed.Freshness, listed.Contact.CheckedOn) switch
    {
        (ContactFreshness.Fresh, { } day) => $"Checked on {JourneyWording.Of(day)}.",
        (ContactFreshness.Expired, { } day) => $"Checked on {JourneyWording.Of(day)}, too long ago: check it again before use.",
        _ => "Not checked: check it again before use.",
    };

    private static string? Missing(SupportListing listing)
    {
        if (listing.Kind == ReferralKind.Emergency)
        {
            return listing.Emergency == EmergencyGuidance.LocalNumber ? LocalNumber : null;
        }

        string? why = listing.CountryGap switch
        {
            SupportGap.CountryNotGiven => "The country is not known.",
            SupportGap.NothingForCountry => "There is no contact here for this country.",
            SupportGap.NothingForKind => "There is no contact of this kind here for this country.",
            SupportGap.Unchecked => "Nobody has checked the contacts for this country.",
            SupportGap.Expired => "The contacts for this country were checked too long ago.",
            SupportGap.OnlyForSome => "The contacts for this country are for some people or places only.",
            _ => null,
        };
        return why is not null && listing.IsEmpty
            ? $"{why} A doctor or a person you trust can help you find the right one."
            : why;
    }

    private static string Of(ContactWayKind kind) => kind switch
    {
        ContactWayKind.Phone => "Phone",
        ContactWayKind.Text => "Text message",
        ContactWayKind.Chat => "Chat",
        ContactWayKind.WhatsApp => "WhatsApp",
        ContactWayKind.Email => "E-mail",
        ContactWayKind.Web => "Page",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

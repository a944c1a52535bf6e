using TrustAdvice;
using TrustAdvice.Support;

namespace ConsoleAdvisor;

/// <summary>Shows contacts: the emergency services first, then those for each referral, each with the age of its check.</summary>
internal sealed class SupportView(Page page, Wording wording, int indent)
{
    /// <summary>The emergency services, before anything else about help.</summary>
    public void ShowEmergency(SupportListing listing)
    {
        if (listing.NamesNoEmergencyNumber)
        {
            page.Text(wording["callEmergency"]);
        }

        ShowContacts(listing);
        page.Labelled(indent, wording["pleaseNote"], Foreign(listing));
        page.Gap();
    }

    /// <summary>Who gives one kind of help, and what is missing.</summary>
    public void ShowForReferral(SupportListing listing)
    {
        string?[] notes = [Missing(listing), Foreign(listing)];
        page.Labelled(indent, wording["pleaseNote"], string.Join(' ', notes.Where(note => !string.IsNullOrEmpty(note))));
        ShowContacts(listing);
    }

    private void ShowContacts(SupportListing listing)
    {
        foreach (var listed in listing.ForKind)
        {
            page.Labelled(indent, wording["contact"], string.Join('\n', Lines(listed)));
        }
    }

    private IEnumerable<string> Lines(ListedContact listed)
    {
        var contact = listed.Contact;
        yield return contact.Audience is null ? contact.Name : wording.Say("contactFor", contact.Name, contact.Audience);
        foreach (var way in contact.Ways)
        {
            string line = $"{wording.Of(way.Kind)}: {way.Value}";
            yield return way.Instruction is null ? line : $"{line} ({way.Instruction})";
        }

        if (contact.Hours is not null)
        {
            yield return wording.Say("open", contact.Hours);
        }

        if (contact.Languages.Count > 0)
        {
            yield return wording.Say("languages", string.Join(", ", contact.Languages));
        }

        foreach (string note in contact.Notes)
        {
            yield return note;
        }

        yield return wording.Say("source", contact.Source, wording.Checked(listed.Freshness, contact.CheckedOn));
    }

    /// <summary>What a contact says of itself is shown as it stands in the file, which has one language.</summary>
    private string? Foreign(SupportListing listing) => listing.ForKind.Count > 0 ? wording["contactsAsListed"] : null;

    private string? Missing(SupportListing listing)
    {
        if (listing.Kind == ReferralKind.Emergency)
        {
            return listing.NamesNoEmergencyNumber ? wording["callEmergency"] : null;
        }

        if (listing.CountryGap is not { } gap)
        {
            return null;
        }

        return listing.IsEmpty ? $"{wording.Of(gap)} {wording["findTheRightOne"]}" : wording.Of(gap);
    }
}

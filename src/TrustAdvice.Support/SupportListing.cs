using TrustAdvice.Input;

namespace TrustAdvice.Support;

/// <summary>Whom to turn to for one kind of help, in the order in which to show it, and what is missing.</summary>
public sealed class SupportListing
{
    internal SupportListing()
    {
    }

    /// <summary>The kind of help asked for.</summary>
    public ReferralKind Kind { get; internal init; }

    /// <summary>
    /// Whether there is danger and no checked number for the country: say "your local emergency number" first, in words of
    /// the app.
    /// </summary>
    public bool NamesNoEmergencyNumber => Emergency == EmergencyGuidance.LocalNumber;

    /// <summary>What to say first about the emergency services.</summary>
    internal EmergencyGuidance Emergency { get; init; }

    /// <summary>
    /// The emergency services where there is danger, then those of the country for the kind asked for,
    /// then international ones where the country's do not suffice. Empty where nothing can be relied on.
    /// </summary>
    public IReadOnlyList<ListedContact> Contacts { get; internal init; } = [];

    /// <summary>Why the country's contacts for this kind do not suffice; null where they do.</summary>
    public SupportGap? CountryGap { get; internal init; }

    /// <summary>Why there is no international contact to rely on either; null where there is one, or none is needed.</summary>
    public SupportGap? InternationalGap { get; internal init; }

    /// <summary>The contacts for the kind asked for, without the emergency services that come first.</summary>
    public IReadOnlyList<ListedContact> ForKind => [.. Contacts.Where(listed => listed.For == Kind)];

    /// <summary>Whether the country's contacts do not suffice, so that international ones were looked for.</summary>
    public bool FellBack => CountryGap is not null;

    /// <summary>Whether no contact for the kind asked for can be relied on: show words of the app.</summary>
    public bool IsEmpty => !Contacts.Any(listed => listed.For == Kind && listed.Freshness == ContactFreshness.Fresh);

    /// <summary>Writes the listing as JSON, as docs/support-directory.md describes it.</summary>
    /// <param name="indented">Whether it is laid out for people.</param>
    public string ToJson(bool indented = false) => JsonInput.TextOf(indented, json => SupportWriter.Listing(json, this));
}

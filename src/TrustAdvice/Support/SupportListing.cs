namespace TrustAdvice.Support;

/// <summary>Whom to turn to for one kind of help, in the order in which to show it, and what is missing.</summary>
public sealed record SupportListing
{
    /// <summary>The kind of help asked for.</summary>
    public required ReferralKind Kind { get; init; }

    /// <summary>What to say first about the emergency services.</summary>
    public required EmergencyGuidance Emergency { get; init; }

    /// <summary>
    /// The emergency services where <see cref="Emergency"/> says so, then those of the country for the kind asked for,
    /// then international ones where the country's do not suffice. Empty where nothing can be relied on.
    /// </summary>
    public required IReadOnlyList<ListedContact> Contacts { get; init; }

    /// <summary>Why the country's contacts for this kind do not suffice; null where they do.</summary>
    public SupportGap? CountryGap { get; init; }

    /// <summary>Why there is no international contact to rely on either; null where there is one, or none is needed.</summary>
    public SupportGap? InternationalGap { get; init; }

    /// <summary>The contacts for the kind asked for, without the emergency services that come first.</summary>
    public IReadOnlyList<ListedContact> ForKind => [.. Contacts.Where(listed => listed.For == Kind)];

    /// <summary>Whether the country's contacts do not suffice, so that international ones were looked for.</summary>
    public bool FellBack => CountryGap is not null;

    /// <summary>Whether no contact for the kind asked for can be relied on: show words of the app.</summary>
    public bool IsEmpty => !Contacts.Any(listed => listed.For == Kind && listed.Freshness == ContactFreshness.Fresh);

    /// <summary>Writes the listing as JSON, as docs/support-directory.md describes it.</summary>
    public string ToJson() => SupportWriter.Text(json => SupportWriter.Listing(json, this));

    /// <inheritdoc/>
    public bool Equals(SupportListing? other) =>
        other is not null
        && Kind == other.Kind && Emergency == other.Emergency && CountryGap == other.CountryGap
        && InternationalGap == other.InternationalGap
        && ListEquality.AreEqual(Contacts, other.Contacts);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Kind, Emergency, CountryGap, InternationalGap, ListEquality.HashOf(Contacts));

    /// <summary>Says nothing about what was asked for, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(SupportListing);
}

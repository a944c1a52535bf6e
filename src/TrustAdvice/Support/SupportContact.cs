namespace TrustAdvice.Support;

/// <summary>A service that a person can turn to, as it stands in a directory.</summary>
public sealed record SupportContact
{
    /// <summary>The permanent id in the directory.</summary>
    public required string Id { get; init; }

    /// <summary>The name by which the service is known.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The kinds of help it gives, at least one. The emergency services give no other; help against danger and help for
    /// couples never stand together.
    /// </summary>
    public required IReadOnlyList<ReferralKind> For { get; init; }

    /// <summary>The country, two capital letters of ISO 3166-1; null for a directory that serves many countries.</summary>
    public string? Country { get; init; }

    /// <summary>The part of the country it serves, as in ISO 3166-2; null for all of it.</summary>
    public string? Region { get; init; }

    /// <summary>The languages spoken, as BCP 47 tags; empty where that is not known.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The ways to reach it, at least one, the best first.</summary>
    public required IReadOnlyList<ContactWay> Ways { get; init; }

    /// <summary>When it is open, in words; null where that is not known.</summary>
    public string? Hours { get; init; }

    /// <summary>Whether it is known to be open at every hour of every day.</summary>
    public bool IsAlwaysOpen { get; init; }

    /// <summary>Whom it is for, in words; null where it is for everybody.</summary>
    public string? Audience { get; init; }

    /// <summary>What a person should know before, such as the cost, or that a call stays in the list of calls.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where all this was read: a page of the service or of a public body.</summary>
    public required string Source { get; init; }

    /// <summary>The day on which a person compared it with the source; null where nobody has.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>For whoever keeps the directory; not to be shown.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether it serves many countries.</summary>
    public bool IsInternational => Country is null;

    /// <summary>Whether it is for a part of the country or for some people only.</summary>
    public bool IsForSome => Region is not null || Audience is not null;

    /// <inheritdoc/>
    public bool Equals(SupportContact? other) =>
        other is not null
        && Id == other.Id && Name == other.Name && Country == other.Country && Region == other.Region
        && Hours == other.Hours && IsAlwaysOpen == other.IsAlwaysOpen && Audience == other.Audience
        && Source == other.Source && CheckedOn == other.CheckedOn && Comment == other.Comment
        && ListEquality.AreEqual(For, other.For)
        && ListEquality.AreEqual(Languages, other.Languages)
        && ListEquality.AreEqual(Ways, other.Ways)
        && ListEquality.AreEqual(Notes, other.Notes);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(
            HashCode.Combine(Id, Name, Country, Region, Hours, IsAlwaysOpen, Audience),
            HashCode.Combine(
                Source,
                CheckedOn,
                Comment,
                ListEquality.HashOf(For),
                ListEquality.HashOf(Languages),
                ListEquality.HashOf(Ways),
                ListEquality.HashOf(Notes)));

    /// <summary>Says nothing of it: the name alone tells what the help is for, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(SupportContact);
}

namespace TrustAdvice.Support;

/// <summary>A service that a person can turn to, as it stands in a directory.</summary>
public sealed class SupportContact
{
    internal SupportContact()
    {
    }

    /// <summary>The permanent id in the directory.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The name by which the service is known.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>
    /// The kinds of help it gives, at least one. The emergency services give no other; help against danger and help for
    /// couples never stand together.
    /// </summary>
    public IReadOnlyList<ReferralKind> For { get; internal init; } = [];

    /// <summary>The country, two capital letters of ISO 3166-1; null for a directory that serves many countries.</summary>
    public string? Country { get; internal init; }

    /// <summary>The part of the country it serves, as in ISO 3166-2; null for all of it.</summary>
    public string? Region { get; internal init; }

    /// <summary>The languages spoken, as BCP 47 tags; empty where that is not known.</summary>
    public IReadOnlyList<string> Languages { get; internal init; } = [];

    /// <summary>The ways to reach it, at least one, the best first.</summary>
    public IReadOnlyList<ContactWay> Ways { get; internal init; } = [];

    /// <summary>When it is open, in words; null where that is not known.</summary>
    public string? Hours { get; internal init; }

    /// <summary>Whether it is known to be open at every hour of every day.</summary>
    public bool IsAlwaysOpen { get; internal init; }

    /// <summary>Whom it is for, in words; null where it is for everybody.</summary>
    public string? Audience { get; internal init; }

    /// <summary>What a person should know before, such as the cost, or that a call stays in the list of calls.</summary>
    public IReadOnlyList<string> Notes { get; internal init; } = [];

    /// <summary>Where all this was read: a page of the service or of a public body.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>The day on which a person compared it with the source; null where nobody has.</summary>
    public DateOnly? CheckedOn { get; internal init; }

    /// <summary>For whoever keeps the directory; not to be shown.</summary>
    public string? Comment { get; internal init; }

    /// <summary>Whether it serves many countries.</summary>
    public bool IsInternational => Country is null;

    /// <summary>Whether it is for a part of the country or for some people only.</summary>
    public bool IsForSome => Region is not null || Audience is not null;
}

namespace TrustAdvice.Support;

/// <summary>A contact in a listing, with what is to be said about it.</summary>
public sealed record ListedContact
{
    /// <summary>The contact.</summary>
    public required SupportContact Contact { get; init; }

    /// <summary>The kind of help for which it is listed: the one asked for, or the emergency services.</summary>
    public required ReferralKind For { get; init; }

    /// <summary>Whether it can be relied on. Show any but a fresh one as not checked.</summary>
    public required ContactFreshness Freshness { get; init; }

    /// <summary>Whether it speaks a language of the reader.</summary>
    public required LanguageMatch Language { get; init; }

    /// <summary>Says nothing about what was asked for, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(ListedContact);
}

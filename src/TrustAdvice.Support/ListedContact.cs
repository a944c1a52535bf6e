namespace TrustAdvice.Support;

/// <summary>A contact in a listing, with what is to be said about it.</summary>
public sealed class ListedContact
{
    internal ListedContact()
    {
    }

    /// <summary>The contact.</summary>
    public SupportContact Contact { get; internal init; } = null!;

    /// <summary>The kind of help for which it is listed: the one asked for, or the emergency services.</summary>
    public ReferralKind For { get; internal init; }

    /// <summary>Whether it can be relied on. Show any but a fresh one as not checked.</summary>
    public ContactFreshness Freshness { get; internal init; }

    /// <summary>Whether it speaks a language of the reader; null where that is not known, or the languages were not given.</summary>
    public bool? SpeaksReadersLanguage => Language switch
    {
        LanguageMatch.Spoken => true,
        LanguageMatch.Other => false,
        LanguageMatch.NotAsked or LanguageMatch.NotStated => null,
    };

    internal LanguageMatch Language { get; init; }
}

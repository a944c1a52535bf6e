namespace TrustAdvice;

/// <summary>A host's own words for the terms that the texts of one language leave open.</summary>
public sealed class LanguageTerms
{
    /// <summary>The longest term, in characters. It is one to three words of letters, hyphens and apostrophes: a name, not a sentence.</summary>
    public const int LongestWords = 40;

    /// <summary>The language, as a BCP 47 tag. It serves the texts of this language and of its regions.</summary>
    public required string Language { get; init; }

    /// <summary>
    /// The words by term: in English <c>partner</c> ("your partner"), in German also its forms <c>partner.acc</c>,
    /// <c>partner.dat</c> and <c>partner.gen</c>. Who gives one form gives all of them. <see cref="RuleSet.TermsOf"/>
    /// tells which there are.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }
}

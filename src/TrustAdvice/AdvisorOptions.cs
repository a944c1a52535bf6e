using TrustAdvice.Texts;

namespace TrustAdvice;

/// <summary>How an <see cref="Advisor"/> is set up. An advisor takes a copy, so changing options changes no advisor.</summary>
public sealed class AdvisorOptions
{
    /// <summary>The largest number of recommendations that can be shown.</summary>
    public const int HighestLimit = 5;

    /// <summary>The default: one next step and up to two more (content guide: three things are what a tired reader can hold).</summary>
    public const int DefaultLimit = 3;

    /// <summary>The rule set; the built-in one by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RuleSet RuleSet
    {
        get => field ?? RuleSet.BuiltIn;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>How many recommendations are shown at most, the next step among them: 1 to 5, by default 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 5.</exception>
    public int Limit
    {
        get;
        set => field = value is >= 1 and <= HighestLimit
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "The limit is 1 to 5.");
    } = DefaultLimit;

    /// <summary>
    /// The language of the texts, as a BCP 47 tag such as <c>es-MX</c>; null, the default, is the first one of the rule
    /// set. A tag that is not there falls back: to <c>es</c>, then to the first language of the rule set. Which one was
    /// found stands in <see cref="Advisor.Language"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not written like a language tag.</exception>
    public string? Language
    {
        get;
        set => field = value is null || LanguageTag.IsSound(value)
            ? value
            : throw new ArgumentException("This is not a language tag such as es-MX.", nameof(value));
    }

    /// <summary>
    /// Whether texts are cut to what fits a small screen: what to do, what to say and how. Alerts and safety referrals are
    /// always full.
    /// </summary>
    public bool BriefTexts { get; set; }

    /// <summary>
    /// The host's own words for the terms that the texts leave open, by language as a BCP 47 tag, which serves its regions too; none
    /// by default. The words of a language go by term: in English <c>partner</c> ("your partner"), in German also its forms
    /// <c>partner.acc</c>, <c>partner.dat</c> and <c>partner.gen</c>, and who gives one form gives all of them;
    /// <see cref="RuleSet.TermsOf"/> tells which there are. Words are one to three words of letters, hyphens and apostrophes, at most
    /// 40 characters: a name, not a sentence.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Terms
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    } = ReaderTexts.NoTerms;

    /// <summary>The same options, which later changes of these do not reach; terms are copied where they are checked.</summary>
    internal AdvisorOptions Copy()
    {
        var copy = (AdvisorOptions)MemberwiseClone();
        copy.Terms = Terms.Count == 0 ? ReaderTexts.NoTerms : Terms;
        return copy;
    }
}

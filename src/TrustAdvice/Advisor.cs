using System.Collections.Concurrent;
using System.Globalization;
using TrustAdvice.Asking;
using TrustAdvice.Explaining;
using TrustAdvice.Journeys;
using TrustAdvice.Telemetry;
using TrustAdvice.Texts;

namespace TrustAdvice;

/// <summary>Gives advice on situations by a rule set.</summary>
/// <remarks>Immutable and thread-safe: a pure function of the situation, with no clock, culture, file or network.</remarks>
public sealed class Advisor
{
    private readonly RuleSet _ruleSet;
    private readonly int _limit;
    private readonly TextLength _length;
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> _terms;
    private readonly Lazy<QuestionPlanner> _planner;

    /// <summary>More orders of languages than the readers of an app have; eleven languages alone have millions.</summary>
    private const int MostKept = 64;

    // By the catalogues that a wish leads to.
    private readonly ConcurrentDictionary<string, Advisor> _inOtherLanguages;

    /// <summary>Creates an advisor with the built-in rule set and the default options.</summary>
    public Advisor()
        : this(RuleSet.BuiltIn, AdvisorOptions.DefaultLimit, TextLength.Full, ReaderTexts.NoTerms, language: null)
    {
    }

    /// <summary>Creates an advisor.</summary>
    /// <param name="options">The options; later changes to them have no effect.</param>
    /// <exception cref="ArgumentException">
    /// A term is not one of the texts of its language, lacks a form, or is null; the message names all such terms.
    /// </exception>
    public Advisor(AdvisorOptions options)
        : this(
            (options ?? throw new ArgumentNullException(nameof(options))).RuleSet,
            options.Limit,
            options.BriefTexts ? TextLength.Brief : TextLength.Full,
            TermValidator.Checked(options),
            options.Language)
    {
    }

    private Advisor(
        RuleSet ruleSet, int limit, TextLength length, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> terms, string? language)
    {
        _ruleSet = ruleSet;
        _limit = limit;
        _length = length;
        _terms = terms;
        _planner = new Lazy<QuestionPlanner>(() => new QuestionPlanner(_ruleSet.Compiled, _limit));
        _inOtherLanguages = new ConcurrentDictionary<string, Advisor>(StringComparer.Ordinal);
        Texts = new EntryTexts(_ruleSet.Compiled, ChainFor(language is null ? [] : [language]), _length);
    }

    internal Advisor(Advisor other, ReaderTexts chain)
        : this(other, other._limit, new EntryTexts(other._ruleSet.Compiled, chain, other._length))
    {
        _planner = other._planner;
        _inOtherLanguages = other._inOtherLanguages;
    }

    private Advisor(Advisor other, int limit, EntryTexts texts)
    {
        _ruleSet = other._ruleSet;
        _limit = limit;
        _length = other._length;
        _terms = other._terms;
        _planner = new Lazy<QuestionPlanner>(() => new QuestionPlanner(_ruleSet.Compiled, _limit));
        _inOtherLanguages = new ConcurrentDictionary<string, Advisor>(StringComparer.Ordinal);
        Texts = texts;
    }

    /// <summary>An advisor with the built-in rule set and the default options.</summary>
    public static Advisor Default => DefaultAdvisor.Instance;

    /// <summary>The rule set that decides.</summary>
    public RuleSet RuleSet => _ruleSet;

    /// <summary>How many recommendations are shown at most.</summary>
    public int Limit => _limit;

    /// <summary>
    /// The language of the texts, as a BCP 47 tag; empty where the rule set has none. Each text says its own language as
    /// well, since a text that is missing comes from the next language.
    /// </summary>
    public string Language => Texts.Language;

    internal QuestionPlanner Planner => _planner.Value;

    internal EntryTexts Texts { get; }

    /// <summary>The advice for a situation. Never throws for a situation, whatever is known or unknown.</summary>
    /// <param name="situation">What is known.</param>
    public Advice Advise(Situation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return Advise(situation, null);
    }

    /// <summary>
    /// The advice for a day of a journey: for what its log knows, without what was done, put aside or shown for long. Such an action
    /// stands in <see cref="Advice.PutAside"/>. Alerts, referrals and information are those of <see cref="Advise(Situation)"/>, and
    /// every guarantee about a situation holds.
    /// </summary>
    /// <param name="journey">The log of the reader.</param>
    /// <param name="on">The day; later events are ignored.</param>
    /// <param name="with">What the app knows besides, as for <see cref="Journey.SituationOn"/>.</param>
    /// <param name="options">The thresholds of the journey; null is the default.</param>
    public Advice Advise(Journey journey, DateOnly on, Situation? with = null, JourneyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(journey);
        var (situation, feedback) = journey.AdvisedOn(on, with, options);
        return Advise(situation, feedback);
    }

    /// <summary>
    /// This advisor for a reader of other languages. What it advises is the same; the texts are in the first language
    /// that is there. A safety text in a language that is not among them begins by saying so. It costs little: the
    /// advisors for the first 64 orders of languages are kept.
    /// </summary>
    /// <param name="languages">BCP 47 tags, the reader's first choice in front, such as <c>es-MX</c>.</param>
    /// <exception cref="ArgumentException">One is not written like a language tag.</exception>
    public Advisor For(params string[] languages) => For((IReadOnlyList<string>)languages);

    /// <inheritdoc cref="For(string[])"/>
    public Advisor For(IReadOnlyList<string> languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        if (languages.Any(language => language is null || !LanguageTag.IsSound(language)))
        {
            throw new ArgumentException("One of these is not a language tag such as es-MX.", nameof(languages));
        }

        var chain = ChainFor(languages);
        return _inOtherLanguages.TryGetValue(chain.Key, out var kept) ? kept
            : _inOtherLanguages.Count >= MostKept ? new Advisor(this, chain)
            : _inOtherLanguages.GetOrAdd(chain.Key, _ => new Advisor(this, chain));
    }

    /// <summary>This advisor for a reader of a culture's language.</summary>
    /// <param name="culture">The culture; the invariant one leaves the language to the rule set.</param>
    public Advisor For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.Name.Length == 0 ? For([]) : For(culture.Name);
    }

    /// <summary>How to ask for a fact, whether or not the answer matters; its names stand where texts are missing.</summary>
    /// <param name="fact">The name of a fact of the rule set.</param>
    /// <exception cref="ArgumentException">The rule set has no such fact.</exception>
    public Question QuestionFor(string fact)
    {
        ArgumentException.ThrowIfNullOrEmpty(fact);
        return Texts.Ask(
            _ruleSet.Facts.Find(fact) ?? throw new ArgumentException("There is no such fact.", nameof(fact)));
    }

    /// <summary>
    /// Gives the advice of a trace again and says what differs: the rule set, its version, its content, or the rules that
    /// hold. It shows as many recommendations as the trace says, in this advisor's language, words and length: a trace says
    /// what was advised and not how it was worded.
    /// </summary>
    /// <param name="trace">The trace of an earlier advice.</param>
    /// <exception cref="ArgumentException">Something is missing in the trace, or its limit is not from 1 to 5.</exception>
    public ReplayResult Replay(AdviceTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        if (!trace.IsWhole)
        {
            throw new ArgumentException("The trace is not whole: something in it is null, or its limit is not 1 to 5.", nameof(trace));
        }

        var advisor = trace.Limit == _limit ? this : new Advisor(this, trace.Limit, Texts);
        return new ReplayResult(trace, advisor.Consider(trace.Facts));
    }

    /// <summary>The advice for a situation that nobody is in: it is looked at and not given, so it is not counted.</summary>
    internal Advice Consider(Situation situation) => new(this, situation);

    private Advice Advise(Situation situation, IReadOnlyDictionary<string, ActionFeedback>? feedback) =>
        Instruments.HearAdvice ? AdviseAndTell(situation, feedback) : new Advice(this, situation, feedback);

    private Advice AdviseAndTell(Situation situation, IReadOnlyDictionary<string, ActionFeedback>? feedback)
    {
        Advice advice;
        using (Instruments.StartAdvise(_ruleSet.Id, _ruleSet.Version))
        {
            long started = Instruments.StartTiming();
            advice = new Advice(this, situation, feedback);
            Instruments.StopTiming(started);
        }

        // After the activity has ended: its length would tell how much help there was to count.
        if (Instruments.CountsAdvice)
        {
            Instruments.CountAdvice(advice.Referral?.Urgency, advice.Referrals.Select(referral => referral.To));
        }

        return advice;
    }

    private ReaderTexts ChainFor(IReadOnlyList<string> languages) =>
        ReaderTexts.For(languages, _ruleSet.Compiled.Model.Texts, _terms);

    private static class DefaultAdvisor
    {
        public static readonly Advisor Instance = new();
    }
}

using System.Text.Json.Serialization;
using TrustAdvice.Explaining;
using TrustAdvice.Input;
using TrustAdvice.Journeys;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice;

/// <summary>What to do in one situation: one next step, a little more, referrals and alerts, and why.</summary>
/// <remarks>
/// Immutable and thread-safe. What is always shown is worked out at once, and every other part when it is first asked for, always with the same
/// result, so that what is not shown costs nothing. A recommendation or referral is one object, wherever and in whichever thread it is seen;
/// those of two advices are never equal.
/// </remarks>
public sealed class Advice
{
    /// <summary>The matches of some ten thousand entries are found on the stack.</summary>
    private const int FewWords = 160;

    private readonly Advisor _advisor;
    private readonly Remembered? _remembered;
    private readonly Recommendation[] _shown;

    /// <summary>What matches, found again when more is asked for than is shown: most advice needs it no longer, and it would be the half of it.</summary>
    private ulong[]? _matches;

    internal Advice(Advisor advisor, Situation situation, IReadOnlyDictionary<string, ActionFeedback>? feedback = null)
    {
        _advisor = advisor;
        Situation = situation;
        var rules = advisor.RuleSet.Compiled;
        var codes = rules.CodesOf(situation, stackalloc byte[rules.FactCount]);
        int words = rules.Index.WordCount;
        Span<ulong> matches = words <= FewWords ? stackalloc ulong[words] : new ulong[words];
        Span<ulong> done = rules.DoneWords <= FewWords ? stackalloc ulong[rules.DoneWords] : new ulong[rules.DoneWords];
        Span<int> places = stackalloc int[Verdict.MostReferrals];
        rules.Index.Match(codes, matches);
        var reader = new MatchReader(rules, matches);
        reader.Withheld(done);
        int referrals = reader.Referrals(done, places);
        Referrals = referrals == 0 ? [] : ReferralsAt(rules, places[..referrals]);
        _remembered = feedback is { Count: > 0 } ? Remembered.Of(rules, Verdict, codes, feedback) : null;
        _shown = _remembered is null
            ? RecommendationsAt(rules, places[..reader.Actions(done, places[..advisor.Limit])])
            : [.. _remembered.Given.Take(advisor.Limit).Select(entry => new Recommendation(this, entry))];
        Alerts = reader.Any(Effect.Alert) ? AlertsOf(rules, reader) : [];
    }

    /// <summary>
    /// The one thing to do next, or null when a safety alert or referral stands alone and nothing else should be asked
    /// of the reader.
    /// </summary>
    [JsonPropertyName("nextStep")]
    public Recommendation? NextStep => _shown.Length > 0 ? _shown[0] : null;

    /// <summary>What else to try, in order: two by default, none to four as the advisor's limit is set.</summary>
    [JsonPropertyName("alsoTry")]
    public IReadOnlyList<Recommendation> AlsoTry => field ??=
        _shown.Length > 1 ? new Listing<Recommendation>(_shown, from: 1) : [];

    /// <summary>The first of <see cref="Referrals"/>, or null.</summary>
    [JsonPropertyName("referral")]
    public Referral? Referral => Referrals.Count > 0 ? Referrals[0] : null;

    /// <summary>All referrals, the most urgent first, one of a kind.</summary>
    [JsonPropertyName("referrals")]
    public IReadOnlyList<Referral> Referrals { get; }

    /// <summary>What the reader must see first.</summary>
    [JsonPropertyName("alerts")]
    public IReadOnlyList<Notice> Alerts { get; }

    /// <summary>
    /// What stands at the head of the advice: at most one sentence on what happened and what it means for this reader, then at
    /// most one on what counts from here on: of those given, the first of each kind in the order of the rule file. Empty without a
    /// <see cref="NextStep"/>, and never in the shared view.
    /// </summary>
    [JsonPropertyName("opening")]
    public IReadOnlyList<Notice> Opening => field ??=
        NextStep is null ? [] : [.. Informing(OpeningKind.Meaning).Take(1), .. Informing(OpeningKind.Direction).Take(1)];

    /// <summary>
    /// Short neutral texts that ask nothing, such as where anybody can find help. They are never withheld and never in the
    /// shared view. Where an alert stands alone they may stay unprinted.
    /// </summary>
    [JsonPropertyName("information")]
    public IReadOnlyList<Notice> Information => field ??= [.. Informing(null)];

    /// <summary>
    /// What the reader of a journey has done on three days since the newest breach, and keeps doing: it needs no telling.
    /// Empty for advice on a situation alone.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Recommendation> KeepDoing => field ??= [.. PutAside.Where(item => item.Hold == ActionHold.Habit)];

    /// <summary>
    /// What the rules give and the journey holds, in order, each with its <see cref="Recommendation.Hold"/>. Empty for advice on a
    /// situation alone. No alert, referral or information is ever among them, and no action that a guarantee demands.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Recommendation> PutAside => field ??=
        _remembered is null ? [] : [.. _remembered.Held.Select(entry => new Recommendation(this, entry))];

    /// <summary>What is held back for now, and by which rules.</summary>
    [JsonPropertyName("withheld")]
    public IReadOnlyList<WithheldItem> Withheld => field ??= ListWithheld();

    /// <summary>
    /// What to ask next, in order: safety first, then what would most change the referrals, the next step, the rest. Only
    /// facts whose answer could change what is shown; none left means that every completion of the unknown facts shows
    /// the same.
    /// </summary>
    [JsonPropertyName("questions")]
    public IReadOnlyList<Question> Questions => field ??=
        [.. _advisor.Planner.Plan(Codes(), _ => true).Select(fact => Texts.Ask(RuleSet.Model.Facts[fact]))];

    /// <summary>Everything recommended, in order: <see cref="NextStep"/>, then <see cref="AlsoTry"/>, then the rest.</summary>
    [JsonPropertyName("all")]
    public IReadOnlyList<Recommendation> All => field ?? Keep(ref field, ListAll());

    /// <summary>What the advice rests on.</summary>
    [JsonPropertyName("trace")]
    public AdviceTrace Trace => field ??= new AdviceTrace
    {
        RuleSet = RuleSet.Id,
        Version = RuleSet.Version,
        Hash = RuleSet.Hash,
        Limit = _advisor.Limit,
        Facts = Situation,
        Rules = Verdict.RulesThatHold(),
    };

    internal Verdict Verdict => new(RuleSet.Compiled, _matches ??= RuleSet.Compiled.Index.MatchesOf(Codes()));

    internal Remembered? Remembered => _remembered;

    /// <summary>What the advice is for.</summary>
    internal Situation Situation { get; }

    internal EntryTexts Texts => _advisor.Texts;

    /// <summary>Whether nothing here speaks of danger: else no item of it is offered for the partner.</summary>
    internal bool IsWithoutDanger => Alerts.Count == 0 && !Referrals.Any(referral => referral.To.MeetsDanger());

    internal IReadOnlyList<ActionDefinition> Actions => RuleSet.Model.Actions;

    private RuleSet RuleSet => _advisor.RuleSet;

    /// <summary>Why a recommendation is given.</summary>
    /// <param name="recommendation">A recommendation of this advice.</param>
    /// <exception cref="ArgumentException">This advice does not give that item.</exception>
    public Explanation Explain(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return Explain(recommendation.Id, nameof(recommendation));
    }

    /// <summary>Why a referral is given.</summary>
    /// <param name="referral">A referral of this advice.</param>
    /// <exception cref="ArgumentException">This advice does not give that item.</exception>
    public Explanation Explain(Referral referral)
    {
        ArgumentNullException.ThrowIfNull(referral);
        return Explain(JsonNames.Of(referral.To), nameof(referral));
    }

    /// <summary>Why an alert is shown or information given.</summary>
    /// <param name="notice">An alert or information of this advice.</param>
    /// <exception cref="ArgumentException">This advice does not give that item.</exception>
    public Explanation Explain(Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return Explain(notice.Id, nameof(notice));
    }

    /// <summary>Why an item is given.</summary>
    /// <param name="id">The id of an action, alert or information, or the kind of a referral as in JSON.</param>
    /// <exception cref="ArgumentException">The rule set has no such item, or this advice does not give it.</exception>
    public Explanation Explain(string id) => Explain(id, nameof(id));

    /// <summary>Why a kind of help is given.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentException">This advice does not give it.</exception>
    public Explanation Explain(ReferralKind kind) => Explain(JsonNames.Of(EnumGuard.Member(kind)), nameof(kind));

    /// <summary>Why a kind of help is not given, and the smallest changes of facts that would give it.</summary>
    /// <param name="kind">The kind.</param>
    public AbsenceExplanation ExplainAbsence(ReferralKind kind) => ExplainAbsence(JsonNames.Of(EnumGuard.Member(kind)));

    /// <summary>Why an item is not given, and the smallest changes of facts that would give it.</summary>
    /// <param name="id">The id of an action, alert or information, or the kind of a referral as in JSON.</param>
    /// <exception cref="ArgumentException">The rule set has no such item.</exception>
    public AbsenceExplanation ExplainAbsence(string id)
    {
        var outcome = OutcomeOf(id, nameof(id));
        byte[] codes = Codes();
        bool isByRules = Explainer.GivenBy(outcome, codes).Count > 0;
        var hold = outcome.Effect == Effect.Recommend ? _remembered?.HoldOf(outcome.Target) : null;
        return new AbsenceExplanation
        {
            Id = id,
            IsGiven = isByRules && hold is null,
            Hold = hold,
            WithheldBy = !outcome.CanBeWithheld || isByRules ? [] : Verdict.RulesWithholding(outcome),
            Changes = isByRules ? [] : new AbsenceSearch(RuleSet.Compiled, outcome, codes).Find(),
            Title = Explainer.TitleOf(outcome),
            Speaker = Explainer.Speaker,
        };
    }

    /// <summary>
    /// What the partner may see: their own part and a neutral note, the same whatever the private facts and the reader's goal
    /// are, and what the reader chose to pass on.
    /// </summary>
    /// <param name="passedOn">
    /// The ids of joint actions, and kinds of help as in JSON, that the reader chose one by one. What this advice does not
    /// offer for passing on is left out, so a choice of an earlier day cannot show what has become unsafe since.
    /// </param>
    /// <exception cref="ArgumentException">An id is null.</exception>
    public SharedAdvice SharedView(params string[] passedOn) => SharedView((IReadOnlyList<string>)passedOn);

    /// <inheritdoc cref="SharedView(string[])"/>
    public SharedAdvice SharedView(IReadOnlyList<string> passedOn)
    {
        ArgumentNullException.ThrowIfNull(passedOn);
        return passedOn.Any(id => id is null)
            ? throw new ArgumentException("An id is null.", nameof(passedOn))
            : SharedAdvice.Of(this, _advisor.Consider(WithoutPrivateFacts().AsToldByPartner()), passedOn);
    }

    /// <summary>For each action given, in order, the entry that puts it where it is.</summary>
    private IReadOnlyList<Entry> Given => _remembered?.Given ?? Verdict.Given();

    private IReadOnlyList<Entry> Informed => field ??= Verdict.Information();

    private Explainer Explainer => new(RuleSet.Compiled, Texts, Situation);

    /// <summary>What this thread has made, or what another thread had made before: items are told apart by reference.</summary>
    private static T Keep<T>(ref T? kept, T made)
        where T : class => Interlocked.CompareExchange(ref kept, made, null) ?? made;

    private IEnumerable<Notice> Informing(OpeningKind? opens) => Informed
        .Where(entry => RuleSet.Model.Information[entry.Target].Opens == opens)
        .Select(entry => Texts.ForInformation(entry.Target, Situation));

    private Explanation Explain(string id, string parameter) =>
        Explainer.Explain(OutcomeOf(id, parameter), Codes(), Given, action => _remembered?.IsBroughtForward(action) ?? false)
        ?? throw new ArgumentException("This advice does not give that item.", parameter);

    private Outcome OutcomeOf(string id, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(id, parameter);
        return Outcome.Find(RuleSet.Model, id)
            ?? throw new ArgumentException("The rule set has no such action, referral, alert or information.", parameter);
    }

    /// <summary>The rule set says which facts are private, a host's among them.</summary>
    private Situation WithoutPrivateFacts() => RuleSet.Facts.All
        .Where(fact => fact.IsPrivate)
        .Aggregate(Situation, (situation, fact) => situation.With(fact.Name, null));

    private byte[] Codes() => RuleSet.Compiled.CodesOf(Situation, new byte[RuleSet.Compiled.FactCount]).ToArray();

    private Recommendation[] RecommendationsAt(CompiledRules rules, ReadOnlySpan<int> places)
    {
        var shown = new Recommendation[places.Length];
        for (int place = 0; place < shown.Length; place++)
        {
            shown[place] = new Recommendation(this, rules[places[place]]);
        }

        return shown;
    }

    private Listing<Notice> AlertsOf(CompiledRules rules, MatchReader reader)
    {
        var entries = new int[rules.Model.Alerts.Count];
        var alerts = new Notice[reader.Each(Effect.Alert, entries)];
        for (int alert = 0; alert < alerts.Length; alert++)
        {
            alerts[alert] = Texts.ForAlert(rules.Targets[entries[alert]]);
        }

        return new Listing<Notice>(alerts);
    }

    private Listing<Referral> ReferralsAt(CompiledRules rules, ReadOnlySpan<int> places)
    {
        var referrals = new Referral[places.Length];
        for (int place = 0; place < referrals.Length; place++)
        {
            referrals[place] = new Referral(this, rules[places[place]]);
        }

        return new Listing<Referral>(referrals);
    }

    /// <summary>The items shown, the same objects, and the rest.</summary>
    private Listing<Recommendation> ListAll()
    {
        var entries = Given;
        var all = new Recommendation[entries.Count];
        for (int place = 0; place < all.Length; place++)
        {
            all[place] = place < _shown.Length ? _shown[place] : new Recommendation(this, entries[place]);
        }

        return new Listing<Recommendation>(all);
    }

    private IReadOnlyList<WithheldItem> ListWithheld()
    {
        var actions = Verdict.Held().Select(entry =>
            Held(RuleSet.Model.Actions[entry.Target].Id, Verdict.RulesWithholding(entry.Target)));
        var referrals = Verdict.HeldReferrals().Select(entry =>
            Held(JsonNames.Of(entry.Referral.To), Verdict.RulesWithholding(entry.Referral.To)));
        return [.. actions, .. referrals];
    }

    private WithheldItem Held(string id, IReadOnlyList<string> rules) => new()
    {
        Id = id,
        Rules = rules,
        Text = Texts.ForHold(rules),
    };
}

using System.Text.Json.Serialization;
using TrustAdvice.Explaining;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice;

/// <summary>What to do in one situation: one next step, a little more, referrals and alerts, and why.</summary>
/// <remarks>
/// Immutable and thread-safe. Each part is worked out when it is first asked for, always with the same result, so what
/// is not shown costs nothing.
/// </remarks>
public sealed class Advice
{
    private readonly Advisor _advisor;
    private readonly RuleSet _ruleSet;
    private readonly Situation _situation;
    private readonly Verdict _verdict;
    private readonly byte[] _codes;

    internal Advice(Advisor advisor, Situation situation)
    {
        _advisor = advisor;
        _ruleSet = advisor.RuleSet;
        _situation = situation;
        _codes = new byte[_ruleSet.Model.Facts.Count];
        _ruleSet.Model.Facts.Encode(situation, _codes);
        _verdict = Verdict.Of(_ruleSet.Compiled, _codes);
    }

    /// <summary>
    /// The one thing to do next, or null when a safety alert or referral stands alone and nothing else should be asked
    /// of the reader.
    /// </summary>
    public Recommendation? NextStep => Shown.Count > 0 ? Shown[0] : null;

    /// <summary>What else to try, in order: two by default, none to four as the advisor's limit is set.</summary>
    public IReadOnlyList<Recommendation> AlsoTry => field ??= [.. Shown.Skip(1)];

    /// <summary>The first of <see cref="Referrals"/>, or null.</summary>
    public Referral? Referral => Referrals.Count > 0 ? Referrals[0] : null;

    /// <summary>All referrals, the most urgent first, one of a kind.</summary>
    public IReadOnlyList<Referral> Referrals => field ??=
        [.. _verdict.Referrals().Select(entry => new Referral(_verdict, entry, _advisor.Texts.ForReferral(entry)))];

    /// <summary>What the reader must see first.</summary>
    public IReadOnlyList<Alert> Alerts => field ??=
        [.. _verdict.Alerts().Select(entry => _advisor.Texts.ForAlert(entry.Target))];

    /// <summary>What is held back for now, and by which rules.</summary>
    public IReadOnlyList<WithheldItem> Withheld => field ??= ListWithheld();

    /// <summary>
    /// What to ask next, in order: safety first, then what would most change the referrals, the next step, the rest. Only
    /// facts whose answer could change what is shown; none left means that every completion of the unknown facts shows
    /// the same.
    /// </summary>
    public IReadOnlyList<Question> Questions => field ??=
        [.. _advisor.Planner.Plan(_codes, _ => true).Select(fact => _advisor.Texts.Ask(_ruleSet.Model.Facts[fact]))];

    /// <summary>Everything recommended, in order; the first is <see cref="NextStep"/>.</summary>
    public IReadOnlyList<Recommendation> All => field ??= [.. _verdict.Given().Select(Recommend)];

    /// <summary>What the advice rests on.</summary>
    public AdviceTrace Trace => field ??= new AdviceTrace
    {
        RuleSet = _ruleSet.Id,
        Version = _ruleSet.Version,
        Hash = _ruleSet.Hash,
        Limit = _advisor.Limit,
        Facts = _situation,
        Rules = _verdict.RulesThatHold(),
    };

    [JsonIgnore]
    private IReadOnlyList<Recommendation> Shown => field ??= [.. _verdict.Given().Take(_advisor.Limit).Select(Recommend)];

    /// <summary>Why a recommendation is given.</summary>
    /// <param name="recommendation">A recommendation of this advice.</param>
    public Explanation Explain(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return Explain(recommendation.Id);
    }

    /// <summary>Why a referral is given.</summary>
    /// <param name="referral">A referral of this advice.</param>
    public Explanation Explain(Referral referral)
    {
        ArgumentNullException.ThrowIfNull(referral);
        return Explain(Names.Of(referral.To));
    }

    /// <summary>Why an alert is shown.</summary>
    /// <param name="alert">An alert of this advice.</param>
    public Explanation Explain(Alert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return Explain(alert.Id);
    }

    /// <summary>Why an item is given.</summary>
    /// <param name="id">The id of an action or alert, or the kind of a referral as in JSON.</param>
    /// <exception cref="ArgumentException">The rule set has no such item, or this advice does not give it.</exception>
    public Explanation Explain(string id) =>
        Explainer.Explain(OutcomeOf(id), _codes)
        ?? throw new ArgumentException("This advice does not give that item.", nameof(id));

    /// <summary>Why an item is not given, and the smallest changes of facts that would give it.</summary>
    /// <param name="id">The id of an action or alert, or the kind of a referral as in JSON.</param>
    /// <exception cref="ArgumentException">The rule set has no such item.</exception>
    public AbsenceExplanation ExplainAbsence(string id)
    {
        var outcome = OutcomeOf(id);
        bool isGiven = Explainer.GivenBy(outcome, _codes).Count > 0;
        return new AbsenceExplanation
        {
            Id = id,
            IsGiven = isGiven,
            WithheldBy = outcome.Effect == Effect.Alert || isGiven ? [] : _verdict.RulesWithholding(outcome),
            Changes = isGiven ? [] : new AbsenceSearch(_ruleSet.Compiled, outcome, _codes).Find(),
            Title = Explainer.TitleOf(outcome),
            Speaker = Explainer.Speaker,
        };
    }

    /// <summary>For each known fact, whether any other answer would change the next step or the referrals.</summary>
    public IReadOnlyList<FactInfluence> Influences() =>
        [.. _situation.Known().Where(fact => _ruleSet.Facts.Find(fact.Key) is not null).Select(fact => InfluenceOf(fact.Key))];

    /// <summary>What both may see of this advice: nothing in it comes from a private fact in a way that could be told.</summary>
    public SharedAdvice SharedView() => SharedAdvice.Of(this, _advisor.Advise(_situation.AsToldByPartner()), _advisor.Texts.DefaultHold);

    /// <summary>Says how much advice there is and none of it, so that a log line cannot leak.</summary>
    public override string ToString() => $"Advice ({All.Count} recommendations, {Referrals.Count} referrals)";

    private Explainer Explainer => field ??= new Explainer(_ruleSet.Compiled, _advisor.Texts);

    private Outcome OutcomeOf(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return Outcome.Find(_ruleSet.Model, id)
            ?? throw new ArgumentException("The rule set has no such action, referral or alert.", nameof(id));
    }

    private FactInfluence InfluenceOf(string fact)
    {
        var others = _ruleSet.Facts.Find(fact)!.Values
            .Append(FactDefinition.Unknown)
            .Where(value => value != _situation.ValueOf(fact))
            .Select(value => _advisor.Advise(_situation.With(fact, value)))
            .ToList();
        return new FactInfluence
        {
            Fact = fact,
            ChangesNextStep = others.Exists(other => other.NextStep?.Id != NextStep?.Id),
            ChangesReferrals = others.Exists(other => !other.ReferralKeys().SequenceEqual(ReferralKeys())),
        };
    }

    private IEnumerable<(ReferralKind, Urgency)> ReferralKeys() =>
        Referrals.Select(referral => (referral.To, referral.Urgency));

    private Recommendation Recommend(Entry entry) =>
        new(_verdict, entry, _ruleSet.Model.Actions[entry.Target], _advisor.Texts.ForAction(entry));

    private IReadOnlyList<WithheldItem> ListWithheld()
    {
        var actions = _verdict.Held().Select(entry =>
            Held(_ruleSet.Model.Actions[entry.Target].Id, _verdict.RulesWithholding(entry.Target)));
        var referrals = _verdict.HeldReferrals().Select(entry =>
            Held(Names.Of(entry.Referral.To), _verdict.RulesWithholding(entry.Referral.To)));
        return [.. actions, .. referrals];
    }

    private WithheldItem Held(string id, IReadOnlyList<string> rules) => new()
    {
        Id = id,
        Rules = rules,
        Text = _advisor.Texts.ForHold(rules),
    };
}

using System.Text.Json.Serialization;
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
    private readonly RuleSet _ruleSet;
    private readonly Situation _situation;
    private readonly Verdict _verdict;
    private readonly int _limit;

    internal Advice(RuleSet ruleSet, Situation situation, int limit)
    {
        _ruleSet = ruleSet;
        _situation = situation;
        _limit = limit;
        Span<byte> codes = stackalloc byte[ruleSet.Model.Facts.Count];
        ruleSet.Model.Facts.Encode(situation, codes);
        _verdict = Verdict.Of(ruleSet.Compiled, codes);
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
        [.. _verdict.Referrals().Select(entry => new Referral(_verdict, entry, _ruleSet.Texts.ForReferral(entry)))];

    /// <summary>What the reader must see first.</summary>
    public IReadOnlyList<Alert> Alerts => field ??=
        [.. _verdict.Alerts().Select(entry => _ruleSet.Texts.ForAlert(entry.Target))];

    /// <summary>What is held back for now, and by which rules.</summary>
    public IReadOnlyList<WithheldItem> Withheld => field ??= ListWithheld();

    /// <summary>The facts worth asking for next, in order.</summary>
    public IReadOnlyList<Question> Questions { get; } = [];

    /// <summary>Everything recommended, in order; the first is <see cref="NextStep"/>.</summary>
    public IReadOnlyList<Recommendation> All => field ??= [.. _verdict.Given().Select(Recommend)];

    /// <summary>What the advice rests on.</summary>
    public AdviceTrace Trace => field ??= new AdviceTrace
    {
        RuleSet = _ruleSet.Id,
        Version = _ruleSet.Version,
        Hash = _ruleSet.Hash,
        Facts = _situation,
        Rules = _verdict.RulesThatHold(),
    };

    [JsonIgnore]
    private IReadOnlyList<Recommendation> Shown => field ??= [.. _verdict.Given().Take(_limit).Select(Recommend)];

    /// <summary>Says how much advice there is and none of it, so that a log line cannot leak.</summary>
    public override string ToString() => $"Advice ({All.Count} recommendations, {Referrals.Count} referrals)";

    private Recommendation Recommend(Entry entry) =>
        new(_verdict, entry, _ruleSet.Model.Actions[entry.Target], _ruleSet.Texts.ForAction(entry));

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
        Text = _ruleSet.Texts.ForHold(rules),
    };
}

using TrustAdvice.Asking;

namespace TrustAdvice;

/// <summary>Gives advice on situations by a rule set.</summary>
/// <remarks>Immutable and thread-safe: a pure function of the situation, with no clock, culture, file or network.</remarks>
public sealed class Advisor
{
    private readonly RuleSet _ruleSet;
    private readonly int _limit;
    private readonly Lazy<QuestionPlanner> _planner;

    /// <summary>Creates an advisor with the built-in rule set and the default options.</summary>
    public Advisor()
        : this(new AdvisorOptions())
    {
    }

    /// <summary>Creates an advisor.</summary>
    /// <param name="options">The options; later changes to them have no effect.</param>
    public Advisor(AdvisorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _ruleSet = options.RuleSet;
        _limit = options.Limit;
        _planner = new Lazy<QuestionPlanner>(() => new QuestionPlanner(_ruleSet.Compiled, _limit));
    }

    /// <summary>An advisor with the built-in rule set and the default options.</summary>
    public static Advisor Default => DefaultAdvisor.Instance;

    /// <summary>The rule set that decides.</summary>
    public RuleSet RuleSet => _ruleSet;

    /// <summary>How many recommendations are shown at most.</summary>
    public int Limit => _limit;

    internal QuestionPlanner Planner => _planner.Value;

    /// <summary>The advice for a situation. Never throws for a situation, whatever is known or unknown.</summary>
    /// <param name="situation">What is known.</param>
    public Advice Advise(Situation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return new Advice(this, situation);
    }

    /// <summary>
    /// Gives the advice of a trace again and says what differs: the rule set, its version, its content, or the rules that
    /// hold.
    /// </summary>
    /// <param name="trace">The trace of an earlier advice.</param>
    public ReplayResult Replay(AdviceTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        var advice = new Advisor(new AdvisorOptions { RuleSet = _ruleSet, Limit = trace.Limit }).Advise(trace.Facts);
        return ReplayResult.Of(trace, advice);
    }

    private static class DefaultAdvisor
    {
        public static readonly Advisor Instance = new();
    }
}

using System.Globalization;
using RulesEngine.Models;

namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>
/// microsoft/RulesEngine with what makes it slower turned off. It does more for a call: it builds a tree of results and can
/// chain rules.
/// </summary>
internal sealed class RulesEngineMatcher : IMatcher
{
    private const string Name = "workload";

    private readonly RulesEngine.RulesEngine _engine;
    private readonly RuleParameter[] _situations;

    public RulesEngineMatcher(Workload workload)
    {
        var workflow = new Workflow
        {
            WorkflowName = Name,
            Rules = [.. workload.Rules.Select((rule, place) => new Rule
            {
                RuleName = place.ToString(CultureInfo.InvariantCulture),
                Expression = string.Join(" && ", rule.Conditions.Select(Condition)),
            })],
        };
        _engine = new RulesEngine.RulesEngine(
            [workflow],
            new ReSettings { EnableFormattedErrorMessage = false, EnableScopedParams = false });
        _situations = [.. workload.Situations.Select(values => new RuleParameter("s", WorkloadFacts.Of(values)))];
    }

    public int Match(int situation, int[] found)
    {
        var results = Evaluate(situation);
        int count = 0;
        for (int place = 0; place < results.Count; place++)
        {
            if (results[place].IsSuccess)
            {
                found[count++] = place;
            }
        }

        return count;
    }

    private List<RuleResultTree> Evaluate(int situation)
    {
        var evaluation = _engine.ExecuteAllRulesAsync(Name, _situations[situation]);
        return evaluation.IsCompletedSuccessfully ? evaluation.Result : evaluation.AsTask().GetAwaiter().GetResult();
    }

    private static string Condition(WorkloadCondition condition)
    {
        var one = condition.Values.Select(value => string.Create(CultureInfo.InvariantCulture, $"s.F{condition.Fact} == {value}"));
        return $"({string.Join(" || ", one)})";
    }
}

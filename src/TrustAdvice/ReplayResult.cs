using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>What came of giving the advice of a trace again.</summary>
public sealed class ReplayResult
{
    internal ReplayResult(AdviceTrace earlier, Advice advice)
    {
        var now = advice.Trace;
        Advice = advice;
        SameRuleSet = (earlier.RuleSet, earlier.Version, earlier.Hash) == (now.RuleSet, now.Version, now.Hash);
        RulesLost = [.. earlier.Rules.Except(now.Rules, StringComparer.Ordinal).Select(rule => AdviceTrace.Shown(rule))];
        RulesGained = [.. now.Rules.Except(earlier.Rules, StringComparer.Ordinal)];
    }

    /// <summary>The advice on the same facts, by the rule set at hand, in the words of the advisor that was asked.</summary>
    [JsonPropertyName("advice")]
    public Advice Advice { get; }

    /// <summary>Whether the rule set is the one of the trace: the same id, version and content. Translations are no part of the content.</summary>
    [JsonPropertyName("sameRuleSet")]
    public bool SameRuleSet { get; }

    /// <summary>The rules that held then and do not hold now, in the order of the trace. Signs that are no part of an id are marks.</summary>
    [JsonPropertyName("rulesLost")]
    public IReadOnlyList<string> RulesLost { get; }

    /// <summary>The rules that hold now and did not then, in the order of the advice.</summary>
    [JsonPropertyName("rulesGained")]
    public IReadOnlyList<string> RulesGained { get; }

    /// <summary>
    /// Whether nothing differs: then the advice has the same items in the same order, by the same rules. The words are not
    /// compared: they follow the language, the terms and the text length of the advisor that was asked.
    /// </summary>
    [JsonPropertyName("same")]
    public bool Same => SameRuleSet && RulesLost.Count + RulesGained.Count == 0;
}

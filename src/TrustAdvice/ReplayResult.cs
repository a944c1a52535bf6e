using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>What came of giving the advice of a trace again.</summary>
public sealed class ReplayResult
{
    internal ReplayResult()
    {
    }

    /// <summary>The advice on the same facts, by the rule set at hand, in the words of the advisor that was asked.</summary>
    [JsonPropertyName("advice")]
    public Advice Advice { get; internal init; } = null!;

    /// <summary>
    /// What differs, in words that hold no fact of a person. Compared are the rule set with its version and content, and
    /// the rules that hold.
    /// </summary>
    [JsonPropertyName("differences")]
    public IReadOnlyList<string> Differences { get; internal init; } = [];

    /// <summary>
    /// Whether nothing differs: then the advice has the same items in the same order, by the same rules. The words are not
    /// compared: they follow the language, the terms and the text length of the advisor that was asked, and the content that
    /// is compared has no translations in it.
    /// </summary>
    [JsonPropertyName("same")]
    public bool Same => Differences.Count == 0;

    internal static ReplayResult Of(AdviceTrace earlier, Advice advice)
    {
        var now = advice.Trace;
        List<string> differences = [];
        Compare("the rule set", earlier.RuleSet, now.RuleSet);
        Compare("its version", earlier.Version, now.Version);
        Compare("its content", earlier.Hash, now.Hash);
        differences.AddRange(earlier.Rules.Except(now.Rules, StringComparer.Ordinal)
            .Select(rule => $"the rule '{AdviceTrace.Shown(rule)}' no longer holds"));
        differences.AddRange(now.Rules.Except(earlier.Rules, StringComparer.Ordinal)
            .Select(rule => $"the rule '{rule}' holds now and did not before"));
        return new ReplayResult { Advice = advice, Differences = [.. differences] };

        void Compare(string what, string before, string after)
        {
            if (!string.Equals(before, after, StringComparison.Ordinal))
            {
                differences.Add($"{what} was '{AdviceTrace.Shown(before)}' and is '{after}'");
            }
        }
    }
}

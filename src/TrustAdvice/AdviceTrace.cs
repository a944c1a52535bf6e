using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>
/// What the advice rests on: enough to give the same advice again. It holds the reader's facts, the private ones among
/// them: keep it as you keep those.
/// </summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(AdviceTraceConverter))]
public sealed record AdviceTrace
{
    internal AdviceTrace()
    {
    }

    private const int ShortHash = 12;
    private const int LongestName = 200;

    /// <summary>The id of the rule set.</summary>
    public string RuleSet { get; internal init; } = "";

    /// <summary>The version of the rule set.</summary>
    public string Version { get; internal init; } = "";

    /// <summary>The hash of the rule set's rules and texts: SHA-256 in lower-case hexadecimal.</summary>
    public string Hash { get; internal init; } = "";

    /// <summary>How many recommendations are shown at most.</summary>
    public int Limit { get; internal init; } = AdvisorOptions.DefaultLimit;

    /// <summary>The known facts.</summary>
    public Situation Facts { get; internal init; } = null!;

    /// <summary>The ids of all rules that hold, in the order of the rule file.</summary>
    public IReadOnlyList<string> Rules { get; internal init; } = [];

    /// <summary>Whether nothing is missing: a trace may come from a file, and there null may stand for anything.</summary>
    internal bool IsWhole =>
        RuleSet is not null && Version is not null && Hash is not null && Facts is not null
        && Rules is not null && Rules.All(rule => rule is not null) && Limit is >= 1 and <= AdvisorOptions.HighestLimit;

    /// <inheritdoc/>
    public bool Equals(AdviceTrace? other) =>
        other is not null
        && RuleSet == other.RuleSet && Version == other.Version && Hash == other.Hash && Limit == other.Limit
        && Facts == other.Facts
        && ListEquality.AreEqual(Rules, other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(RuleSet, Version, Hash, Limit, Facts, ListEquality.HashOf(Rules));

    /// <summary>Names the rule set and no fact, so that a log line cannot leak. What is no plain text is shown as an escape.</summary>
    public override string ToString() => $"{Shown(RuleSet, LongestName)} {Shown(Version, LongestName)} ({Shown(Hash, ShortHash)})";

    /// <summary>What may be repeated of a text that may come from a file.</summary>
    internal static string Shown(string? text, int longest = LongestName) =>
        text is null ? "?" : Excerpt.Of(text.Length > longest ? text[..longest] : text, longest);
}

namespace TrustAdvice;

/// <summary>
/// What the advice rests on: enough to give the same advice again. It holds the reader's facts, the private ones among
/// them: keep it as you keep those.
/// </summary>
public sealed record AdviceTrace
{
    /// <summary>The id of the rule set.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The version of the rule set.</summary>
    public required string Version { get; init; }

    /// <summary>The hash of the rule set's rules and texts: SHA-256 in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>How many recommendations are shown at most.</summary>
    public int Limit { get; init; } = AdvisorOptions.DefaultLimit;

    /// <summary>The known facts.</summary>
    public required Situation Facts { get; init; }

    /// <summary>The ids of all rules that hold, in the order of the rule file.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>Names the rule set and no fact, so that a log line cannot leak.</summary>
    public override string ToString() => $"{RuleSet} {Version} ({Hash[..12]})";
}

namespace TrustAdvice;

/// <summary>How an <see cref="Advisor"/> is set up.</summary>
public sealed record AdvisorOptions
{
    /// <summary>The largest number of recommendations that can be shown.</summary>
    public const int HighestLimit = 5;

    /// <summary>The default: one next step and up to two more (content guide: three things are what a tired reader can hold).</summary>
    public const int DefaultLimit = 3;

    /// <summary>The rule set; the built-in one by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RuleSet RuleSet
    {
        get => field ?? RuleSet.BuiltIn;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>How many recommendations are shown at most, the next step among them: 1 to 5, by default 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 5.</exception>
    public int Limit
    {
        get;
        set => field = value is >= 1 and <= HighestLimit
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "The limit is 1 to 5.");
    } = DefaultLimit;
}

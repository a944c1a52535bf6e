namespace TrustAdvice;

/// <summary>An action or a referral that some rule gives and another one holds back. Withholding wins.</summary>
public sealed record WithheldItem
{
    /// <summary>The id of the action, or the kind of the referral as in JSON.</summary>
    public required string Id { get; init; }

    /// <summary>The ids of the rules that hold it back, in the order of the rule file. Private to the reader.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>A neutral sentence that says it is held back for now.</summary>
    public required string Text { get; init; }
}

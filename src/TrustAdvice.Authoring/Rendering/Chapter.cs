namespace TrustAdvice.Authoring.Rendering;

/// <summary>The rules of one step, or those of any step.</summary>
internal sealed record Chapter
{
    /// <summary>The step; null for the rules of any step.</summary>
    public RepairStep? Step { get; init; }

    public required string Title { get; init; }

    /// <summary>The name of the chapter in links.</summary>
    public required string Anchor { get; init; }

    public required IReadOnlyList<RuleTable> Tables { get; init; }

    public required int RuleCount { get; init; }

    /// <summary>How many actions of the catalogue belong to the step.</summary>
    public required int ActionCount { get; init; }
}

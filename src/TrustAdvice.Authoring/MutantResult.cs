namespace TrustAdvice.Authoring;

/// <summary>A fault that was put into a rule set, and what became of it.</summary>
public sealed class MutantResult
{
    internal MutantResult()
    {
    }

    /// <summary>The fault in words, such as <c>stuck.refer: also when progress is slow</c>.</summary>
    public string InWords { get; internal init; } = "";

    /// <summary>What became of it.</summary>
    public MutantFate Fate { get; internal init; }

    /// <summary>The name of the example or the id of the guarantee that noticed it; null elsewhere.</summary>
    public string? Killer { get; internal init; }

    /// <summary>For a survivor: a situation whose advice it changes, to make an example of; null where none was found.</summary>
    public Situation? Situation { get; internal init; }
}

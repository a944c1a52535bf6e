namespace TrustAdvice.Rules;

/// <summary>A source in the literature of a rule set, and what is taken from it.</summary>
/// <remarks>What the author of the rules could not verify says so in its text; nothing is filled in by guessing.</remarks>
internal sealed class Reference
{
    internal Reference()
    {
    }

    /// <summary>The key under which actions and rules cite it, such as <c>lewicki-2016</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string Authors { get; init; }

    /// <summary>The year in which it came out, or null when that was not verified.</summary>
    public int? Year { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The journal, book or publisher.</summary>
    public required string In { get; init; }

    /// <summary>Its digital object identifier, or null when none was verified.</summary>
    public string? Doi { get; init; }

    /// <summary>Where it, or what was read of it, stands; null where no address was noted.</summary>
    public string? Url { get; init; }

    /// <summary>What of it was really read.</summary>
    public required ReadDepth Seen { get; init; }

    /// <summary>What the rules take from it, in their author's words.</summary>
    public required string Finding { get; init; }

    /// <summary>Why it does not prove the advice: who was studied, how many, how.</summary>
    public required string Limits { get; init; }

    internal SourcePlace Place { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Key;
}

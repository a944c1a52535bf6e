using TrustAdvice.Texts;

namespace TrustAdvice.Rules;

/// <summary>An action of the catalogue: what may be recommended, and whose part it is.</summary>
internal sealed class ActionDefinition
{
    internal ActionDefinition()
    {
    }

    /// <summary>The permanent id.</summary>
    public required string Id { get; init; }

    /// <summary>Whose part it is. It is only ever given to a reader who is that person.</summary>
    public required Owner Owner { get; init; }

    /// <summary>The kind of act.</summary>
    public required ActionKind Kind { get; init; }

    /// <summary>The step of repair it belongs to, or null when it belongs to none.</summary>
    public RepairStep? Step { get; init; }

    /// <summary>What it is about, such as <c>transparency</c>; the rule set declares the topics.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Who may see that it was recommended.</summary>
    public Visibility Visibility { get; init; } = Visibility.PrivateToReader;

    /// <summary>What it takes, or null when that is not stated.</summary>
    public Effort? Effort { get; init; }

    /// <summary>How often it is meant to be done, or null when that is not stated.</summary>
    public Cadence? Cadence { get; init; }

    /// <summary>How well it is supported, or null when that is not stated.</summary>
    public EvidenceGrade? Evidence { get; init; }

    /// <summary>Where it comes from, such as <c>article:1.B1</c> or <c>lewicki-2016</c>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Its own review, or that of its rule file; null where neither says anything.</summary>
    public Review? Review { get; init; }

    /// <summary>Its place in the catalogue, from 0.</summary>
    internal int Index { get; init; }

    internal SourcePlace Place { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}

using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Texts;

namespace TrustAdvice.Rules;

/// <summary>What a rule file and its text files say, read and resolved, before it is compiled or proved.</summary>
internal sealed record RuleSetModel
{
    /// <summary>The rule file and the overlays on it, in order: what the model was read from.</summary>
    public required IReadOnlyList<RuleSetSource> Sources { get; init; }

    public required string Id { get; init; }

    public required string Version { get; init; }

    /// <summary>SHA-256 over the content in canonical form, in lower-case hexadecimal; computed when it is asked for.</summary>
    public required Lazy<string> LazyHash { get; init; }

    /// <summary>The facts that its rules speak of; of a compiled file they are made when they are asked for.</summary>
    public required Lazy<FactSpace> LazyFacts { get; init; }

    /// <summary>How many bytes the rule files have: what may be counted in pairs is bounded by it.</summary>
    public required long RuleBytes { get; init; }

    public required IReadOnlyList<ActionDefinition> Actions { get; init; }

    public required IReadOnlyList<string> Alerts { get; init; }

    public IReadOnlyList<InformationDefinition> Information { get; init; } = [];

    public IReadOnlyList<SlotDefinition> Slots { get; init; } = [];

    public required IReadOnlyList<RuleDefinition> Rules { get; init; }

    /// <summary>What is stated about the rules; of files that are known to be sound it is read when it is asked for.</summary>
    public required Lazy<Declarations> Declarations { get; init; }

    /// <summary>What the rule file says of its review.</summary>
    public required Review? Review { get; init; }

    /// <summary>The texts by language; the first is the one used where none is chosen.</summary>
    public required IReadOnlyList<TextCatalog> Texts { get; init; }

    public string Hash => LazyHash.Value;

    public FactSpace Facts => LazyFacts.Value;

    /// <summary>What must hold in every situation of a region.</summary>
    public IReadOnlyList<Guarantee> Guarantees { get => field ?? Declarations.Value.Guarantees; init; }

    public IReadOnlyList<RuleExample> Examples => Declarations.Value.Examples;

    public IReadOnlyList<(string Source, SourcePlace Place)> Points => Declarations.Value.Points;

    public IReadOnlyList<Reference> Literature => Declarations.Value.Literature;

    /// <summary>
    /// How well a rule is supported: what it says, or else the weakest grade among the actions it recommends; null where
    /// nothing is said.
    /// </summary>
    public EvidenceGrade? EvidenceOf(RuleDefinition rule) =>
        rule.StatedEvidence ?? rule.Recommends.Select(action => Actions[action].Evidence).Max();

    /// <summary>A diagnostic about something that stands in one of the rule files.</summary>
    public Diagnostic At(SourcePlace place, Fault fault)
    {
        var file = Sources[place.File].Rules;
        var bag = new DiagnosticBag(file.Name, file.Content);
        bag.Add(place.Offset, place.Path, fault);
        return bag.InOrder()[0];
    }
}

using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Texts;

namespace TrustAdvice.Rules;

/// <summary>What a rule file and its text files say, read and resolved, before it is compiled or proved.</summary>
/// <param name="Sources">The rule file and the overlays on it, in order: what the model was read from.</param>
/// <param name="Id">The ids of the files.</param>
/// <param name="Version">Their versions.</param>
/// <param name="LazyHash">SHA-256 over the content in canonical form, in lower-case hexadecimal; computed when it is asked for.</param>
/// <param name="LazyFacts">The facts that its rules speak of; of a compiled file they are made when they are asked for.</param>
/// <param name="RuleBytes">How many bytes the rule files have: what may be counted in pairs is bounded by it.</param>
/// <param name="Actions">The catalogue.</param>
/// <param name="Alerts">The ids of the alerts.</param>
/// <param name="Information">What may be told without being asked.</param>
/// <param name="Slots">The sorts of advice that share a page.</param>
/// <param name="TextConditions">The conditions by which texts may choose what they say, by id.</param>
/// <param name="Rules">The rules, in the order of their files.</param>
/// <param name="StatedGuarantees">What must hold in every situation of a region; null where it is read with the declarations.</param>
/// <param name="Declarations">What is stated about the rules; of files that are known to be sound it is read when it is asked for.</param>
/// <param name="Review">What the rule file says of its review.</param>
/// <param name="Texts">The texts by language; the first is the one used where none is chosen.</param>
internal sealed record RuleSetModel(
    IReadOnlyList<RuleSetSource> Sources,
    string Id,
    string Version,
    Lazy<string> LazyHash,
    Lazy<FactSpace> LazyFacts,
    long RuleBytes,
    IReadOnlyList<ActionDefinition> Actions,
    IReadOnlyList<string> Alerts,
    IReadOnlyList<InformationDefinition> Information,
    IReadOnlyList<SlotDefinition> Slots,
    IReadOnlyDictionary<string, TextCondition> TextConditions,
    IReadOnlyList<RuleDefinition> Rules,
    IReadOnlyList<Guarantee>? StatedGuarantees,
    Lazy<Declarations> Declarations,
    Review? Review,
    IReadOnlyList<TextCatalog> Texts)
{
    public string Hash => LazyHash.Value;

    public FactSpace Facts => LazyFacts.Value;

    /// <summary>What must hold in every situation of a region.</summary>
    public IReadOnlyList<Guarantee> Guarantees => StatedGuarantees ?? Declarations.Value.Guarantees;

    public IReadOnlyList<RuleExample> Examples => Declarations.Value.Examples;

    public IReadOnlyList<(string Source, SourcePlace Place)> Points => Declarations.Value.Points;

    public IReadOnlyList<Reference> Literature => Declarations.Value.Literature;

    /// <summary>Whether there is an overlay: then its rules are what an author can mend.</summary>
    public bool HasOverlay => Sources.Count > 1;

    /// <summary>Whether a rule is of the last file: of the overlay laid last, or of the only file.</summary>
    public bool IsOfLastFile(RuleDefinition rule) => rule.Place.File == Sources.Count - 1;

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

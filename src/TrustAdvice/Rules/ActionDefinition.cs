using TrustAdvice.Texts;

namespace TrustAdvice.Rules;

/// <summary>An action of the catalogue: what may be recommended, and whose part it is.</summary>
/// <param name="Id">The permanent id.</param>
/// <param name="Owner">Whose part it is. It is only ever given to a reader who is that person.</param>
/// <param name="Kind">The kind of act.</param>
/// <param name="Step">The step of repair it belongs to, or null when it belongs to none.</param>
/// <param name="Visibility">Who may see that it was recommended.</param>
/// <param name="Effort">What it takes, or null when that is not stated.</param>
/// <param name="Cadence">How often it is meant to be done, or null when that is not stated.</param>
/// <param name="Evidence">How well it is supported, or null when that is not stated.</param>
/// <param name="Topics">What it is about, such as <c>transparency</c>; the rule set declares the topics.</param>
/// <param name="Sources">Where it comes from, such as <c>article:1.B1</c> or <c>lewicki-2016</c>.</param>
/// <param name="Review">Its own review, or that of its rule file; null where neither says anything.</param>
/// <param name="Index">Its place in the catalogue, from 0.</param>
/// <param name="Place">Where it stands in its file.</param>
internal sealed record ActionDefinition(
    string Id,
    Owner Owner,
    ActionKind Kind,
    RepairStep? Step,
    Visibility Visibility,
    Effort? Effort,
    Cadence? Cadence,
    EvidenceGrade? Evidence,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> Sources,
    Review? Review,
    int Index,
    SourcePlace Place)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}

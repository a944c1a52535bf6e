using TrustAdvice.Facts;

namespace TrustAdvice.Rules;

/// <summary>What a rule file and its text files say, read and resolved, before it is compiled or proved.</summary>
internal sealed class RuleSetModel
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    /// <summary>SHA-256 over the content in canonical form, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required FactSpace Facts { get; init; }

    public required IReadOnlyList<ActionDefinition> Actions { get; init; }

    public required IReadOnlyList<string> Alerts { get; init; }

    public required IReadOnlyList<RuleDefinition> Rules { get; init; }

    public required IReadOnlyList<Guarantee> Guarantees { get; init; }

    public required IReadOnlyList<RuleExample> Examples { get; init; }

    /// <summary>The texts by language; the first is the one used where none is chosen.</summary>
    public required IReadOnlyList<TextCatalog> Texts { get; init; }
}

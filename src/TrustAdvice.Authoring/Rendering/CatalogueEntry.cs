using TrustAdvice.Rules;

namespace TrustAdvice.Authoring.Rendering;

/// <summary>An action with its text and the rules that recommend it.</summary>
internal sealed record CatalogueEntry(ActionDefinition Action, ActionText Text, IReadOnlyList<string> Rules);

namespace TrustAdvice.Rules;

/// <summary>A neutral text that rules may give, and who may see it.</summary>
internal sealed record InformationDefinition(string Id, Visibility VisibleTo);

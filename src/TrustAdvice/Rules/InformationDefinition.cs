namespace TrustAdvice.Rules;

/// <summary>A neutral text that rules may give.</summary>
/// <param name="Id">The permanent id.</param>
/// <param name="VisibleTo">Who may see it.</param>
/// <param name="Opens">What it says at the head of the advice; null where it stands at its foot.</param>
internal sealed record InformationDefinition(string Id, Visibility VisibleTo, OpeningKind? Opens = null);

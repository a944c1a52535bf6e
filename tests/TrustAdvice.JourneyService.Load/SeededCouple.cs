namespace TrustAdvice.JourneyService.Load;

/// <summary>A couple that is there already, and the tokens of both.</summary>
internal sealed record SeededCouple(Guid Id, string Hurt, string Other);

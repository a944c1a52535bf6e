namespace TrustAdvice.Tool.Mutation;

/// <summary>A fault and what became of it.</summary>
/// <param name="Mutant">The fault.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Killer">The name of the example or the id of the guarantee that noticed it; null elsewhere.</param>
/// <param name="Situation">For a survivor: a situation whose advice it changes, to make an example of.</param>
internal sealed record MutantResult(Mutant Mutant, Fate Fate, string? Killer = null, Situation? Situation = null);

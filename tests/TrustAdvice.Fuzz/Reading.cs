namespace TrustAdvice.Fuzz;

/// <summary>What a reader made of an input.</summary>
/// <param name="IsRead">Whether it gave a value.</param>
/// <param name="Diagnostics">What it found, in this input and in those that were read with it.</param>
public sealed record Reading(bool IsRead, IReadOnlyList<Diagnostic> Diagnostics);

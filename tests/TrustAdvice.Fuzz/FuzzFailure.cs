namespace TrustAdvice.Fuzz;

/// <summary>An input that broke what is promised, and how to get it again.</summary>
/// <param name="Target">The target.</param>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Number">The number of the input in the run.</param>
/// <param name="Reason">What was broken.</param>
/// <param name="Input">The input.</param>
public sealed record FuzzFailure(string Target, int Seed, int Number, string Reason, byte[] Input);

namespace TrustAdvice.Proof;

/// <summary>A search took more steps than it may. It never leaves this folder: it becomes "not proved".</summary>
#pragma warning disable CA1064, CA1032 // Internal by design: no caller outside can meet it.
internal sealed class ProofLimitException : Exception;
#pragma warning restore CA1064, CA1032

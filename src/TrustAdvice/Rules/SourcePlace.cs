namespace TrustAdvice.Rules;

/// <summary>Where something stands, for diagnostics that are found after reading.</summary>
/// <param name="File">0 for the rule file, n for the n-th overlay on it.</param>
/// <param name="Offset">The offset in bytes.</param>
/// <param name="Path">The JSON path.</param>
internal readonly record struct SourcePlace(int File, int Offset, string Path);

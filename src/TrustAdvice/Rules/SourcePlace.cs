namespace TrustAdvice.Rules;

/// <summary>Where in the rule file something stands, for diagnostics that are found after reading.</summary>
internal readonly record struct SourcePlace(int Offset, string Path);

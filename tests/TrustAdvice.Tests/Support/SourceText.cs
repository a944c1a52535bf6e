namespace TrustAdvice.Tests.Support;

/// <summary>A source file: its path from the library's folder, with '/', and its content.</summary>
internal sealed record SourceText(string Path, string Content);

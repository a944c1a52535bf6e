namespace TrustAdvice.Rules;

/// <summary>The bytes of one input and the name it has in diagnostics.</summary>
internal readonly record struct SourceFile(string Name, ReadOnlyMemory<byte> Content);

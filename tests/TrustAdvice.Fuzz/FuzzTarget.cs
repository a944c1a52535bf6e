namespace TrustAdvice.Fuzz;

/// <summary>A way for bytes into the library.</summary>
/// <param name="Name">Its name, as on the command line.</param>
/// <param name="Source">What its diagnostics call this input.</param>
/// <param name="Corpus">The folders of the corpus that its inputs are made from.</param>
/// <param name="Read">Reads an input and uses what was read. Any exception is a fault of the library.</param>
/// <param name="IsCompiled">Whether its inputs are compiled rule sets, made of the rule files of the corpus, and no JSON.</param>
public sealed record FuzzTarget(string Name, string Source, IReadOnlyList<string> Corpus, Func<byte[], Reading> Read, bool IsCompiled = false);

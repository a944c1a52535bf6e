using TrustAdvice;
using TrustAdvice.CommandLine;

namespace ConsoleAdvisor;

/// <summary>What came of reading a file: a value, or else what stands in its way; one fault a line.</summary>
internal sealed record Reading<T>(T? Value, IReadOnlyList<string> Faults)
    where T : class
{
    /// <summary>What a reader of the library found.</summary>
    public static Reading<T> Of(T? value, IEnumerable<Diagnostic> diagnostics) =>
        new(value, [.. diagnostics.Select(diagnostic => diagnostic.ToString())]);

    /// <summary>A file that cannot be opened or read at all, and why.</summary>
    public static Reading<T> CannotOpen(string name, Exception exception) => new(null, [FileFault.OfReading(name, exception)]);
}

using TrustAdvice.Diagnostics;

namespace ConsoleAdvisor;

/// <summary>What came of reading a file: a value, or the faults that stand in its way.</summary>
internal sealed record Reading<T>(T? Value, IReadOnlyList<Diagnostic> Faults)
    where T : class
{
    /// <summary>A file that cannot be opened or read at all.</summary>
    public static Reading<T> CannotOpen(string name) => new(null,
    [
        new Diagnostic
        {
            Code = "file",
            Severity = DiagnosticSeverity.Error,
            Source = name,
            Path = "$",
            Line = 1,
            Column = 1,
            Message = "the file cannot be read",
            Help = "check that it is there, that it is a file, and that you may read it",
        },
    ]);
}

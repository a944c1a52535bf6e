namespace TrustAdvice;

/// <summary>A rule set cannot be used. Carries every fault that was found, not only the first.</summary>
public sealed class RuleSetException : Exception
{
    /// <summary>Creates an exception without diagnostics.</summary>
    public RuleSetException()
        : this([])
    {
    }

    /// <summary>Creates an exception without diagnostics.</summary>
    /// <param name="message">What is wrong.</param>
    public RuleSetException(string message)
        : base(message) => Diagnostics = [];

    /// <summary>Creates an exception without diagnostics.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public RuleSetException(string message, Exception innerException)
        : base(message, innerException) => Diagnostics = [];

    /// <summary>Creates an exception that carries the faults found.</summary>
    /// <param name="diagnostics">Every fault, in the order of the files.</param>
    public RuleSetException(IReadOnlyList<Diagnostic> diagnostics)
        : base(MessageOf(diagnostics)) => Diagnostics = [.. diagnostics];

    /// <summary>Every fault, in the order of the files.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string MessageOf(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString());
        return string.Join(Environment.NewLine, errors.Prepend("The rule set cannot be used."));
    }
}

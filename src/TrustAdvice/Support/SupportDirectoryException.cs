namespace TrustAdvice.Support;

/// <summary>A directory of contacts cannot be used. Carries every fault that was found, not only the first.</summary>
public sealed class SupportDirectoryException : Exception
{
    /// <summary>Creates an exception without diagnostics.</summary>
    public SupportDirectoryException()
        : this([])
    {
    }

    /// <summary>Creates an exception without diagnostics.</summary>
    /// <param name="message">What is wrong.</param>
    public SupportDirectoryException(string message)
        : base(message) => Diagnostics = [];

    /// <summary>Creates an exception without diagnostics.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public SupportDirectoryException(string message, Exception innerException)
        : base(message, innerException) => Diagnostics = [];

    /// <summary>Creates an exception that carries the faults found.</summary>
    /// <param name="diagnostics">Every fault, in the order of the file.</param>
    public SupportDirectoryException(IReadOnlyList<Diagnostic> diagnostics)
        : base(MessageOf(diagnostics)) => Diagnostics = [.. diagnostics];

    /// <summary>Every fault, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string MessageOf(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return string.Join(
            Environment.NewLine, diagnostics.Select(fault => fault.ToString()).Prepend("The directory of contacts cannot be used."));
    }
}

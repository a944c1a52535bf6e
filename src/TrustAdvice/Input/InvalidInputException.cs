namespace TrustAdvice;

/// <summary>
/// A rule set, an overlay, a directory of contacts, or a situation, interview or journey in JSON cannot be used. Carries every
/// fault that was found, not only the first.
/// </summary>
public sealed class InvalidInputException : Exception
{
    internal InvalidInputException(string what, IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join(
            Environment.NewLine,
            diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error).Select(fault => fault.ToString()).Prepend($"{what} cannot be used."))) =>
        Diagnostics = [.. diagnostics];

    /// <summary>Every fault, in the order of the files.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}

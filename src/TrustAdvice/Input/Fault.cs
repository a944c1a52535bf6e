namespace TrustAdvice.Input;

/// <summary>What a diagnostic says, before it has a place.</summary>
internal sealed record Fault(string Code, DiagnosticSeverity Severity, string Message, string Help = "")
{
    /// <summary>
    /// Finds the help among the names known. It is asked only where somebody will read the answer, because a hostile file
    /// could buy a great deal of time with it.
    /// </summary>
    public Func<string>? Suggest { get; init; }
}

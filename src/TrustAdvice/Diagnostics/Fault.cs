namespace TrustAdvice.Diagnostics;

/// <summary>What a diagnostic says, before it has a place.</summary>
internal sealed record Fault(string Code, DiagnosticSeverity Severity, string Message, string Help = "");

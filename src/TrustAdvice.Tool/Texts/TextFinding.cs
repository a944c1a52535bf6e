namespace TrustAdvice.Tool.Texts;

/// <summary>A text that does not keep to a rule for texts.</summary>
/// <param name="Check">The name of the check.</param>
/// <param name="File">The file.</param>
/// <param name="Path">The JSON path.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Words">The words at fault; empty where it is not about words.</param>
internal sealed record TextFinding(
    string Check, string File, string Path, int Line, int Column, string Message, string Words);

using Spectre.Console;
using TrustAdvice.CommandLine;

namespace TrustAdvice.Tool.Output;

/// <summary>Diagnostics for people, one a line, as compilers print them.</summary>
internal static class DiagnosticText
{
    public static void Print(IAnsiConsole console, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            console.WriteLine(VisibleText.Of(diagnostic.ToString()));
        }
    }
}

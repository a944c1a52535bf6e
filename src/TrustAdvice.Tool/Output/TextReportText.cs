using System.Globalization;
using Spectre.Console;
using TrustAdvice.Authoring;
using TrustAdvice.CommandLine;

namespace TrustAdvice.Tool.Output;

/// <summary>What the checks of texts say, for people.</summary>
internal static class TextReportText
{
    private const int HardestShown = 10;

    public static void Print(IAnsiConsole console, TextReport report)
    {
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(report.File)}: {report.TextCount} texts in '{report.Language}'"));
        if (report.Formula is { } formula)
        {
            console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{formula}: {report.Limits}; {report.Graded.Count} measured, the hardest:"));
            foreach (var row in report.Graded.Take(HardestShown))
            {
                console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {row.Score,6:0.0}  {(row.IsSafety ? "safety" : "      ")}  {row.Path}"));
            }
        }
        else
        {
            console.WriteLine("There is no profile for this language: reading grade, forbidden words and gender were not checked.");
        }

        console.WriteLine();
        foreach (var finding in report.Findings)
        {
            console.WriteLine(VisibleText.Of(string.Create(
                CultureInfo.InvariantCulture,
                $"{finding.File}({finding.Line},{finding.Column}): {finding.Check}: {finding.Path}: {finding.Message}{(finding.Words.Length == 0 || finding.Message.Contains(finding.Words, StringComparison.Ordinal) ? "" : $" [{finding.Words}]")}")));
        }

        console.WriteLine(report.Findings.Count == 0
            ? "Every check holds."
            : string.Create(CultureInfo.InvariantCulture, $"{report.Findings.Count} finding{(report.Findings.Count == 1 ? "" : "s")}."));
        console.WriteLine();
    }
}

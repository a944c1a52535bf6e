using System.Globalization;
using Spectre.Console;
using TrustAdvice.Authoring;

namespace TrustAdvice.Tool.Output;

/// <summary>A verification report for people.</summary>
internal static class ReportText
{
    private const int Indent = 12;

    public static void Print(IAnsiConsole console, VerificationReport report)
    {
        string situations = report.Situations.ToString("N0", CultureInfo.InvariantCulture);
        console.WriteLine($"{report.RuleSet} {report.Version}: {situations} situations, unknown answers included");
        console.WriteLine();
        foreach (var guarantee in report.Guarantees)
        {
            Print(console, guarantee);
        }

        console.WriteLine();
        int holding = report.Guarantees.Count(guarantee => guarantee.Holds);
        console.WriteLine(report.Guarantees.Count == 0
            ? "There are no guarantees, so nothing was proved. Add 'guarantees' to the rule file."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{holding} of {report.Guarantees.Count} guarantees hold in every situation."));
        PrintRemarks(console, report);
    }

    private static void Print(IAnsiConsole console, GuaranteeResult guarantee)
    {
        string verdict = guarantee.Holds ? "[green]holds[/]     " : guarantee.Decided ? "[red]FAILS[/]     " : "[yellow]NOT PROVED[/]";
        console.MarkupLine($"{verdict}  {Markup.Escape(guarantee.Id)}");
        Indented(console, guarantee.Because);
        if (guarantee.Counterexample is { } counterexample)
        {
            Indented(console, $"fails {counterexample.Box.InWords}");
            Indented(console, $"for example {ReportJson.Line(counterexample.Situation)}");
        }
        else if (!guarantee.Decided)
        {
            Indented(console, string.Create(CultureInfo.InvariantCulture, $"not proved within {guarantee.Steps:N0} steps"));
        }
    }

    private static void PrintRemarks(IAnsiConsole console, VerificationReport report)
    {
        if (report.Diagnostics.Count > 0)
        {
            console.WriteLine();
            console.WriteLine("Remarks");
            DiagnosticText.Print(console, report.Diagnostics);
        }
    }

    private static void Indented(IAnsiConsole console, string text)
    {
        if (text.Length > 0)
        {
            console.Write(new Padder(new Text(text), new Padding(Indent, 0, 0, 0)));
        }
    }
}

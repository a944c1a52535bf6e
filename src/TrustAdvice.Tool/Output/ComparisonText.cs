using Spectre.Console;
using TrustAdvice.Authoring;
using TrustAdvice.CommandLine;

namespace TrustAdvice.Tool.Output;

/// <summary>A comparison in words that a counsellor can read.</summary>
internal static class ComparisonText
{
    public static void Print(IAnsiConsole console, RuleSetComparison comparison)
    {
        foreach (var change in comparison.Changes)
        {
            console.MarkupLine($"[{ColourOf(change.Kind)}]{Markup.Escape(VisibleText.Of(change.InWords))}[/]");
            console.WriteLine($"    for example {ReportJson.Line(change.Situation)}");
        }

        foreach (string guarantee in comparison.GuaranteesLost)
        {
            console.MarkupLine($"[red]no longer guaranteed as it was: {Markup.Escape(guarantee)}[/]");
        }

        foreach (string guarantee in comparison.GuaranteesGained)
        {
            console.MarkupLine($"[green]now guaranteed: {Markup.Escape(guarantee)}[/]");
        }

        if (!comparison.IsComplete)
        {
            console.WriteLine("The comparison came to its bound: these changes are true, and there may be more.");
        }
        else if (comparison.Same)
        {
            console.WriteLine("The two rule sets advise the same in every situation.");
        }
    }

    private static string ColourOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Lost => "red",
        ChangeKind.Gained => "green",
        ChangeKind.Reordered or ChangeKind.Reworded => "yellow",
    };
}

using System.Globalization;
using Spectre.Console;
using TrustAdvice.Authoring;
using TrustAdvice.CommandLine;

namespace TrustAdvice.Tool.Output;

/// <summary>The report of <c>test</c> for people.</summary>
internal static class TestText
{
    /// <summary>What a person reads at once; the JSON form has all of them.</summary>
    private const int Named = 20;

    public static void Print(IAnsiConsole console, TestReport report)
    {
        console.WriteLine($"{report.RuleSet} {report.Version}");
        console.WriteLine();
        PrintExamples(console, report);
        PrintRules(console, report.Examples);
        PrintRegions(console, report.Examples.Regions);
        if (report.Mutation is { } mutation)
        {
            PrintMutation(console, mutation);
        }
    }

    private static void PrintExamples(IAnsiConsole console, TestReport report)
    {
        var examples = report.Examples.Examples;
        foreach (var example in examples.Where(example => !example.Passes))
        {
            console.MarkupLine($"[red]FAILS[/]  {Markup.Escape(VisibleText.Of(example.Name))}");
            foreach (string failure in example.Failures)
            {
                console.WriteLine($"       {VisibleText.Of(failure)}");
            }
        }

        foreach (var guarantee in report.Failing)
        {
            console.MarkupLine($"[red]FAILS[/]  the guarantee {Markup.Escape(guarantee.Id)}; 'verify' says where");
        }

        console.WriteLine(examples.Count == 0
            ? "There are no examples, so nothing was tested. Add 'examples' to the rule file."
            : Invariant($"{examples.Count(example => example.Passes)} of {examples.Count} examples pass."));
    }

    private static void PrintRules(IAnsiConsole console, ExampleReport report)
    {
        int all = report.RulesExercised + report.RulesNotExercised.Count;
        console.WriteLine(Invariant($"{report.RulesExercised} of {all} rules hold in at least one example."));
        PrintSome(console, "not exercised", report.RulesNotExercised);
    }

    private static void PrintRegions(IAnsiConsole console, RegionCoverage regions)
    {
        console.WriteLine();
        console.WriteLine(regions.IsExact
            ? Invariant($"{regions.Exercised} of {regions.Found} regions (sets of rules that hold together) are exercised.")
            : Invariant($"{regions.Exercised} regions (sets of rules that hold together) are exercised."));
        if (regions.NotExercised.Count == 0)
        {
            return;
        }

        console.WriteLine(regions.IsExact
            ? "The most populated regions not exercised:"
            : Invariant($"The most populated regions not exercised that a search of {regions.Steps:N0} boxes found; it came to its bound, so there may be larger ones and the counts are lower bounds:"));
        foreach (var region in regions.NotExercised)
        {
            string count = Invariant($"{(regions.IsExact ? "" : "at least ")}{region.Situations:N0} situations");
            console.WriteLine($"  {count}, such as {ReportJson.Line(region.Situation)}");
        }
    }

    private static void PrintMutation(IAnsiConsole console, MutationReport report)
    {
        console.WriteLine();
        console.WriteLine(Invariant(
            $"Mutation score {report.Score:P1}: {report.Killed} of {report.Counted} faults that change advice are noticed."));
        console.WriteLine(Invariant(
            $"  {report.Count(MutantFate.KilledByExample)} by examples, {report.Count(MutantFate.KilledByGuarantee)} by guarantees alone; {report.Count(MutantFate.Equivalent)} faults that change nothing are not counted."));
        if (report.BoundMet)
        {
            console.WriteLine(Invariant(
                $"  The bound was met: {report.Results.Count} of {report.Possible} faults were tried, chosen evenly."));
        }

        if (report.Count(MutantFate.Undecided) is var undecided and > 0)
        {
            console.WriteLine(Invariant(
                $"  For {undecided} that nothing noticed the bound was met before it was known whether they change advice; they count as not noticed."));
        }

        PrintSome(console, "noticed most by", [.. Killers(report).Take(8).Select(killer =>
            $"{(killer.Fate == MutantFate.KilledByExample ? "example" : "guarantee")} '{VisibleText.Of(killer.Killer)}' {killer.Count}")]);
        var survivors = report.Results.Where(result => result.Fate is MutantFate.Survived or MutantFate.Undecided).ToList();
        if (survivors.Count > 0)
        {
            console.WriteLine(Invariant($"Not noticed, with a situation whose advice changes ({Math.Min(Named, survivors.Count)} of {survivors.Count}):"));
            foreach (var survivor in survivors.Take(Named))
            {
                string where = survivor.Situation is { } situation ? ReportJson.Line(situation) : "not found";
                console.WriteLine($"  {survivor.InWords}  {where}");
            }
        }
    }

    /// <summary>Who noticed how many, the busiest first.</summary>
    private static IEnumerable<(MutantFate Fate, string Killer, int Count)> Killers(MutationReport report) => report.Results
        .Where(result => result.Killer is not null)
        .GroupBy(result => (result.Fate, Killer: result.Killer!))
        .Select(group => (group.Key.Fate, group.Key.Killer, Count: group.Count()))
        .OrderByDescending(killer => killer.Count)
        .ThenBy(killer => killer.Killer, StringComparer.Ordinal);

    private static void PrintSome(IAnsiConsole console, string label, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            string more = names.Count > Named ? Invariant($" and {names.Count - Named} more") : "";
            console.WriteLine($"  {label}: {string.Join(", ", names.Take(Named))}{more}");
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

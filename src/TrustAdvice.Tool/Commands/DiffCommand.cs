using System.CommandLine;
using TrustAdvice.Authoring;
using TrustAdvice.Tool.Output;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>diff OLD NEW</c>: every situation in which two rule sets advise differently.</summary>
internal static class DiffCommand
{
    private const string Lost = "lost";
    private const string Gained = "gained";
    private const string Reordered = "reordered";
    private const string Reworded = "reworded";
    private const string Any = "any";
    private const string None = "none";

    public static Command Create(ToolConsole console)
    {
        var before = new Argument<string>("OLD") { Description = "A rule file." };
        var after = new Argument<string>("NEW") { Description = "A rule file." };
        var failOn = new Option<string[]>("--fail-on")
        {
            Description = "Exit with 2 when there is such a change; may be given several times. "
                + "A guarantee that is gone counts as lost.",
            DefaultValueFactory = _ => [None],
        };
        failOn.AcceptOnlyFromAmong(Lost, Gained, Reordered, Reworded, Any, None);
        var format = CommonOptions.Format();
        var command = new Command("diff", "Finds every situation in which two rule sets advise differently.")
        {
            before, after, failOn, format,
        };
        command.SetAction(parsed => (int)Run(
            console,
            parsed.GetRequiredValue(before),
            parsed.GetRequiredValue(after),
            parsed.GetRequiredValue(failOn),
            parsed.GetRequiredValue(format) == CommonOptions.Json));
        return command;
    }

    private static ExitCode Run(ToolConsole console, string before, string after, string[] failOn, bool asJson)
    {
        RuleFiles.MustBeFile(before);
        RuleFiles.MustBeFile(after);
        var (comparison, diagnostics) = Waiting.For(console, "comparing", () =>
        {
            RuleSetVerifier.TryCompareFiles(before, after, out var found, out var faults);
            return (found, faults);
        });
        if (comparison is null)
        {
            return Invalid(console, diagnostics, asJson);
        }

        if (asJson)
        {
            console.WriteRaw(ReportJson.Of(comparison, diagnostics));
        }
        else
        {
            ComparisonText.Print(console.Out, comparison);
        }

        return Fails(console, comparison, failOn) ? ExitCode.DoesNotHold : ExitCode.Holds;
    }

    private static ExitCode Invalid(ToolConsole console, IReadOnlyList<Diagnostic> diagnostics, bool asJson)
    {
        if (asJson)
        {
            console.WriteRaw(ReportJson.Of((RuleSetComparison?)null, diagnostics));
        }
        else
        {
            DiagnosticText.Print(console.Error, diagnostics);
        }

        return ExitCode.InvalidFile;
    }

    /// <summary>Whether a change of a kind asked for occurs, or could not be ruled out.</summary>
    private static bool Fails(ToolConsole console, RuleSetComparison comparison, string[] failOn)
    {
        var asked = failOn.Where(kind => kind != None).ToList();
        if (asked.Count > 0 && !comparison.IsComplete)
        {
            console.WriteError("the comparison came to its bound, so a change asked for cannot be ruled out");
            return true;
        }

        return asked.Exists(kind => Occurs(kind, comparison));
    }

    private static bool Occurs(string kind, RuleSetComparison comparison) => kind switch
    {
        Lost => comparison.GuaranteesLost.Count > 0 || Has(comparison, ChangeKind.Lost),
        Gained => comparison.GuaranteesGained.Count > 0 || Has(comparison, ChangeKind.Gained),
        Reordered => Has(comparison, ChangeKind.Reordered),
        Reworded => Has(comparison, ChangeKind.Reworded),
        _ => comparison.Changes.Count + comparison.GuaranteesLost.Count + comparison.GuaranteesGained.Count > 0,
    };

    private static bool Has(RuleSetComparison comparison, ChangeKind kind) =>
        comparison.Changes.Any(change => change.Kind == kind);
}

using System.CommandLine;
using TrustAdvice.Authoring;
using TrustAdvice.Tool.Output;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>verify [FILE…]</c>: proves every guarantee over every situation.</summary>
internal static class VerifyCommand
{
    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Rule files, each a rule set of its own. The built-in rule set without one.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var overlay = CommonOptions.Overlay();
        var format = CommonOptions.Format();
        var command = new Command("verify", "Proves every guarantee over every situation, or says where it fails.")
        {
            files, overlay, format,
        };
        command.Validators.Add(result =>
        {
            // The words as they were typed: what they stand for cannot be asked for while a word may be missing.
            if (result.GetResult(overlay) is { Implicit: false } && result.GetResult(files) is { Tokens.Count: > 1 })
            {
                result.AddError("--overlay goes with one FILE at most.");
            }
        });
        command.SetAction(parsed => (int)Run(
            console,
            parsed.GetValue(files) ?? [],
            parsed.GetValue(overlay),
            parsed.GetRequiredValue(format) == CommonOptions.Json));
        return command;
    }

    private static ExitCode Run(ToolConsole console, string[] files, string? overlay, bool asJson)
    {
        string?[] paths = files.Length > 0 ? [.. files] : [null];
        var sources = paths.Select(path => RuleFiles.Of(path, overlay)).ToList();
        var reports = Waiting.For(
            console, "proving", () => sources.Select(source => RuleSetVerifier.Verify(source)).ToList());
        if (asJson)
        {
            console.WriteRaw(ReportJson.Of(reports));
        }
        else
        {
            reports.ForEach(report => Print(console, report));
        }

        return reports.Select(CodeOf).Max();
    }

    private static ExitCode CodeOf(VerificationReport report) =>
        !report.IsReadable ? ExitCode.InvalidFile : report.Holds ? ExitCode.Holds : ExitCode.DoesNotHold;

    private static void Print(ToolConsole console, VerificationReport report)
    {
        if (report.IsReadable)
        {
            ReportText.Print(console.Out, report);
        }
        else
        {
            DiagnosticText.Print(console.Error, report.Diagnostics);
        }
    }
}

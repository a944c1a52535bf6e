using System.CommandLine;
using TrustAdvice.Authoring;
using TrustAdvice.Tool.Output;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>texts</c>: checks every text of every language.</summary>
internal static class TextsCommand
{
    public static Command Create(ToolConsole console)
    {
        var rules = CommonOptions.Rules();
        var overlay = CommonOptions.Overlay();
        var language = new Option<string?>("--language")
        {
            Description = "Only the texts of this language.",
            HelpName = "TAG",
        };
        var format = CommonOptions.Format();
        var command = new Command("texts", "Checks every text: reading grade, lengths, words, gender, placeholders.")
        {
            rules, overlay, language, format,
        };
        command.SetAction(parsed => (int)Run(
            console,
            RuleFiles.Of(parsed.GetValue(rules), parsed.GetValue(overlay)),
            parsed.GetValue(language),
            parsed.GetRequiredValue(format) == CommonOptions.Json));
        return command;
    }

    private static ExitCode Run(ToolConsole console, RuleSetFiles files, string? language, bool asJson)
    {
        if (!files.TryCheckTexts(language, out var reports, out var diagnostics))
        {
            return RuleFiles.Refuse(console, diagnostics, asJson);
        }

        if (language is not null && reports.Count == 0)
        {
            console.WriteError($"could not run: there are no texts in '{language}'");
            return ExitCode.CouldNotRun;
        }

        if (asJson)
        {
            console.WriteRaw(ReportJson.Of(reports));
        }
        else
        {
            foreach (var report in reports)
            {
                TextReportText.Print(console.Out, report);
            }
        }

        return reports.All(report => report.Findings.Count == 0) ? ExitCode.Holds : ExitCode.DoesNotHold;
    }
}

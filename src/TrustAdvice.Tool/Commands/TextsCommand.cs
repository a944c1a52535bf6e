using System.CommandLine;
using TrustAdvice.Reading;
using TrustAdvice.Tool.Output;
using TrustAdvice.Tool.Texts;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>texts</c>: checks every text of every language.</summary>
internal static class TextsCommand
{
    public static Command Create(ToolConsole console)
    {
        var rules = CommonOptions.Rules();
        var language = new Option<string?>("--language")
        {
            Description = "Only the texts of this language.",
            HelpName = "TAG",
        };
        var format = CommonOptions.Format();
        var command = new Command("texts", "Checks every text: reading grade, lengths, words, gender, placeholders.")
        {
            rules, language, format,
        };
        command.SetAction(parsed => (int)Run(
            console,
            parsed.GetValue(rules),
            parsed.GetValue(language),
            parsed.GetRequiredValue(format) == CommonOptions.Json));
        return command;
    }

    private static ExitCode Run(ToolConsole console, string? file, string? language, bool asJson)
    {
        var source = RuleFiles.Source(file);
        List<Diagnostic> diagnostics = [];
        var model = RuleSetReader.Read([source with { Texts = [] }], diagnostics);
        var documents = source.Texts
            .Select(text => TextDocument.Read(text, diagnostics))
            .OfType<TextDocument>()
            .Where(document => language is null || string.Equals(document.Language, language, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (model is null || diagnostics.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            Refuse(console, diagnostics, asJson);
            return ExitCode.InvalidFile;
        }

        if (language is not null && documents.Count == 0)
        {
            console.WriteError($"could not run: there are no texts in '{language}'");
            return ExitCode.CouldNotRun;
        }

        var reports = documents.Select(document => TextChecker.Check(document, model.Actions)).ToList();
        if (asJson)
        {
            console.WriteRaw(JsonText.Of(writer => TextReportJson.Write(writer, reports)));
        }
        else
        {
            reports.ForEach(report => TextReportText.Print(console.Out, report));
        }

        return reports.TrueForAll(report => report.Findings.Count == 0) ? ExitCode.Holds : ExitCode.DoesNotHold;
    }

    private static void Refuse(ToolConsole console, List<Diagnostic> diagnostics, bool asJson)
    {
        if (asJson)
        {
            console.WriteRaw(JsonText.OfDiagnostics(diagnostics));
        }
        else
        {
            DiagnosticText.Print(console.Error, diagnostics);
        }
    }
}

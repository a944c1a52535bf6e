using System.CommandLine;
using System.Text;
using Spectre.Console;
using TrustAdvice.Reading;
using TrustAdvice.Tool.Evidence;
using TrustAdvice.Tool.Output;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>evidence</c>: writes what each action and rule rests on.</summary>
internal static class EvidenceCommand
{
    public static Command Create(ToolConsole console)
    {
        var rules = CommonOptions.Rules();
        var output = new Option<string?>("--out")
        {
            Description = "The file to write, replacing what is there. Standard output without it.",
            HelpName = "FILE",
        };
        var command = new Command("evidence", "Writes what each action and rule rests on, with references, as Markdown.")
        {
            rules, output,
        };
        command.SetAction(parsed => (int)Run(console, parsed.GetValue(rules), parsed.GetValue(output)));
        return command;
    }

    private static ExitCode Run(ToolConsole console, string? file, string? output)
    {
        List<Diagnostic> diagnostics = [];
        if (RuleSetReader.Read([RuleFiles.Source(file)], diagnostics) is not { } model)
        {
            DiagnosticText.Print(console.Error, diagnostics);
            return ExitCode.InvalidFile;
        }

        string page = EvidencePage.Of(model);
        if (output is null)
        {
            console.WriteRaw(page);
        }
        else
        {
            File.WriteAllText(output, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            console.Out.WriteLine($"wrote {output}");
        }

        return ExitCode.Holds;
    }
}

using System.CommandLine;
using TrustAdvice.Authoring;

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
        if (!RuleDraft.TryRead(RuleFiles.Of(file), out var draft, out var diagnostics))
        {
            return RuleFiles.Refuse(console, diagnostics, asJson: false);
        }

        console.WriteDocument(draft.ToEvidence(), output);
        return ExitCode.Holds;
    }
}

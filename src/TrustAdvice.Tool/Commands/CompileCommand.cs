using System.CommandLine;
using TrustAdvice.Authoring;
using TrustAdvice.CommandLine;
using TrustAdvice.Tool.Output;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>compile [FILE] --out PATH</c>: proves a rule set and writes it as one file that an app starts with at once.</summary>
internal static class CompileCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = CommonOptions.RuleFile();
        var overlay = CommonOptions.Overlay();
        var output = new Option<string>("--out")
        {
            Description = "The file to write, replacing what is there.",
            HelpName = "PATH",
            Required = true,
        };
        var command = new Command("compile", "Proves a rule set and writes it as one file that an app starts with at once.") { file, overlay, output };
        command.SetAction(parsed => (int)Run(
            console, RuleFiles.Of(parsed.GetValue(file), parsed.GetValue(overlay)), parsed.GetRequiredValue(output)));
        return command;
    }

    private static ExitCode Run(ToolConsole console, RuleSetFiles files, string output)
    {
        byte[]? compiled = null;
        IReadOnlyList<Diagnostic> found = [];
        if (!Waiting.For(console, "proving", () => RuleSetCompiler.TryCompile(files, out compiled, out found)))
        {
            bool isRead = found.All(fault => fault.Severity != DiagnosticSeverity.Error || fault.Code == RuleSetCompiler.NotProved);
            return RuleFiles.Refuse(console, found, asJson: false, isRead ? ExitCode.DoesNotHold : ExitCode.InvalidFile);
        }

        DiagnosticText.Print(console.Error, found);
        new WrittenFile(output) { IsForAll = true }.Write(compiled);
        console.WriteLine($"wrote {output}");
        console.WriteLine($"sha-256 {RuleSetCompiler.HashOf(compiled)}");
        return ExitCode.Holds;
    }
}

using System.CommandLine;
using TrustAdvice.Authoring;
using TrustAdvice.Tool.Output;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>render [FILE]</c>: a page of a rule set that a counsellor can read.</summary>
internal static class RenderCommand
{
    private const string Markdown = "markdown";
    private const string Html = "html";

    public static Command Create(ToolConsole console)
    {
        var file = CommonOptions.RuleFile();
        var overlay = CommonOptions.Overlay();
        var format = CommonOptions.OneOf("--format", "Markdown, or one HTML file that loads nothing.", Markdown, Html);
        var output = new Option<string?>("--output")
        {
            Description = "The file to write, replacing what is there. Standard output without it.",
            HelpName = "PATH",
        };
        var command = new Command("render", "Makes a readable page: rules by step, guarantees, catalogue.")
        {
            file, overlay, format, output,
        };
        command.SetAction(parsed => (int)Run(
            console, RuleFiles.Of(parsed.GetValue(file), parsed.GetValue(overlay)), parsed.GetRequiredValue(format), parsed.GetValue(output)));
        return command;
    }

    private static ExitCode Run(ToolConsole console, RuleSetFiles files, string format, string? output)
    {
        if (!RuleDraft.TryRead(files, out var draft, out var diagnostics))
        {
            return RuleFiles.Refuse(console, diagnostics, asJson: false);
        }

        var proofs = Waiting.For(console, "proving", draft.Prove);
        console.WriteDocument(format == Html ? draft.ToHtml(proofs) : draft.ToMarkdown(proofs), output);
        var failing = proofs.Where(proof => !proof.Holds).ToList();
        failing.ForEach(proof => console.WriteError($"the guarantee '{proof.Id}' {RuleSetVerifier.InWords(proof)}"));
        return failing.Count == 0 ? ExitCode.Holds : ExitCode.DoesNotHold;
    }
}

using System.CommandLine;
using System.Text;
using Spectre.Console;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Reading;
using TrustAdvice.Tool.Output;
using TrustAdvice.Tool.Rendering;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>render [FILE]</c>: a page of a rule set that a counsellor can read.</summary>
internal static class RenderCommand
{
    private const string Markdown = "markdown";
    private const string Html = "html";

    public static Command Create(ToolConsole console)
    {
        var file = CommonOptions.RuleFile();
        var format = CommonOptions.OneOf("--format", "Markdown, or one HTML file that loads nothing.", Markdown, Html);
        var output = new Option<string?>("--output")
        {
            Description = "The file to write, replacing what is there. Standard output without it.",
            HelpName = "PATH",
        };
        var command = new Command("render", "Makes a readable page: rules by step, guarantees, catalogue.")
        {
            file, format, output,
        };
        command.SetAction(parsed => (int)Run(
            console, parsed.GetValue(file), parsed.GetRequiredValue(format), parsed.GetValue(output)));
        return command;
    }

    private static ExitCode Run(ToolConsole console, string? file, string format, string? output)
    {
        List<Diagnostic> diagnostics = [];
        if (RuleSetReader.Read([RuleFiles.Source(file)], diagnostics) is not { } model)
        {
            DiagnosticText.Print(console.Error, diagnostics);
            return ExitCode.InvalidFile;
        }

        var rules = CompiledRules.Compile(model);
        var proofs = Waiting.For(console, "proving", () => new Prover(rules).ProveAll());
        var book = RuleBook.Of(rules, proofs);
        string page = format == Html ? HtmlPage.Of(book) : MarkdownPage.Of(book);
        if (output is null)
        {
            console.WriteRaw(page);
        }
        else
        {
            File.WriteAllText(output, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            console.Out.WriteLine($"wrote {output}");
        }

        var failing = proofs.Where(proof => !proof.Holds).ToList();
        failing.ForEach(proof => console.WriteError($"the guarantee '{proof.Id}' {Verdicts.Of(proof)}"));
        return failing.Count == 0 ? ExitCode.Holds : ExitCode.DoesNotHold;
    }
}

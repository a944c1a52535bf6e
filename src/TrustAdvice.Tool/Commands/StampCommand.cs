using System.CommandLine;
using TrustAdvice.Authoring;
using TrustAdvice.CommandLine;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>stamp TRANSLATION</c>: notes in a translation which texts it was made from.</summary>
internal static class StampCommand
{
    public static Command Create(ToolConsole console)
    {
        var translation = new Argument<string>("TRANSLATION") { Description = "The translation, such as rules.es.json." };
        var source = new Option<string>("--source")
        {
            Description = "The text file that it was made from, such as rules.en.json.",
            HelpName = "FILE",
            Required = true,
        };
        var command = new Command("stamp", "Notes in a translation which texts it was made from, once you have read it again.")
        {
            translation, source,
        };
        command.SetAction(parsed => (int)Run(console, parsed.GetRequiredValue(translation), parsed.GetRequiredValue(source)));
        return command;
    }

    private static ExitCode Run(ToolConsole console, string translation, string source)
    {
        RuleFiles.MustBeFile(translation);
        RuleFiles.MustBeFile(source);
        var stamped = Translation.Stamp(translation, source);
        if (stamped.Diagnostics.Count > 0)
        {
            return RuleFiles.Refuse(console, stamped.Diagnostics, asJson: false);
        }

        if (stamped.Content is not { } content)
        {
            console.WriteError($"could not run: {stamped.Refusal}");
            return ExitCode.CouldNotRun;
        }

        new WrittenFile(translation) { IsForAll = true }.Write(content.Span);
        console.WriteLine($"stamped {translation}");
        return ExitCode.Holds;
    }
}

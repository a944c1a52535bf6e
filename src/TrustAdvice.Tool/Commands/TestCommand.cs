using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using TrustAdvice.Authoring;
using TrustAdvice.Tool.Output;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>test [FILE]</c>: runs the examples of a rule file, and says what they would not notice.</summary>
internal static class TestCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = CommonOptions.RuleFile();
        var overlay = CommonOptions.Overlay();
        var noMutation = new Option<bool>("--no-mutation") { Description = "Do not put faults in to see who notices." };
        var most = new Option<int>("--max-mutants")
        {
            Description = "How many faults are tried at most; more are chosen from evenly.",
            HelpName = "N",
            DefaultValueFactory = _ => RuleDraft.DefaultMaximumMutants,
            CustomParser = AtLeastOne,
        };
        var format = CommonOptions.Format();
        var command = new Command("test", "Runs the examples of a rule file, and says what they would not notice.")
        {
            file, overlay, noMutation, most, format,
        };
        command.SetAction(parsed => (int)Run(
            console,
            RuleFiles.Of(parsed.GetValue(file), parsed.GetValue(overlay)),
            parsed.GetValue(noMutation) ? 0 : parsed.GetValue(most),
            parsed.GetRequiredValue(format) == CommonOptions.Json));
        return command;
    }

    private static int AtLeastOne(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1)
        {
            return number;
        }

        result.AddError($"'{text}' is not a number of at least 1, such as 500.");
        return RuleDraft.DefaultMaximumMutants;
    }

    private static ExitCode Run(ToolConsole console, RuleSetFiles files, int mutants, bool asJson)
    {
        if (!RuleDraft.TryRead(files, out var draft, out var diagnostics))
        {
            return RuleFiles.Refuse(console, diagnostics, asJson);
        }

        var proofs = draft.Prove();
        var report = new TestReport
        {
            RuleSet = draft.Id,
            Version = draft.Version,
            Examples = Waiting.For(console, "running examples", draft.RunExamples),
            Guarantees = proofs,
            Mutation = mutants == 0 ? null : Waiting.For(console, "putting faults in", meter => draft.PutFaultsIn(proofs, mutants, meter.Report)),
        };
        if (asJson)
        {
            console.WriteRaw(ReportJson.Of(report, diagnostics));
        }
        else
        {
            TestText.Print(console.Out, report);
        }

        return report.Holds ? ExitCode.Holds : ExitCode.DoesNotHold;
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Reading;
using TrustAdvice.Tool.Examples;
using TrustAdvice.Tool.Mutation;
using TrustAdvice.Tool.Output;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>test [FILE]</c>: runs the examples of a rule file, and says what they would not notice.</summary>
internal static class TestCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = CommonOptions.RuleFile();
        var noMutation = new Option<bool>("--no-mutation") { Description = "Do not put faults in to see who notices." };
        var most = new Option<int>("--max-mutants")
        {
            Description = "How many faults are tried at most; more are chosen from evenly.",
            HelpName = "N",
            DefaultValueFactory = _ => MutationRunner.DefaultMaximumMutants,
            CustomParser = AtLeastOne,
        };
        var format = CommonOptions.Format();
        var command = new Command("test", "Runs the examples of a rule file, and says what they would not notice.")
        {
            file, noMutation, most, format,
        };
        command.SetAction(parsed => (int)Run(
            console,
            parsed.GetValue(file),
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
        return MutationRunner.DefaultMaximumMutants;
    }

    private static ExitCode Run(ToolConsole console, string? file, int mutants, bool asJson)
    {
        List<Diagnostic> diagnostics = [];
        if (RuleSetReader.Read([RuleFiles.Source(file)], diagnostics) is not { } model)
        {
            return Invalid(console, diagnostics, asJson);
        }

        var rules = CompiledRules.Compile(model);
        var proofs = new Prover(rules).ProveAll();
        var report = new TestReport
        {
            RuleSet = model.Id,
            Version = model.Version,
            Examples = Waiting.For(console, "running examples", () => ExampleRunner.Run(rules)),
            Guarantees = proofs,
            Mutation = mutants == 0 ? null : Mutate(console, rules, proofs, mutants),
        };
        if (asJson)
        {
            console.WriteRaw(JsonText.Of(writer => TestJson.Write(writer, report, diagnostics)));
        }
        else
        {
            TestText.Print(console.Out, report);
        }

        return report.Holds ? ExitCode.Holds : ExitCode.DoesNotHold;
    }

    private static MutationReport Mutate(
        ToolConsole console, CompiledRules rules, IEnumerable<GuaranteeResult> proofs, int mutants)
    {
        var held = proofs.Where(proof => proof.Holds).Select(proof => proof.Id).ToHashSet(StringComparer.Ordinal);
        var runner = new MutationRunner(rules, held);
        return Waiting.For(console, "putting faults in", meter => runner.Run(mutants, meter));
    }

    private static ExitCode Invalid(ToolConsole console, List<Diagnostic> diagnostics, bool asJson)
    {
        if (asJson)
        {
            console.WriteRaw(JsonText.OfDiagnostics(diagnostics));
        }
        else
        {
            DiagnosticText.Print(console.Error, diagnostics);
        }

        return ExitCode.InvalidFile;
    }
}

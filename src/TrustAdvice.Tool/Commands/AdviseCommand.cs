using System.CommandLine;
using TrustAdvice.Authoring;
using TrustAdvice.Tool.Output;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>advise --situation FILE</c>: the advice for one situation, with the rules that give it.</summary>
internal static class AdviseCommand
{
    private const string StandardInput = "-";

    /// <summary>Faults of a rule set that can be read and breaks its own promise.</summary>
    private static readonly string[] BrokenGuarantees = ["TA0601", "TA0602"];

    public static Command Create(ToolConsole console)
    {
        var situation = new Option<string>("--situation")
        {
            Description = "A situation as JSON; - reads standard input.",
            HelpName = "FILE",
            Required = true,
        };
        var rules = new Option<string?>("--rules")
        {
            Description = "A rule file. The built-in rule set without it.",
            HelpName = "FILE",
        };
        var overlay = CommonOptions.Overlay();
        var format = CommonOptions.Format();
        var command = new Command("advise", "Gives the advice for one situation, with the rules that give it.")
        {
            situation, rules, overlay, format,
        };
        command.SetAction(parsed => (int)Run(
            console,
            parsed.GetRequiredValue(situation),
            parsed.GetValue(rules),
            parsed.GetValue(overlay),
            parsed.GetRequiredValue(format) == CommonOptions.Json));
        return command;
    }

    private static ExitCode Run(ToolConsole console, string situationPath, string? rulesPath, string? overlayPath, bool asJson)
    {
        if (Load(rulesPath, overlayPath, out var faults) is not { } ruleSet)
        {
            var errors = faults.Where(fault => fault.Severity == DiagnosticSeverity.Error);
            bool isReadable = errors.All(fault => BrokenGuarantees.Contains(fault.Code));
            return RuleFiles.Refuse(console, faults, asJson, isReadable ? ExitCode.DoesNotHold : ExitCode.InvalidFile);
        }

        byte[] json = ReadSituation(console, situationPath);
        if (!Situation.TryFromJson(json, out var situation, out faults, ruleSet.FactDefinitions))
        {
            string source = situationPath == StandardInput ? "situation" : Path.GetFileName(situationPath);
            return RuleFiles.Refuse(console, [.. faults.Select(fault => fault.From(source))], asJson, ExitCode.InvalidFile);
        }

        var advice = new Advisor(new AdvisorOptions { RuleSet = ruleSet }).Advise(situation!);
        if (asJson)
        {
            console.WriteRaw(ReportJson.Of(advice));
        }
        else
        {
            AdviceText.Print(console.Out, advice);
        }

        return ExitCode.Holds;
    }

    private static RuleSet? Load(string? path, string? overlayPath, out IReadOnlyList<Diagnostic> faults)
    {
        (var ruleSet, faults) = path is null ? (RuleSet.BuiltIn, []) : RuleFiles.Read(path, () =>
        {
            RuleSet.TryLoad(path, out var loaded, out var found);
            return (loaded, found);
        });
        if (ruleSet is null || overlayPath is null)
        {
            return ruleSet;
        }

        (var laidOn, faults) = RuleFiles.Read(overlayPath, () =>
        {
            ruleSet.TryLoadOverlay(overlayPath, out var loaded, out var found);
            return (loaded, found);
        });
        return laidOn;
    }

    private static byte[] ReadSituation(ToolConsole console, string path)
    {
        using var stream = path == StandardInput ? console.OpenInput() : RuleFiles.Read(path, () => File.OpenRead(path));
        return ReadAtMost(stream, Situation.MaximumBytes);
    }

    /// <summary>The bytes of a stream, or one byte more than the limit when there are more, for the reader to refuse.</summary>
    private static byte[] ReadAtMost(Stream stream, int maximumBytes)
    {
        byte[] buffer = new byte[maximumBytes + 1];
        int length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..length];
    }
}

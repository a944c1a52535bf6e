using System.CommandLine;
using System.Globalization;
using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>The command <c>advise</c>: a situation in, advice out.</summary>
internal sealed class AdviseCommand(Terminal terminal)
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly Option<string> _situation = new("--situation")
    {
        Description = "A JSON file with the facts that are known, or - for standard input.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "How the advice is written.",
        DefaultValueFactory = _ => Text,
    };

    private readonly Option<int> _limit = new("--limit")
    {
        Description = "How many recommendations at most.",
        DefaultValueFactory = _ => AdvisorOptions.DefaultLimit,
    };

    private readonly Option<string?> _rules = new("--rules")
    {
        Description = "A rule file of your own, with its text files beside it, instead of the built-in rule set.",
        HelpName = "FILE",
    };

    private static IEnumerable<string> Limits =>
        Enumerable.Range(1, AdvisorOptions.HighestLimit).Select(limit => limit.ToString(CultureInfo.InvariantCulture));

    public Command Build()
    {
        _format.AcceptOnlyFromAmong(Text, Json);
        _limit.AcceptOnlyFromAmong([.. Limits]);
        var command = new Command("advise", "Gives advice on one situation.") { _situation, _format, _limit, _rules };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var rules = new RulesFile(parsed.GetValue(_rules)).Read();
        if (rules.Value is not { } ruleSet)
        {
            return Refuse(rules.Faults);
        }

        var situation = new SituationFile(parsed.GetRequiredValue(_situation), terminal.Input).Read(ruleSet.Facts);
        if (situation.Value is null)
        {
            return Refuse([.. rules.Faults, .. situation.Faults]);
        }

        Report(rules.Faults);
        var advisor = new Advisor(new AdvisorOptions { RuleSet = ruleSet, Limit = parsed.GetValue(_limit) });
        Write(advisor.Advise(situation.Value), parsed.GetRequiredValue(_format));
        return ExitCode.Done;
    }

    private void Write(Advice advice, string format)
    {
        if (format == Json)
        {
            new AdviceJson(terminal.Output).Write(advice);
        }
        else
        {
            new AdviceView(new Page(terminal.Screen), pause: () => { }).Show(advice);
        }
    }

    private int Refuse(IReadOnlyList<string> faults)
    {
        Report(faults);
        return ExitCode.BadInput;
    }

    private void Report(IReadOnlyList<string> faults) => new FaultReport(terminal.Error).Write(faults);
}

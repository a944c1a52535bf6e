using System.CommandLine;
using TrustAdvice;

namespace ConsoleAdvisor.Commands;

/// <summary>The command <c>advise</c>: a situation in, advice out.</summary>
internal sealed class AdviseCommand(Terminal terminal)
{
    private readonly Option<string> _situation =
        CommonOptions.Input("--situation", "A JSON file with the facts that are known");

    private readonly Option<string> _format = CommonOptions.Format();
    private readonly Option<int> _limit = CommonOptions.Limit();
    private readonly Option<string?> _rules = CommonOptions.Rules();
    private readonly FaultReport _faults = new(terminal.Error);

    public Command Build()
    {
        var command = new Command("advise", "Gives advice on one situation.") { _situation, _format, _limit, _rules };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var rules = new RulesFile(parsed.GetValue(_rules)).Read();
        if (rules.Value is not { } ruleSet)
        {
            return _faults.Refuse(rules.Faults);
        }

        var situation = Inputs.Situation(new InputFile(parsed.GetRequiredValue(_situation), terminal.Input), ruleSet.Facts);
        _faults.Write(rules.Faults);
        if (situation.Value is null)
        {
            return _faults.Refuse(situation.Faults);
        }

        var advisor = new Advisor(new AdvisorOptions { RuleSet = ruleSet, Limit = parsed.GetValue(_limit) });
        Write(advisor.Advise(situation.Value), parsed.GetRequiredValue(_format));
        return ExitCode.Done;
    }

    private void Write(Advice advice, string format)
    {
        if (format == CommonOptions.Json)
        {
            new JsonOutput(terminal.Output).Write(json => JsonDocuments.Advice(json, advice));
        }
        else
        {
            new AdviceView(new Page(terminal.Screen), pause: () => { }).Show(advice);
        }
    }
}

using System.CommandLine;
using TrustAdvice;

namespace ConsoleAdvisor.Commands;

/// <summary>The command <c>interview</c>: the answers so far in, the next question and the advice so far out.</summary>
internal sealed class InterviewCommand(Terminal terminal)
{
    private readonly Option<string> _answers =
        CommonOptions.Input("--answers", "A JSON file with the answers so far, unknown for a question that was declined");

    private readonly Option<string> _format = CommonOptions.Format();
    private readonly Option<int> _limit = CommonOptions.Limit();
    private readonly Option<string?> _rules = CommonOptions.Rules();
    private readonly FaultReport _faults = new(terminal.Error);

    public Command Build()
    {
        var command = new Command("interview", "Says what to ask next, and the advice so far.")
        {
            _answers, _format, _limit, _rules,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var rules = new RulesFile(parsed.GetValue(_rules)).Read();
        _faults.Write(rules.Faults);
        if (rules.Value is not { } ruleSet)
        {
            return ExitCode.BadInput;
        }

        var advisor = new Advisor(new AdvisorOptions { RuleSet = ruleSet, Limit = parsed.GetValue(_limit) });
        var interview = Inputs.Interview(new InputFile(parsed.GetRequiredValue(_answers), terminal.Input), advisor);
        if (interview.Value is null)
        {
            return _faults.Refuse(interview.Faults);
        }

        Write(interview.Value, parsed.GetRequiredValue(_format));
        return ExitCode.Done;
    }

    private void Write(Interview interview, string format)
    {
        if (format == CommonOptions.Json)
        {
            new JsonOutput(terminal.Output).Write(json => JsonDocuments.Interview(json, interview));
        }
        else
        {
            new InterviewView(new Page(terminal.Screen)).Show(interview);
        }
    }
}

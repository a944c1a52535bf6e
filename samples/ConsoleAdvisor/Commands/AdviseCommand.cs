using System.CommandLine;
using TrustAdvice;
using TrustAdvice.Support;

namespace ConsoleAdvisor.Commands;

/// <summary>The command <c>advise</c>: a situation in, advice out.</summary>
internal sealed class AdviseCommand(Terminal terminal)
{
    private readonly Option<string> _situation =
        CommonOptions.Input("--situation", "A JSON file with the facts that are known");

    private readonly Option<string> _format = CommonOptions.Format();
    private readonly Option<int> _limit = CommonOptions.Limit();
    private readonly Option<string?> _rules = CommonOptions.Rules();
    private readonly Option<string?> _language = CommonOptions.Language();
    private readonly Option<bool> _brief = CommonOptions.Brief();
    private readonly Option<bool> _full = CommonOptions.Full();
    private readonly Option<string?> _country = CommonOptions.Country();
    private readonly Option<string?> _support = CommonOptions.Support();
    private readonly DayOption _on = new(terminal.Time);
    private readonly FaultReport _faults = new(terminal.Error);

    public Command Build()
    {
        var command = new Command("advise", "Gives advice on one situation.")
        {
            _situation, _format, _limit, _rules, _language, _brief, _full, _country, _support, _on,
        };
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

        var situation = Inputs.Situation(new InputFile(parsed.GetRequiredValue(_situation), terminal.Input), ruleSet.FactDefinitions);
        _faults.Write(rules.Faults);
        if (situation.Value is null)
        {
            return _faults.Refuse(situation.Faults);
        }

        var directory = ReadContacts(parsed);
        if (directory is { Value: null })
        {
            return _faults.Refuse(directory.Faults);
        }

        var advisor = new Advisor(new AdvisorOptions
        {
            RuleSet = ruleSet,
            Limit = parsed.GetValue(_limit),
            Language = parsed.GetValue(_language),
            BriefTexts = parsed.GetValue(_brief),
        });
        var advice = advisor.Advise(situation.Value);
        var support = directory?.Value!.FindAll(parsed.GetValue(_country), advice, _on.Of(parsed));
        Write(advice, support, Wording.In(advisor.Language), parsed);
        return ExitCode.Done;
    }

    /// <summary>The contacts, or null where nobody asked for any.</summary>
    private Reading<SupportDirectory>? ReadContacts(ParseResult parsed)
    {
        string? file = parsed.GetValue(_support);
        return file is null && parsed.GetValue(_country) is null ? null : new SupportFile(file).Read();
    }

    private void Write(Advice advice, AdviceSupport? support, Wording wording, ParseResult parsed)
    {
        if (parsed.GetRequiredValue(_format) == CommonOptions.Text)
        {
            new AdviceView(new Page(terminal.Screen), pause: () => { }, support, wording, parsed.GetValue(_full)).Show(advice);
        }
        else if (support is null)
        {
            new JsonOutput(terminal.Output).Write(json => JsonDocuments.Advice(json, advice));
        }
        else
        {
            new JsonOutput(terminal.Output).Write(json => JsonDocuments.Advice(json, advice, support));
        }
    }
}

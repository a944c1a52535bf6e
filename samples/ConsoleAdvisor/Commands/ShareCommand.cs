using System.CommandLine;
using ConsoleAdvisor.Journeys;
using TrustAdvice;

namespace ConsoleAdvisor.Commands;

/// <summary>The command <c>share</c>: what the partner would get of an advice, or of a day of a journey.</summary>
internal sealed class ShareCommand(Terminal terminal)
{
    private readonly Option<string?> _situation = new("--situation")
    {
        Description = "A JSON file with the facts that are known, or - for standard input.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _journey = new("--journey")
    {
        Description = "A JSON file of a journey in place of a situation, or - for standard input.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _pass = new("--pass")
    {
        Description = "What you choose to pass on: ids of what the JSON of advise marks with mayPassOn, with commas between them.",
        HelpName = "ID,ID",
    };

    private readonly Option<string> _format = CommonOptions.Format();
    private readonly Option<string?> _rules = CommonOptions.Rules();
    private readonly Option<string?> _language = CommonOptions.Language();
    private readonly DayOption _on = new(terminal.Time);
    private readonly FaultReport _faults = new(terminal.Error);

    public Command Build()
    {
        var command = new Command("share", "Shows what your partner would get, and nothing that is private to you.")
        {
            _situation, _journey, _pass, _format, _rules, _language, _on,
        };
        command.Validators.Add(result =>
        {
            // Whether it is there: its value cannot be asked for where it is there twice.
            if (result.GetResult(_situation) is null == result.GetResult(_journey) is null)
            {
                result.AddError("share takes either --situation FILE or --journey FILE.");
            }
        });
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

        _faults.Write(rules.Faults);
        var advisor = new Advisor(new AdvisorOptions { RuleSet = ruleSet, Language = parsed.GetValue(_language) });
        return parsed.GetValue(_journey) is { } journey
            ? OfJourney(parsed, advisor, journey)
            : OfSituation(parsed, advisor, parsed.GetValue(_situation)!);
    }

    private int OfSituation(ParseResult parsed, Advisor advisor, string file)
    {
        var situation = Inputs.Situation(new InputFile(file, terminal.Input), advisor.RuleSet.FactDefinitions);
        if (situation.Value is null)
        {
            return _faults.Refuse(situation.Faults);
        }

        var advice = advisor.Advise(situation.Value);
        Write(parsed, advisor, advice, advice.SharedView(Passed(parsed, advice)));
        return ExitCode.Done;
    }

    private int OfJourney(ParseResult parsed, Advisor advisor, string file)
    {
        var journey = Inputs.Journey(new InputFile(file, terminal.Input));
        if (journey.Value is null)
        {
            return _faults.Refuse(journey.Faults);
        }

        var own = advisor.Advise(journey.Value.SituationOn(_on.Of(parsed)));
        Write(parsed, advisor, own, SharedJourney.View(journey.Value, _on.Of(parsed), advisor, own, Passed(parsed, own)));
        return ExitCode.Done;
    }

    /// <summary>What was asked for; what is not offered is left out, and only the reader is told.</summary>
    private string[] Passed(ParseResult parsed, Advice advice)
    {
        string[] asked = parsed.GetValue(_pass)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        var offered = SharedJourney.Offers(advice).ToHashSet(StringComparer.Ordinal);
        _faults.Write([.. asked.Where(id => !offered.Contains(id)).Select(id => $"'{id}' cannot be passed on now, and is left out.")]);
        return asked;
    }

    private void Write(ParseResult parsed, Advisor advisor, Advice advice, SharedAdvice shared)
    {
        if (parsed.GetRequiredValue(_format) == CommonOptions.Json)
        {
            new JsonOutput(terminal.Output).Write(json => JsonDocuments.Shared(json, shared));
        }
        else
        {
            new SharedView(new Page(terminal.Screen), Wording.In(advisor.Language)).Show(shared, advice);
        }
    }
}

using System.CommandLine;
using System.Text.Json;
using TrustAdvice;

namespace ConsoleAdvisor.Commands;

/// <summary>
/// The commands <c>why</c> and <c>why-not</c>: by which rule and facts something is given, or what keeps it away.
/// </summary>
/// <param name="terminal">The world outside.</param>
/// <param name="isAsking">Whether <c>why</c> is asked; otherwise <c>why-not</c>.</param>
internal sealed class WhyCommand(Terminal terminal, bool isAsking)
{
    private readonly Argument<string> _id = new("ID")
    {
        Description = "The id of an action or alert, or a kind of referral, as they stand in the JSON of advise.",
    };

    private readonly Option<string> _situation =
        CommonOptions.Input("--situation", "A JSON file with the facts that are known");

    private readonly Option<string> _format = CommonOptions.Format();
    private readonly Option<string?> _rules = CommonOptions.Rules();
    private readonly FaultReport _faults = new(terminal.Error);

    public Command Build()
    {
        var command = isAsking
            ? new Command("why", "Says by which rule and facts something is given.")
            : new Command("why-not", "Says why something is not given, and what would give it.");
        command.Add(_id);
        command.Add(_situation);
        command.Add(_format);
        command.Add(_rules);
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

        string id = parsed.GetRequiredValue(_id);
        if (!ruleSet.ItemIds.Contains(id))
        {
            return _faults.Refuse(NoSuchItem(id, ruleSet));
        }

        var situation = Inputs.Situation(new InputFile(parsed.GetRequiredValue(_situation), terminal.Input), ruleSet.FactDefinitions);
        if (situation.Value is null)
        {
            return _faults.Refuse(situation.Faults);
        }

        var advice = new Advisor(new AdvisorOptions { RuleSet = ruleSet }).Advise(situation.Value);
        return parsed.GetRequiredValue(_format) == CommonOptions.Json ? WriteJson(advice, id) : WriteText(advice, id);
    }

    /// <summary>A document says itself whether the item is given, so the wrong question is no fault.</summary>
    private int WriteJson(Advice advice, string id)
    {
        var absence = advice.ExplainAbsence(id);
        var output = new JsonOutput(terminal.Output);
        if (isAsking && absence.IsGiven)
        {
            output.Write(json => JsonSerializer.Serialize(json, advice.Explain(id), TrustAdviceJson.TypeInfo<Explanation>()));
        }
        else
        {
            output.Write(json => JsonSerializer.Serialize(json, absence, TrustAdviceJson.TypeInfo<AbsenceExplanation>()));
        }

        return ExitCode.Done;
    }

    private int WriteText(Advice advice, string id)
    {
        var absence = advice.ExplainAbsence(id);
        var view = new ExplanationView(new Page(terminal.Screen));
        if (!isAsking)
        {
            view.Show(absence);
            return ExitCode.Done;
        }

        if (!absence.IsGiven)
        {
            return _faults.Refuse($"'{id}' is not given in this situation. To see what keeps it away, ask why-not.");
        }

        view.Show(advice.Explain(id));
        return ExitCode.Done;
    }

    private static string NoSuchItem(string id, RuleSet ruleSet) => ruleSet.NearestItemId(id) is { } nearest
        ? $"The rule set has no action, referral or alert of this id (did you mean '{nearest}'?)"
        : "The rule set has no action, referral or alert of this id. The JSON of advise lists the ids.";
}

using System.CommandLine;
using ConsoleAdvisor.Journeys;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Commands;

/// <summary>The command <c>journey</c>: how things stand on a day, where on the path, and the advice for that day.</summary>
internal sealed class JourneyCommand(Terminal terminal)
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A JSON file with the check-ins and events, or - for standard input.",
    };

    private readonly DayOption _on = new(terminal.Time);

    public Command Build()
    {
        var command = new Command("journey", "Shows a journey with its chart, its path and the advice for the day.")
        {
            _file, _on,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var journey = Inputs.Journey(new InputFile(parsed.GetRequiredValue(_file), terminal.Input));
        if (journey.Value is null)
        {
            return new FaultReport(terminal.Error).Refuse(journey.Faults);
        }

        Show(journey.Value, _on.Of(parsed));
        return ExitCode.Done;
    }

    /// <summary>What must be read first comes first; where there is nothing to do but to be safe, it stands alone.</summary>
    private void Show(Journey journey, DateOnly on)
    {
        var page = new Page(terminal.Screen);
        var advice = Advisor.Default.Advise(journey.SituationOn(on));
        Action showAdvice = () =>
            new AdviceView(page, pause: () => { }).Show(advice, new ActionMemory(journey.FeedbackOn(on)));
        if (advice.IsSafetyAlone())
        {
            showAdvice();
        }
        else if (advice.Alerts.Count > 0)
        {
            showAdvice();
            page.Gap();
            new JourneyView(page).Show(journey, on);
        }
        else
        {
            new JourneyView(page).Show(journey, on);
            showAdvice();
        }
    }
}

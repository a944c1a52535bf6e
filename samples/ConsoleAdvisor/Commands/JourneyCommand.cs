using System.CommandLine;
using ConsoleAdvisor.Journeys;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Commands;

/// <summary>The command <c>journey</c>: the advice for a day, how things stand, and where on the path.</summary>
internal sealed class JourneyCommand(Terminal terminal)
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A JSON file with the check-ins and events, or - for standard input.",
    };

    private readonly DayOption _on = new(terminal.Time);
    private readonly Option<bool> _full = CommonOptions.Full();
    private readonly Option<string> _format = CommonOptions.Format();

    public Command Build()
    {
        var command = new Command("journey", "Shows the advice for the day, and the journey with its chart and path.")
        {
            _file, _on, _full, _format,
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

        var on = _on.Of(parsed);
        var advice = Advisor.Default.Advise(journey.Value, on);
        if (parsed.GetRequiredValue(_format) == CommonOptions.Json)
        {
            new JsonOutput(terminal.Output).Write(json => JsonDocuments.Journey(json, journey.Value.Assess(on), journey.Value.Path(on), advice));
        }
        else
        {
            Show(journey.Value, on, advice, parsed.GetValue(_full));
        }

        return ExitCode.Done;
    }

    /// <summary>What to do comes before the chart, on a bad day above all; where only safety counts, it stands alone.</summary>
    private void Show(Journey journey, DateOnly on, Advice advice, bool isFull)
    {
        var page = new Page(terminal.Screen);
        new AdviceView(page, pause: () => { }, isFull: isFull).Show(advice);
        if (!advice.IsSafetyAlone())
        {
            page.Gap();
            new JourneyView(page).Show(journey, on);
        }
    }
}

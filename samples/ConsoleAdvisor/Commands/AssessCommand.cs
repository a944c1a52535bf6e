using System.CommandLine;
using ConsoleAdvisor.Journeys;

namespace ConsoleAdvisor.Commands;

/// <summary>The command <c>assess</c>: a journey and a day in, how things go out.</summary>
internal sealed class AssessCommand(Terminal terminal)
{
    private readonly Option<string> _journey = CommonOptions.Input("--journey", "A JSON file with the check-ins and events");
    private readonly DayOption _on = new(terminal.Time);
    private readonly Option<string> _format = CommonOptions.Format();

    public Command Build()
    {
        var command = new Command("assess", "Says how a journey stands on a day, with the figures behind it.")
        {
            _journey, _on, _format,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var journey = Inputs.Journey(new InputFile(parsed.GetRequiredValue(_journey), terminal.Input));
        if (journey.Value is null)
        {
            return new FaultReport(terminal.Error).Refuse(journey.Faults);
        }

        var report = journey.Value.Assess(_on.Of(parsed));
        if (parsed.GetRequiredValue(_format) == CommonOptions.Json)
        {
            new JsonOutput(terminal.Output).Write(report.ToJson(indented: true));
        }
        else
        {
            new ProgressView(new Page(terminal.Screen), Wording.English).Show(report);
        }

        return ExitCode.Done;
    }
}

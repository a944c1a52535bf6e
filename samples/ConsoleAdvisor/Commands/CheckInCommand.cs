using System.CommandLine;
using ConsoleAdvisor.Journeys;
using Spectre.Console;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Commands;

/// <summary>The command <c>check-in</c>: asks one person how it goes and adds that to a journey file.</summary>
internal sealed class CheckInCommand(Terminal terminal)
{
    private const string NeedsTerminal = "check-in asks questions and needs a terminal and a file.";

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The JSON file of the journey. The whole file is written anew: its line breaks change, and comments in it are lost.",
    };

    private readonly DayOption _on = new(terminal.Time);
    private readonly FaultReport _faults = new(terminal.Error);

    public Command Build()
    {
        var command = new Command("check-in", "Asks how it goes and adds a check-in to a journey.") { _file, _on };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = new JourneyFile(parsed.GetRequiredValue(_file), terminal.Input);
        if (!file.CanKeep)
        {
            return _faults.Refuse(NeedsTerminal);
        }

        var journey = file.Read();
        if (journey.Value is null)
        {
            return _faults.Refuse(journey.Faults);
        }

        if (!terminal.CanAsk)
        {
            return _faults.Refuse(NeedsTerminal);
        }

        var on = _on.Of(parsed);
        var page = new Page(terminal.Screen);
        if (terminal.Ask(screen => new CheckInConversation(screen, Advisor.Default).Ask(journey.Value, on)) is not { } checkIn)
        {
            page.Text("Nothing was kept.");
            return ExitCode.Done;
        }

        return Keep(file, checkIn, page);
    }

    private int Keep(JourneyFile file, CheckInEvent checkIn, Page page)
    {
        var longer = file.Add(checkIn);
        if (longer.Value is null)
        {
            return _faults.Refuse(longer.Faults);
        }

        ShowWhatFollows(longer.Value, checkIn, page);
        return ExitCode.Done;
    }

    /// <summary>
    /// Of what the reader once said about safety, nothing shows unless the reader is the one who just said it: the
    /// keyboard may be in the partner's hands.
    /// </summary>
    private void ShowWhatFollows(Journey journey, CheckInEvent checkIn, Page page)
    {
        bool isOfAnother = journey.Reader is { } reader && reader != checkIn.By;
        page.Text(isOfAnother
            ? "Kept."
            : $"Kept. The next check-in is on {JourneyWording.Of(journey.Schedule(checkIn.On).NextCheckIn)}.");
        page.Gap();
        var advice = Advisor.Default.Advise(journey.SituationOn(checkIn.On));
        if (checkIn.Safety is not null && advice.Alerts.Count > 0)
        {
            ShowUntilRead(advice, page);
        }
    }

    /// <summary>The card stands until it is read. The check-in is kept by then, so an end of the input is a way out.</summary>
    private void ShowUntilRead(Advice advice, Page page)
    {
        try
        {
            terminal.Ask(screen =>
            {
                new AdviceView(page, pause: () => { }).Show(advice);
                page.Gap();
                return screen.Prompt(Conversation.WayOut(screen));
            });
        }
        catch (EndOfStreamException)
        {
        }
    }
}

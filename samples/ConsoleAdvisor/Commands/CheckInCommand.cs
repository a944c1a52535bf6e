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
    private readonly Option<string?> _language = CommonOptions.Language();
    private readonly FaultReport _faults = new(terminal.Error);

    public Command Build()
    {
        var command = new Command("check-in", "Asks how it goes and adds a check-in to a journey.") { _file, _on, _language };
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
        var advisor = new Advisor(new AdvisorOptions { Language = parsed.GetValue(_language) });
        var wording = Wording.In(advisor.Language);
        var (checkIn, isKept) = terminal.Ask(screen => new CheckInConversation(screen, advisor, wording).Ask(journey.Value, on));
        if (isKept)
        {
            return Keep(file, checkIn!, advisor, wording);
        }

        var page = new Page(terminal.Screen);
        page.Text(wording["nothingKept"]);
        // Of the log nothing may show here: an answer that is not kept could be the partner's, to find out what the reader once said.
        ShowDanger(new Situation { WhoBrokeTrust = journey.Value.WhoBrokeTrust, Safety = checkIn?.Safety }, advisor, page, wording);
        return ExitCode.Done;
    }

    private int Keep(JourneyFile file, CheckInEvent checkIn, Advisor advisor, Wording wording)
    {
        var longer = file.Add(checkIn);
        if (longer.Value is null)
        {
            return _faults.Refuse(longer.Faults);
        }

        ShowWhatFollows(longer.Value, checkIn, advisor, wording);
        return ExitCode.Done;
    }

    /// <summary>
    /// Of what the reader once said about safety, nothing shows unless the reader is the one who just said it: the
    /// keyboard may be in the partner's hands.
    /// </summary>
    private void ShowWhatFollows(Journey journey, CheckInEvent checkIn, Advisor advisor, Wording wording)
    {
        var page = new Page(terminal.Screen);
        bool isOfAnother = journey.Reader is { } reader && reader != checkIn.By;
        page.Text(isOfAnother
            ? wording["kept"]
            : wording.Say("keptUntil", wording.Of(journey.Schedule(checkIn.On).NextCheckIn)));
        if (checkIn.Safety is not null)
        {
            ShowDanger(journey.SituationOn(checkIn.On), advisor, page, wording);
        }
    }

    /// <summary>What was just said of danger is answered, whether or not it is kept.</summary>
    private void ShowDanger(Situation situation, Advisor advisor, Page page, Wording wording)
    {
        page.Gap();
        var advice = advisor.Advise(situation);
        if (advice.Alerts.Count > 0)
        {
            ShowUntilRead(advice, page, wording);
        }
    }

    /// <summary>The card stands until it is read. What is to be kept is kept by then, so an end of the input is a way out.</summary>
    private void ShowUntilRead(Advice advice, Page page, Wording wording)
    {
        try
        {
            terminal.Ask(screen =>
            {
                new AdviceView(page, pause: () => { }, wording: wording).Show(advice);
                page.Gap();
                return screen.Prompt(Conversation.WayOut(screen, wording));
            });
        }
        catch (EndOfStreamException)
        {
        }
    }
}

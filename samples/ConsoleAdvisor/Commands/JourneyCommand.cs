using System.CommandLine;
using ConsoleAdvisor.Journeys;
using Samples;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Commands;

/// <summary>The command <c>journey</c>: the advice for a day, how things stand, and where on the path.</summary>
internal sealed class JourneyCommand(Terminal terminal)
{
    private const string NeedsTerminal = "--sitting asks questions and needs a terminal and a file of its own, and writes no JSON.";
    private const string NeedsReader = "--sitting needs to know who reads: the journey says so in 'reader', or in whoBrokeTrust with me or partner.";

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A JSON file with the check-ins and events, or - for standard input.",
    };

    private readonly DayOption _on = new(terminal.Time);
    private readonly Option<bool> _full = CommonOptions.Full();
    private readonly Option<string> _format = CommonOptions.Format();
    private readonly Option<string?> _language = CommonOptions.Language();
    private readonly FaultReport _faults = new(terminal.Error);

    private readonly Option<bool> _sitting = new("--sitting")
    {
        Description = "Asks two things before you read and again after it, says what differs, and keeps the numbers in FILE if you want.",
    };

    public Command Build()
    {
        var command = new Command("journey", "Shows the advice for the day, and the journey with its chart and path.")
        {
            _file, _on, _full, _language, _sitting, _format,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = new JourneyFile(parsed.GetRequiredValue(_file), terminal.Input);
        var journey = file.Read();
        if (journey.Value is null)
        {
            return _faults.Refuse(journey.Faults);
        }

        var on = _on.Of(parsed);
        var advisor = new Advisor(new AdvisorOptions { Language = parsed.GetValue(_language) });
        var options = new JourneyOptions { Language = advisor.Language };
        var advice = advisor.Advise(journey.Value, on, options: options);
        var wording = Wording.In(advisor.Language);
        bool isJson = parsed.GetRequiredValue(_format) == CommonOptions.Json;
        if (parsed.GetValue(_sitting))
        {
            return isJson || !terminal.CanAsk || !file.CanKeep ? _faults.Refuse(NeedsTerminal)
                : journey.Value.Reader is { } reader ? Sit(file, reader, on, advice, () => Show(journey.Value, on, options, advice, wording, parsed), wording)
                : _faults.Refuse(NeedsReader);
        }

        if (isJson)
        {
            new JsonOutput(terminal.Output).Write(json => JsonDocuments.Journey(json, journey.Value.Assess(on, options), journey.Value.Path(on, options: options), advice));
        }
        else
        {
            Show(journey.Value, on, options, advice, wording, parsed);
        }

        return ExitCode.Done;
    }

    /// <summary>Asks before and after the page; where an alert stands, it is what has to be read at once, and nothing is asked.</summary>
    private int Sit(JourneyFile file, JourneyRole reader, DateOnly on, Advice advice, Action show, Wording wording)
    {
        var sitting = terminal.Ask(screen =>
        {
            var conversation = new SittingConversation(screen, wording);
            if (advice.Alerts.Count == 0)
            {
                return conversation.Ask(reader, on, show);
            }

            conversation.AskNothing(show);
            return null;
        });
        return sitting is not null && file.Add(sitting) is { Value: null } unread ? _faults.Refuse(unread.Faults) : ExitCode.Done;
    }

    /// <summary>
    /// What to do comes before the chart, on a bad day above all; where only safety counts, it stands alone.
    /// </summary>
    private void Show(Journey journey, DateOnly on, JourneyOptions options, Advice advice, Wording wording, ParseResult parsed)
    {
        var page = new Page(terminal.Screen);
        new AdviceView(page, pause: () => { }, wording: wording, isFull: parsed.GetValue(_full)).Show(advice);
        if (!advice.IsSafetyAlone())
        {
            page.Gap();
            new JourneyView(page, wording).Show(journey, on, options);
        }
    }
}

using System.CommandLine;
using System.Text;
using ConsoleAdvisor.Journeys;
using TrustAdvice.CommandLine;

namespace ConsoleAdvisor.Commands;

/// <summary>The command <c>reminders</c>: the next check-in and review as calendar entries that say nothing.</summary>
internal sealed class RemindersCommand(Terminal terminal)
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A JSON file with the check-ins and events, or - for standard input.",
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "The calendar file to write.",
        HelpName = "FILE.ics",
        Required = true,
    };

    private readonly DayOption _on = new(terminal.Time);

    public Command Build()
    {
        var command = new Command("reminders", "Writes the next check-in and review as neutral calendar entries.")
        {
            _file, _out, _on,
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

        var page = new Page(terminal.Screen);
        var schedule = journey.Value.Schedule(_on.Of(parsed));
        if (schedule.Notification is not { } notification)
        {
            page.Text("No reminders were written: somebody else could see them, and it is not known whether that is safe.");
            return ExitCode.NotWritten;
        }

        string calendar = ReminderCalendar.Of(schedule, notification, terminal.Time.GetUtcNow());
        new WrittenFile(parsed.GetRequiredValue(_out)).Write(Encoding.UTF8.GetBytes(calendar));
        page.Text("Written. Every device that shares this calendar will show the entries.");
        return ExitCode.Done;
    }
}

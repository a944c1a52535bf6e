using System.Globalization;
using Spectre.Console;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>
/// Asks the same two things before and after a person reads, and says in plain words what differs: no score, and no word about
/// what it means.
/// </summary>
internal sealed class SittingConversation(IAnsiConsole screen, Wording wording)
{
    /// <summary>The names of the ratings in a journey file, with the labels of their questions.</summary>
    private static readonly (string Name, string Label)[] Questions = [("hopeful", "sittingHopeful"), ("clear", "sittingClear")];

    private readonly Page _page = new(screen);

    /// <summary>The sitting, or null where nothing was said or it is not to be kept.</summary>
    /// <param name="who">Whose it is.</param>
    /// <param name="on">The day.</param>
    /// <param name="read">Shows what is read.</param>
    public SittingEvent? Ask(JourneyRole who, DateOnly on, Action read)
    {
        _page.Text(wording["sittingBefore"]);
        _page.Gap();
        var before = AskAll(Questions);
        read();
        _page.Gap();
        var after = before.Count > 0 ? AskAgain(before) : Ratings.None;
        bool isKept = after.Count > 0 && AskToKeep();
        screen.Prompt(Conversation.WayOut(screen, wording));
        return isKept ? new SittingEvent { On = on, By = who, Before = before, After = after } : null;
    }

    /// <summary>Shows what is read and asks nothing: beside a card of danger, a number to type would stand in the way.</summary>
    public void AskNothing(Action read)
    {
        read();
        _page.Gap();
        screen.Prompt(Conversation.WayOut(screen, wording));
    }

    private bool AskToKeep()
    {
        _page.Aside(wording["whoCanRead"]);
        return Confirmation.Ask(screen, wording, "sittingKeep");
    }

    private Ratings AskAgain(Ratings before)
    {
        _page.Text(wording["sittingAfter"]);
        _page.Gap();
        var after = AskAll([.. Questions.Where(question => before.Of(question.Name) is not null)]);
        foreach (var (name, label) in Questions)
        {
            if (after.Of(name) is { } now)
            {
                _page.Text($"{wording[label]} {Difference(before.Of(name)!.Value, now)}");
            }
        }

        if (after.All.Any(now => now.Value < before.Of(now.Key)))
        {
            _page.Text(wording["sittingWeighs"]);
        }

        if (after.Count > 0)
        {
            _page.Aside(wording["sittingNote"]);
            _page.Gap();
        }

        return after;
    }

    private Ratings AskAll(IReadOnlyList<(string Name, string Label)> questions)
    {
        List<KeyValuePair<string, double>> ratings = [];
        foreach (var (name, label) in questions)
        {
            _page.Title(wording[label]);
            if (RatingPrompt.Ask(screen, wording["sittingScale"], wording["sittingAgain"]) is { } rating)
            {
                ratings.Add(new(name, rating));
            }
        }

        _page.Gap();
        return Ratings.Of(ratings);
    }

    private string Difference(double before, double now) => string.Format(
        CultureInfo.InvariantCulture,
        wording[now > before ? "sittingHigher" : now < before ? "sittingLower" : "sittingSame"],
        before,
        now);
}

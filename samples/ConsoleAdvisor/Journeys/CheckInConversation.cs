using System.Globalization;
using Spectre.Console;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>Asks one person for a check-in. Every question may be skipped.</summary>
internal sealed class CheckInConversation(IAnsiConsole screen, Advisor advisor)
{
    private const string SafetyFact = "safety";

    private readonly Page _page = new(screen);
    private readonly QuestionPrompt _prompt = new(screen, new Page(screen));

    /// <summary>The check-in, or null when nothing was said or it is not to be kept.</summary>
    public CheckInEvent? Ask(Journey journey, DateOnly on)
    {
        _page.Heading($"Check-in of {JourneyWording.Of(on)}");
        _page.Text(
            """
            A few questions. You can skip any of them.

            Your answers go into the journey file. Whoever opens the file can read them. To leave without keeping anything, press Ctrl and C.
            """);
        _page.Gap();
        var who = AskWho(journey);
        var safety = who == journey.Reader ? AskSafety() : null;
        var ratings = safety is Safety.Controlled or Safety.Afraid ? Ratings.None : AskRatings(who);
        if (safety is null && ratings.Count == 0)
        {
            return null;
        }

        var told = new CheckInEvent { On = on, By = who, Safety = safety, Ratings = ratings };
        var checkIn = new CheckInEvent { On = on, By = who, Safety = safety, Ratings = ratings, Corrects = AskToReplace(journey, told) };
        return AskToKeep(checkIn) ? checkIn : null;
    }

    private JourneyRole AskWho(Journey journey)
    {
        _page.Title("Who is checking in?");
        Answer[] answers =
        [
            new(Named("The one who was hurt", journey.Reader, JourneyRole.WasHurt), AnswerKind.Value, nameof(JourneyRole.WasHurt)),
            new(Named("The one who broke trust", journey.Reader, JourneyRole.BrokeTrust), AnswerKind.Value, nameof(JourneyRole.BrokeTrust)),
        ];
        return Enum.Parse<JourneyRole>(_prompt.Choose(answers, isSecret: false).Value!);
    }

    private static string Named(string label, JourneyRole? reader, JourneyRole role) =>
        reader is null ? label
        : reader == role ? $"{label} (me)"
        : $"{label} (my partner)";

    /// <summary>Asked of the reader alone: the answer of the other one is not the reader's to see.</summary>
    private Safety? AskSafety()
    {
        var question = advisor.QuestionFor(SafetyFact);
        var fact = advisor.RuleSet.FactDefinitions.Single(known => known.Name == SafetyFact);
        _page.Title(question.Text);
        _page.Aside(question.Why);
        _page.Aside("If your partner can open the journey file, it is safer to leave this out.");
        Answer[] answers = [.. QuestionPrompt.Answers(question, fact), new("Leave this out of the file", AnswerKind.Value)];
        return new Situation().With(SafetyFact, _prompt.Choose(answers, isSecret: true).Value).Safety;
    }

    private Ratings AskRatings(JourneyRole who)
    {
        _page.Text("Now a few numbers from 0 to 10: 0 is not at all, 10 is fully. Press Enter alone to skip one.");
        _page.Gap();
        List<KeyValuePair<string, double>> ratings = [];
        foreach (var question in CheckInQuestion.For(who))
        {
            _page.Title(question.Text);
            if (RatingPrompt.Ask(screen, "0 to 10:", "Please type a whole number from 0 to 10, or press Enter alone to skip.") is { } rating)
            {
                ratings.Add(new(question.Name, rating));
            }
        }

        _page.Gap();
        return Ratings.Of(ratings);
    }

    private bool AskToReplace(Journey journey, CheckInEvent checkIn)
    {
        bool isSecond = checkIn.Ratings.Count > 0
            && journey.Events.OfType<CheckInEvent>().Any(other => other.On == checkIn.On && other.By == checkIn.By);
        if (!isSecond)
        {
            return false;
        }

        _page.Text("There is a check-in of that day already. If you keep both, the middle of the two counts.");
        return screen.Prompt(new ConfirmationPrompt("Put this one in its place?"));
    }

    private bool AskToKeep(CheckInEvent checkIn)
    {
        _page.Text(checkIn.Ratings.Count == 0
            ? "No numbers this time."
            : $"Your numbers: {string.Join(", ", checkIn.Ratings.All.Select(Said))}.");
        return screen.Prompt(new ConfirmationPrompt("Keep this check-in?"));
    }

    private static string Said(KeyValuePair<string, double> rating) =>
        string.Create(CultureInfo.InvariantCulture, $"{rating.Key} {rating.Value}");
}

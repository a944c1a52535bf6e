using Samples;
using Spectre.Console;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>Asks one person for a check-in. Every question may be skipped.</summary>
internal sealed class CheckInConversation(IAnsiConsole screen, Advisor advisor, Wording wording)
{
    private const string SafetyFact = "safety";

    private readonly Page _page = new(screen);
    private readonly QuestionPrompt _prompt = new(screen, new Page(screen), wording);

    /// <summary>The check-in, or null when nothing was said, and whether it is to be kept.</summary>
    public (CheckInEvent? CheckIn, bool IsKept) Ask(Journey journey, DateOnly on)
    {
        _page.Heading(wording.Say("checkInOf", wording.Of(on)));
        _page.Text(wording["checkInBefore"]);
        _page.Gap();
        var who = AskWho(journey);
        var safety = who == journey.Reader ? AskSafety() : null;
        var ratings = safety is Safety.Controlled or Safety.Afraid ? Ratings.None : AskRatings(who);
        if (safety is null && ratings.Count == 0)
        {
            return (null, false);
        }

        var told = new CheckInEvent { On = on, By = who, Safety = safety, Ratings = ratings };
        var checkIn = new CheckInEvent { On = on, By = who, Safety = safety, Ratings = ratings, Corrects = AskToReplace(journey, told) };
        return (checkIn, AskToKeep(checkIn));
    }

    private JourneyRole AskWho(Journey journey)
    {
        _page.Title(wording["checkInWho"]);
        Answer[] answers =
        [
            new(Named("wasHurt", journey.Reader, JourneyRole.WasHurt), AnswerKind.Value, nameof(JourneyRole.WasHurt)),
            new(Named("brokeTrust", journey.Reader, JourneyRole.BrokeTrust), AnswerKind.Value, nameof(JourneyRole.BrokeTrust)),
        ];
        return Enum.Parse<JourneyRole>(_prompt.Choose(answers, isSecret: false).Value!);
    }

    private string Named(string label, JourneyRole? reader, JourneyRole role) =>
        reader is null ? wording[label] : wording.Say(reader == role ? "thatIsMe" : "thatIsMyPartner", wording[label]);

    /// <summary>Asked of the reader alone: the answer of the other one is not the reader's to see.</summary>
    private Safety? AskSafety()
    {
        var question = advisor.QuestionFor(SafetyFact);
        var fact = advisor.RuleSet.FactDefinitions.Single(known => known.Name == SafetyFact);
        _page.Title(question.Text);
        _page.Aside(question.Why);
        _page.Aside(wording["saferLeftOut"]);
        Answer[] answers = [.. QuestionPrompt.Answers(question, fact, wording), new(wording["leaveOut"], AnswerKind.Value)];
        return new Situation().With(SafetyFact, _prompt.Choose(answers, isSecret: true).Value).Safety;
    }

    private Ratings AskRatings(JourneyRole who)
    {
        _page.Text(wording["checkInNumbers"]);
        _page.Gap();
        List<KeyValuePair<string, double>> ratings = [];
        foreach (var question in CheckInQuestion.For(who))
        {
            _page.Title(wording[question.Label]);
            if (RatingPrompt.Ask(screen, wording["sittingScale"], wording["sittingAgain"]) is { } rating)
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

        _page.Text(wording["checkInSecond"]);
        return Confirmation.Ask(screen, wording, "checkInReplace");
    }

    private bool AskToKeep(CheckInEvent checkIn)
    {
        _page.Text(checkIn.Ratings.Count == 0
            ? wording["noNumbers"]
            : wording.Say("yourNumbers", string.Join(", ", checkIn.Ratings.All.Select(rating => wording.Say(rating.Key, rating.Value)))));
        _page.Aside(wording["whoCanRead"]);
        return Confirmation.Ask(screen, wording, "checkInKeep");
    }
}

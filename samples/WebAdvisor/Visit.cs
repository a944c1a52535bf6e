using TrustAdvice;
using TrustAdvice.Journeys;

namespace WebAdvisor;

/// <summary>All that one reader has said in this visit, and the advisor who speaks the reader's language. It lives in memory alone.</summary>
public sealed class Visit
{
    private const string Fallback = "en";

    /// <summary>The journey before the newest entry of this visit.</summary>
    private Journey? _before;

    /// <summary>Begins a visit; touching the advisor takes a moment, so the page is painted before.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="notes">What was kept of an earlier visit; null for none.</param>
    public Visit(string language, Notes? notes)
    {
        Advisor = Advisor.Default.For(language, Fallback);
        Words = Words.In(Advisor.Language);
        Interview = Interview.Start(Advisor, notes?.Known);
        Journey = notes?.Journey;
        IsKept = notes is not null;
        Stage = Journey is null ? Stage.Questions : Stage.Journey;
    }

    /// <summary>Gives the questions and the advice.</summary>
    public Advisor Advisor { get; private set; }

    /// <summary>The words around them.</summary>
    public Words Words { get; private set; }

    /// <summary>What was asked and answered.</summary>
    public Interview Interview { get; private set; }

    /// <summary>The check-ins; null until the reader begins.</summary>
    public Journey? Journey { get; private set; }

    /// <summary>Whether there is an entry of this visit to take back.</summary>
    public bool MayUndo => _before is not null;

    /// <summary>Whether the reader asked for notes to be kept.</summary>
    public bool IsKept { get; set; }

    /// <summary>What the page shows.</summary>
    public Stage Stage { get; private set; }

    /// <summary>The question to show; null where the advice is.</summary>
    public Question? Question => Stage == Stage.Questions ? Interview.Next : null;

    /// <summary>The sentences of the library on a journey, in the reader's language.</summary>
    public JourneyOptions JourneyOptions => new() { Language = Advisor.Language };

    /// <summary>Goes on in another language, with every answer as it was.</summary>
    public void Speak(string language)
    {
        Advisor = Advisor.Default.For(language, Fallback);
        Words = Words.In(Advisor.Language);
        Interview = Interview.FromJson(Interview.ToJson(), Advisor);
    }

    /// <summary>Answers the question that is asked, or declines it with null.</summary>
    public void Answer(string? value) =>
        MoveTo(value is null ? Interview.Skip() : Interview.Answer(Interview.Next!.Fact, value));

    /// <summary>Takes the last answer back, also from the page of advice.</summary>
    public void Back() => MoveTo(Interview.Asked > 0 ? Interview.Back() : Interview);

    /// <summary>Shows the advice, whatever is still open.</summary>
    public void Show(Stage stage) => Stage = stage;

    /// <summary>Begins to follow how it goes.</summary>
    public void Begin(Journey journey) => Journey = journey;

    /// <summary>Adds to what is followed.</summary>
    public void Add(JourneyEvent entry)
    {
        _before = Journey;
        Journey = Journey!.With(entry);
    }

    /// <summary>Tells what came of a recommendation.</summary>
    public void Tell(string action, FeedbackOutcome outcome, FeedbackReason? reason, DateOnly day) =>
        Add(new FeedbackEvent { On = day, Action = action, Outcome = outcome, Reason = reason });

    /// <summary>Whether it was told on a day that a recommendation was done.</summary>
    public bool WasDone(string action, DateOnly day) => Journey!.Events.OfType<FeedbackEvent>()
        .Any(told => told.Action == action && told.On == day && told.Outcome == FeedbackOutcome.Done);

    /// <summary>
    /// Takes back what was last told of a recommendation. The journey lies on this device alone, so nothing of it has to stay for others.
    /// </summary>
    public void TakeBack(string action)
    {
        var day = Journey!.Events.OfType<FeedbackEvent>().Last(told => told.Action == action).On;
        Keep(Journey.Events.Where(entry => entry is not FeedbackEvent told || told.Action != action || told.On != day));
    }

    /// <summary>Takes the newest entry of this visit back, such as a check-in with a wrong day.</summary>
    public void Undo()
    {
        Journey = _before;
        _before = null;
    }

    /// <summary>The advice of a day on all that is known.</summary>
    public Advice AdviceOn(DateOnly day) =>
        Journey is null ? Interview.Advice : Advisor.Advise(Journey, day, Interview.Situation, JourneyOptions);

    private void Keep(IEnumerable<JourneyEvent> events)
    {
        _before = null;
        Journey = new Journey(Journey!.WhoBrokeTrust, events, Journey.Reader);
    }

    /// <summary>Where nothing more is asked, the advice follows.</summary>
    private void MoveTo(Interview interview)
    {
        Interview = interview;
        Stage = interview.IsFinished ? Stage.Advice : Stage.Questions;
    }
}

namespace TrustAdvice.Journeys;

/// <summary>What is known of a journey on a day: the events up to it, and what they say together.</summary>
internal sealed class Timeline
{
    /// <summary>How many days before a date comes round it is named.</summary>
    private const int DaysBeforeAnniversary = 14;

    private readonly RatingSeries[] _series;

    private Timeline(Journey journey, DateOnly on, JourneyOptions options, JourneyEvent[] events)
    {
        (Journey, On, Options, Events) = (journey, on, options, events);
        _series = [RatingSeries.Of(JourneyRole.BrokeTrust, events), RatingSeries.Of(JourneyRole.WasHurt, events)];
        var shocks = events.Where(entry => entry is BreachEvent or NewFactEvent).ToArray();
        PhaseStart = shocks.Length == 0 ? null : shocks[^1].KnownFrom;
        Steps = StepsOf(events);
        Who = WhoOf(journey, events);
    }

    public Journey Journey { get; }

    public DateOnly On { get; }

    public JourneyOptions Options { get; }

    public IReadOnlyList<JourneyEvent> Events { get; }

    /// <summary>The day of the newest breach or new fact.</summary>
    public DateOnly? PhaseStart { get; }

    /// <summary>The steps in the order in which they were entered, with the returns to the first that a new breach brings.</summary>
    public IReadOnlyList<RepairStep> Steps { get; }

    /// <summary>The steps that were entered since the newest breach or new fact.</summary>
    public IEnumerable<StepEvent> StepsSincePhase => Events.OfType<StepEvent>()
        .Where(entry => PhaseStart is null || entry.On >= PhaseStart);

    /// <summary>Whether the day on which a breach happened or came to light comes round within two weeks (design default, not clinical).</summary>
    public bool IsBeforeAnAnniversary => Events.OfType<BreachEvent>()
        .SelectMany(breach => new[] { breach.On, breach.KnownFrom }).Any(IsComingRound);

    /// <summary>Who broke trust by then: both, once the other one has too.</summary>
    public WhoBrokeTrust? Who { get; }

    /// <summary>Whose ratings lead: those of the one who was hurt; where both broke trust or it is disputed, each their own.</summary>
    public IReadOnlyList<JourneyRole> Leading => Who is null or WhoBrokeTrust.Me or WhoBrokeTrust.Partner
        ? [JourneyRole.WasHurt]
        : [JourneyRole.WasHurt, JourneyRole.BrokeTrust];

    /// <summary>Whether a pause is on.</summary>
    public bool IsPaused
    {
        get
        {
            var pause = Events.OfType<PauseEvent>().LastOrDefault();
            return pause is not null && (pause.Until is { } until
                ? until >= On
                : !Events.OfType<CheckInEvent>().Any(checkIn => checkIn.On > pause.On));
        }
    }

    /// <summary>Whether nobody has checked in of late, so that nothing can be inferred.</summary>
    public bool IsSilent => Events.OfType<CheckInEvent>().LastOrDefault() is not { } last
        || On.DayNumber - last.On.DayNumber > Options.SilentDays;

    public static Timeline Of(Journey journey, DateOnly on, JourneyOptions options) =>
        new(journey, on, options, [.. journey.Events.TakeWhile(entry => entry.KnownFrom <= on)]);

    /// <summary>All ratings of one of the two.</summary>
    public RatingSeries Series(JourneyRole by) => _series[by == JourneyRole.BrokeTrust ? 0 : 1];

    /// <summary>
    /// What the reader said last about safety. To put an action aside as not safe says that they are unsure, until they
    /// say otherwise on a later day; what is worse than unsure stays.
    /// </summary>
    public Safety? ReaderSafety
    {
        get
        {
            var (on, answer) = NewestAnswer(checkIn => checkIn.Safety);
            bool isInDoubt = Journey.Reader is not null && Events.OfType<FeedbackEvent>()
                .Any(entry => entry.Reason == FeedbackReason.NotSafe && entry.IsOf(Journey.Reader) && (on is null || entry.On >= on));
            return isInDoubt && !(answer > Safety.Unsure) ? Safety.Unsure : answer;
        }
    }

    /// <summary>The reader's newest answer to a private question. Where it is not known who reads, nobody's answer is taken.</summary>
    public TAnswer? PrivateAnswer<TAnswer>(Func<CheckInEvent, TAnswer?> ask)
        where TAnswer : struct => NewestAnswer(ask).Answer;

    /// <summary>How far apart the two people's newest ratings are; null when one has no recent one.</summary>
    public double? Gap() => _series.All(one => On.DayNumber - one.Last?.DayNumber <= Options.SilentDays)
        ? Math.Abs(_series[0].Values[^1].Value - _series[1].Values[^1].Value)
        : null;

    /// <summary>How often the present step was entered again after it had been left.</summary>
    public int ReEntries() => Steps.Count == 0 || Steps[^1] == RepairStep.GetHelp ? 0 : Steps.Count(step => step == Steps[^1]) - 1;

    public PromiseCount CountPromises(DateOnly? since)
    {
        var missed = PromisesMissed(since);
        return new PromiseCount { Kept = missed.Count(isMissed => !isMissed), Missed = missed.Count(isMissed => isMissed) };
    }

    /// <summary>How many promises were missed one after the other up to the newest.</summary>
    public int MissesInARow(DateOnly? since) => PromisesMissed(since).AsEnumerable().Reverse().TakeWhile(isMissed => isMissed).Count();

    /// <summary>For each promise that was kept or missed, in the order of days, whether it was missed: of one day and id, missed wins.</summary>
    private List<bool> PromisesMissed(DateOnly? since) =>
    [
        .. Events.OfType<PromiseEvent>()
            .Where(promise => promise.Outcome != PromiseOutcome.Made && (since is null || promise.On >= since))
            .Select((promise, index) => (promise.Outcome, Key: (promise.On, (object?)promise.Id ?? index)))
            .GroupBy(promise => promise.Key)
            .OrderBy(promise => promise.Key.On)
            .Select(promise => promise.Any(one => one.Outcome == PromiseOutcome.Missed)),
    ];

    private bool IsComingRound(DateOnly day)
    {
        var thisYear = day.AddYears(On.Year - day.Year);
        var next = thisYear < On && On.Year < DateOnly.MaxValue.Year ? day.AddYears(On.Year + 1 - day.Year) : thisYear;
        return next.Year > day.Year && next.DayNumber - On.DayNumber is >= 0 and <= DaysBeforeAnniversary;
    }

    private (DateOnly? On, TAnswer? Answer) NewestAnswer<TAnswer>(Func<CheckInEvent, TAnswer?> ask)
        where TAnswer : struct
    {
        var answers =
            from checkIn in Events.OfType<CheckInEvent>()
            where checkIn.By == Journey.Reader
            let answer = ask(checkIn)
            where answer is not null
            group answer.Value by checkIn.On;
        return answers.LastOrDefault() is { } newest ? (newest.Key, newest.Max()) : (null, null);
    }

    private static List<RepairStep> StepsOf(JourneyEvent[] events)
    {
        List<RepairStep> steps = [];
        bool shocked = false;
        foreach (var entry in events)
        {
            RepairStep? entered = entry switch
            {
                StepEvent reached => reached.Step,
                BreachEvent or NewFactEvent when shocked || steps.Count > 0 => RepairStep.Acknowledge,
                _ => null,
            };
            shocked |= entry is BreachEvent or NewFactEvent;
            if (entered is { } step && (steps.Count == 0 || steps[^1] != step))
            {
                steps.Add(step);
            }
        }

        return steps;
    }

    private static WhoBrokeTrust? WhoOf(Journey journey, JourneyEvent[] events) =>
        journey.WhoBrokeTrust is null or WhoBrokeTrust.Me or WhoBrokeTrust.Partner
        && events.Any(entry => entry is BreachEvent { By: JourneyRole.WasHurt })
            ? WhoBrokeTrust.Both
            : journey.WhoBrokeTrust;
}

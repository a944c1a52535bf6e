using TrustAdvice.Texts;

namespace TrustAdvice.Journeys;

/// <summary>What each step asks for before it begins and before it ends. Proposals, not validated; design defaults.</summary>
internal static class StepCriteria
{
    /// <summary>A rating of being heard from which one was heard (design default, not clinical).</summary>
    private const double Heard = 6;

    /// <summary>Of so many check-ins most have to say so: a single bad evening takes nothing back (design default, not clinical).</summary>
    private const int HeardOf = 4;

    /// <summary>Days after which the first time is over, however it was (design default, not clinical).</summary>
    private const int FirstDays = 14;

    /// <summary>Days of kept promises before trust in them counts, and of talks before the question why had its time (design default, not clinical).</summary>
    private const int ConsistentDays = 28;

    /// <summary>The fewest promises that show consistency (design default, not clinical).</summary>
    private const int FewestPromises = 3;

    /// <summary>Days without a new breach before forgiving is a topic (design default, not clinical; McNulty 2011).</summary>
    private const int CalmDays = 182;

    private static readonly StepCriterion Safe = new(
        "safe", Phrase.StepSafe,
        "hotline-2014; safety comes before every step", (_, s) => s.Safety is { } safety ? safety == Safety.Safe : null);

    private static readonly StepCriterion Named = new(
        "breach-named", Phrase.StepBreachNamed, "article:1", (_, s) => s.Breach is null ? null : true);

    private static readonly StepCriterion Account = new(
        "account-complete", Phrase.StepAccountComplete,
        "Schneider et al. 1998; Cole & Cole (atone before attune)", (_, s) => s.Account is { } account ? account == TrustAdvice.Account.Complete : null);

    private static readonly StepCriterion Owned = new(
        "responsibility-full", Phrase.StepResponsibilityFull,
        "Lewicki et al. 2016", (_, s) => s.Responsibility is { } part ? part == Responsibility.Full : null);

    private static readonly StepCriterion FirstDaysOver = new(
        "first-days-over", Phrase.StepFirstDaysOver, "Gordon et al. 2004 (impact comes first); design default",
        (t, s) => DaysSince(t) >= FirstDays || s.Distress == Distress.Coping ? true : s.Distress is null ? null : false);

    private static readonly StepCriterion WasHeard = new(
        "heard", Phrase.StepHeard,
        "Frantz & Bennigson 2005; design default", (t, _) => IsHeard(t, JourneyRole.WasHurt));

    private static readonly StepCriterion Consistent = new(
        "promises-kept", Phrase.StepPromisesKept,
        "Schweitzer et al. 2006; design default", PromisesKept);

    private static readonly StepCriterion NothingNew = new(
        "nothing-new", Phrase.StepNothingNew,
        "Corley et al. 2012; design default", (t, _) => CalmFor(t, ConsistentDays));

    private static readonly StepCriterion Predictable = new(
        "more-predictable", Phrase.StepMorePredictable,
        "Rempel et al. 1985; design default", MorePredictable);

    private static readonly StepCriterion CalmTalks = new(
        "talks-calm", Phrase.StepTalksCalm, "Makinen & Johnson 2006", (_, s) => s.Talks is { } talks ? talks == Talks.Calm : null);

    private static readonly StepCriterion TimeForWhy = new(
        "time-for-why", Phrase.StepTimeForWhy, "Gordon et al. 2004 (meaning is a stage of its own); design default",
        (t, _) => DaysSinceEntering(t, RepairStep.Communicate) is { } days ? days >= ConsistentDays : null);

    private static readonly StepCriterion BothHeard = new(
        "both-heard", Phrase.StepBothHeard, "design default",
        (t, _) => IsHeard(t, JourneyRole.WasHurt) & IsHeard(t, JourneyRole.BrokeTrust));

    private static readonly StepCriterion Agreed = new(
        "boundaries-agreed", Phrase.StepBoundariesAgreed, "article:4",
        (_, s) => s.Boundaries is { } boundaries ? boundaries == Boundaries.Agreed : null);

    private static readonly StepCriterion WantsCloseness = new(
        "closeness-wanted", Phrase.StepClosenessWanted, "Cole & Cole (attach comes last)",
        (_, s) => s.Closeness is { } closeness ? closeness >= Closeness.SmallSteps : null);

    /// <summary>More closeness is never the price of going on: small steps, or leaving it open, are answers once things go well for long.</summary>
    private static readonly StepCriterion ClosenessFound = new(
        "closeness-found", Phrase.StepClosenessFound, "design default",
        (t, s) => s.Closeness == Closeness.Wanted || t.StepsSincePhase.Any(entry => entry.Step == RepairStep.Forgive) ? true
            : s.Progress == Progress.Steady && CalmFor(t, CalmDays) == true ? true
            : s.Closeness is null ? null
            : false);

    private static readonly StepCriterion FreeToSayNo = new(
        "free-to-say-no", Phrase.StepFreeToSayNo, "design default", (_, _) => null);

    private static readonly StepCriterion InContact = new(
        "help-begun", Phrase.StepHelpBegun, "Roddy et al. 2020 (waiting alone rarely helps)",
        (_, s) => s.Help is { } help ? help is HelpStatus.InTherapy or HelpStatus.NotHelping : null);

    private static readonly StepCriterion HarmStopped = new(
        "harm-stopped", Phrase.StepHarmStopped, "McNulty 2011; design default",
        (t, s) => s.Pattern == BreachPattern.Ongoing ? false : CalmFor(t, CalmDays));

    private static readonly StepCriterion OwnWish = new(
        "own-wish", Phrase.StepOwnWish, "Freedman 2022 (free choice)",
        (_, s) => s.Forgiveness is { } wish ? wish >= Forgiveness.Considering : null);

    private static readonly StepCriterion Chosen = new(
        "chosen", Phrase.StepChosen, "Freedman 2022 (free choice)",
        (_, s) => s.Forgiveness is { } wish ? wish == Forgiveness.Chosen : null);

    private static readonly StepCriterion GoalClear = new(
        "goal-clear", Phrase.StepGoalClear, "Gordon et al. 2004 (moving on is a decision); design default",
        (_, s) => s.MyGoal == Goal.Unsure || s.PartnerGoal == Goal.Unsure ? false : s.MyGoal is null ? null : true);

    private static readonly StepCriterion Decided = new(
        "decided", Phrase.StepDecided, "Freedman 2022 (free choice; nobody has to)",
        (_, s) => s.Forgiveness switch
        {
            Forgiveness.Chosen => true,
            null or Forgiveness.NotNow when s.Progress is Progress.Steady or Progress.Improving => true,
            null => null,
            _ => false,
        });

    private static readonly StepCriterion[] Acknowledged = [Account, Owned, WasHeard];

    private static readonly StepCriterion[] TimeGiven = [Consistent, NothingNew, Predictable];

    private static readonly (RepairStep Step, StepCriterion[] Entry, StepCriterion[] MoveOn)[] Table =
    [
        (RepairStep.Acknowledge, [Safe, Named], Acknowledged),
        (RepairStep.GiveTime, [Safe, .. Acknowledged], TimeGiven),
        (RepairStep.Communicate, [Safe, .. Acknowledged], [CalmTalks, BothHeard]),
        (RepairStep.SetBoundaries, [Safe, .. Acknowledged, CalmTalks, BothHeard], [Agreed]),
        (RepairStep.Reconnect, [Safe, .. TimeGiven, CalmTalks, BothHeard, Agreed, WantsCloseness], [FreeToSayNo]),
        (RepairStep.GetHelp, [], [InContact]),
        (RepairStep.Forgive, [Safe, .. Acknowledged, .. TimeGiven, CalmTalks, BothHeard, Agreed, HarmStopped, OwnWish], [Chosen]),
    ];

    /// <summary>What each stage of the path waits for, and the step in which a log enters it.</summary>
    private static readonly (JourneyStage Stage, RepairStep? Entered, StepCriterion[] WaitsFor)[] Stages =
    [
        (JourneyStage.Stabilise, null, [Safe, Named, FirstDaysOver]),
        (JourneyStage.TellAndHear, RepairStep.Acknowledge, Acknowledged),
        (JourneyStage.UnderstandWhy, RepairStep.Communicate, [CalmTalks, BothHeard, TimeForWhy]),
        (JourneyStage.Agree, RepairStep.SetBoundaries, [Agreed]),
        (JourneyStage.ComeCloser, RepairStep.Reconnect, [.. TimeGiven, ClosenessFound]),
        (JourneyStage.Decide, RepairStep.Forgive, [HarmStopped, GoalClear, Decided]),
        (JourneyStage.Keep, null, []),
    ];

    /// <summary>
    /// The stages with where the two are: the first one that is not behind. A stage is behind where all that it waits for is so, or
    /// where the log has entered a later one since the last breach and nothing that this one waits for is known to be missing.
    /// </summary>
    public static IReadOnlyList<PathStage> Path(Timeline timeline, Situation situation)
    {
        var entered = timeline.StepsSincePhase.Select(entry => entry.Step).ToHashSet();
        int latest = Array.FindLastIndex(Stages, row => row.Entered is { } step && entered.Contains(step));
        var criteria = Array.ConvertAll(Stages, row => Array.ConvertAll(row.WaitsFor, criterion => criterion.Apply(timeline, situation)));
        int here = 0;
        while (here < Stages.Length - 1 && Array.TrueForAll(criteria[here], one => IsEnough(one.State, isPassed: here < latest)))
        {
            here++;
        }

        return
        [
            .. Stages.Select((row, index) => new PathStage
            {
                Stage = row.Stage,
                State = index < here ? StageState.Behind : index == here ? StageState.Here : StageState.Ahead,
                WaitsFor = index < here ? [] : [.. criteria[index].Where(one => one.State != CriterionState.Met).Select(one => one.Text)],
            }),
        ];

        static bool IsEnough(CriterionState state, bool isPassed) =>
            state == CriterionState.Met || (isPassed && state == CriterionState.Unknown);
    }

    public static IReadOnlyList<StepReadiness> Check(Timeline timeline, Situation situation) =>
    [
        .. Table.Select(row => new StepReadiness
        {
            Step = row.Step,
            Entry = [.. row.Entry.Select(criterion => criterion.Apply(timeline, situation))],
            MoveOn = [.. row.MoveOn.Select(criterion => criterion.Apply(timeline, situation))],
        }),
    ];

    private static int? DaysSince(Timeline timeline) =>
        timeline.PhaseStart is { } start ? timeline.On.DayNumber - start.DayNumber : null;

    /// <summary>Days since the newest entry into a step, after the newest breach; null where it was not entered.</summary>
    private static int? DaysSinceEntering(Timeline timeline, RepairStep step) =>
        timeline.StepsSincePhase.LastOrDefault(entry => entry.Step == step) is { } entered ? timeline.On.DayNumber - entered.On.DayNumber : null;

    /// <summary>Whether nothing new was noted for so many days. That nobody notes anything at all is no proof of it.</summary>
    private static bool? CalmFor(Timeline timeline, int days) =>
        DaysSince(timeline) is not { } since ? null
        : since < days ? false
        : timeline.IsSilent ? null
        : true;

    private static bool? IsHeard(Timeline timeline, JourneyRole by)
    {
        var heard = RatingSeries.Of(by, timeline.Events, "heard").Between(timeline.PhaseStart, null).Newest(HeardOf);
        int often = heard.Values.ToArray().Count(rating => rating.Value >= Heard);
        return heard.Count == 0 || (heard.Count == 1 && often == 1) ? null : 2 * often > heard.Count;
    }

    private static bool? MorePredictable(Timeline timeline, Situation situation)
    {
        var ratings = RatingSeries.Of(JourneyRole.WasHurt, timeline.Events, "predictable").Between(timeline.PhaseStart, null);
        return ratings.Count < 2 ? null : ratings.MedianOfLast(3) - ratings.MedianOfFirst(3) >= timeline.Options.MeaningfulRise;
    }

    private static bool? PromisesKept(Timeline timeline, Situation situation)
    {
        var promises = timeline.CountPromises(timeline.PhaseStart);
        int count = promises.Kept + promises.Missed;
        return DaysSince(timeline) is not { } days || count == 0 ? null
            : promises.Kept < timeline.Options.KeptShare * count ? false
            : days >= ConsistentDays && count >= FewestPromises ? true
            : null;
    }
}

using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys.Support;

/// <summary>
/// A reader's way from the first day into the third year: a journey that grows, with what the reader did and was shown of each
/// advice noted in it, and the advice of each moment.
/// </summary>
internal static class Walk
{
    /// <summary>The days of the moments: twelve in the first year, one in the third.</summary>
    private static readonly int[] Days = [1, 15, 30, 60, 88, 120, 150, 180, 210, 250, 300, 350, 900];

    /// <summary>From each of these days on: the step that is reached, and what the app asked the reader besides.</summary>
    private static readonly (int Day, RepairStep Step, Func<Situation, Situation> Know)[] Turns =
    [
        (0, RepairStep.Acknowledge, known => known with
        {
            Safety = Safety.Safe,
            Disclosure = Disclosure.Open,
            Account = Account.Partial,
            Responsibility = Responsibility.Partial,
            Talks = Talks.Tense,
            Boundaries = Boundaries.None,
            MyGoal = Goal.Repair,
            Distress = Distress.Sleepless,
        }),
        (21, RepairStep.GiveTime, known => TestedAndOver(known) with { Account = Account.Complete, Responsibility = Responsibility.Full, Distress = Distress.Coping, ReadyToListen = YesNo.Yes }),
        (70, RepairStep.Communicate, known => known with { Talks = Talks.Calm }),
        (98, RepairStep.SetBoundaries, known => known with { Boundaries = Boundaries.Discussed }),
        (175, RepairStep.SetBoundaries, known => known with { Boundaries = Boundaries.Agreed, Closeness = Closeness.SmallSteps }),
        (224, RepairStep.Reconnect, known => known with { Closeness = Closeness.Wanted, Forgiveness = Forgiveness.Considering }),
        (350, RepairStep.Forgive, known => known with { Forgiveness = Forgiveness.Chosen }),
    ];

    /// <param name="who">Who broke trust.</param>
    /// <param name="breach">How.</param>
    /// <param name="timesDone">On how many days the reader does the next step until the next moment; three make it a habit.</param>
    public static IReadOnlyList<Moment> Of(WhoBrokeTrust who, Breach breach, int timesDone)
    {
        var journey = new Journey(who, [new BreachEvent { On = JourneyGenerator.Start, Kind = breach, Pattern = BreachPattern.Once, Discovered = JourneyGenerator.Start }]);
        var known = FromTheFirstDay(new Situation { Breach = breach });
        List<Moment> moments = [];
        int week = 0, turn = 0;
        foreach (int day in Days)
        {
            for (; turn < Turns.Length && Turns[turn].Day <= day; turn++)
            {
                known = Turns[turn].Know(known);
                journey = journey.With(new StepEvent { On = JourneyGenerator.Start.AddDays(Turns[turn].Day), Step = Turns[turn].Step });
            }

            for (; 7 * week <= day; week++)
            {
                journey = journey.With(Week(week));
            }

            var on = JourneyGenerator.Start.AddDays(day);
            var advice = Advisor.Default.Advise(journey, on, known);
            string[] trio = [.. new[] { advice.NextStep }.Concat(advice.AlsoTry).Where(item => item is not null).Select(item => item!.Id)];
            moments.Add(new Moment(day, trio, journey.Path(on, known).Single(stage => stage.State == StageState.Here).Stage));
            journey = journey.With(trio.SelectMany((action, place) => Told(on, action, place == 0 ? timesDone : 0)));
        }

        return moments;
    }

    /// <summary>What belongs to one kind of breach only: a check that is due, a treatment.</summary>
    private static Situation FromTheFirstDay(Situation known) => known.Breach switch
    {
        Breach.Infidelity => known with { HealthCheck = HealthCheck.Due },
        Breach.AddictionRelapse => known with { Addiction = Addiction.InTreatment, AddictionKind = AddictionKind.Alcohol },
        _ => known,
    };

    /// <summary>After an affair the check is done and the contact is over; before, nobody said whether it goes on.</summary>
    private static Situation TestedAndOver(Situation known) =>
        known.Breach == Breach.Infidelity ? known with { HealthCheck = HealthCheck.Done, Contact = ThirdPartyContact.Ended } : known;

    /// <summary>A week of both: slowly better, with a promise kept.</summary>
    private static JourneyEvent[] Week(int week)
    {
        var on = JourneyGenerator.Start.AddDays(7 * week);
        double rating = Math.Min(8, 2 + (week / 5));
        CheckInEvent By(JourneyRole by, double more) => new()
        {
            On = on,
            By = by,
            Ratings = Ratings.Of([new("trust", rating), new("heard", Math.Min(10, rating + more)), new("predictable", rating)]),
        };
        return [By(JourneyRole.WasHurt, 3), By(JourneyRole.BrokeTrust, 4), new PromiseEvent { On = on, Outcome = PromiseOutcome.Kept, Id = "home by six" }];
    }

    /// <summary>The reader does the first, and looks at the others.</summary>
    private static IEnumerable<JourneyEvent> Told(DateOnly on, string action, int timesDone)
    {
        yield return new FeedbackEvent { On = on, Action = action, Outcome = FeedbackOutcome.Shown };
        for (int time = 0; time < timesDone; time++)
        {
            yield return new FeedbackEvent { On = on.AddDays(4 * time), Action = action, Outcome = FeedbackOutcome.Done, Repeated = time > 0 };
        }
    }

    /// <param name="Day">The day since the breach came to light.</param>
    /// <param name="Trio">The next step and what else to try.</param>
    /// <param name="Stage">Where the two are on the path.</param>
    internal sealed record Moment(int Day, IReadOnlyList<string> Trio, JourneyStage Stage);
}

using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Simulation;

namespace TrustAdvice.Tests.Journeys.Support;

/// <summary>Draws journeys with every kind of event, on few enough days that dates collide.</summary>
internal static class JourneyGenerator
{
    public static readonly DateOnly Start = new(2026, 1, 5);

    /// <summary>A journey with all kinds of events.</summary>
    public static Journey Draw(int seed) => Draw(new SplitMix((ulong)seed));

    /// <summary>A quiet journey is mostly check-ins, so that reviews have something to find.</summary>
    public static Journey Draw(SplitMix random, WhoBrokeTrust? who = null, bool isQuiet = false)
    {
        int weeks = 2 + Below(random, isQuiet ? 16 : 40);
        int missed = 3 + Below(random, 6);
        List<JourneyEvent> events = [];
        int walk = 3 + Below(random, 5);
        for (int week = 0; week < weeks; week++)
        {
            walk = Math.Clamp(walk + Below(random, 3) - 1, 0, 10);
            if (Below(random, 10) >= missed - 3)
            {
                events.Add(CheckIn(random, 7 * week, JourneyRole.WasHurt, walk));
            }

            if (Below(random, 3) == 0)
            {
                events.Add(CheckIn(random, 7 * week, JourneyRole.BrokeTrust, Math.Min(10, walk + Below(random, 4))));
            }

            if (Below(random, isQuiet ? 40 : 3) == 0)
            {
                events.Add(Other(random, (7 * week) + Below(random, 7)));
            }
        }

        who ??= (WhoBrokeTrust)(1 + Below(random, 4));
        JourneyRole? reader = Below(random, 2) == 0 ? null : Role(random);
        return new Journey(who.Value, events, reader);
    }

    public static int Below(SplitMix random, int bound) => (int)(random.Next() % (ulong)bound);

    public static T[] Shuffled<T>(SplitMix random, IEnumerable<T> items) => [.. items.OrderBy(_ => random.Next())];

    private static CheckInEvent CheckIn(SplitMix random, int day, JourneyRole by, int rating) => new()
    {
        On = Start.AddDays(day),
        By = by,
        Ratings = Below(random, 4) == 0
            ? Ratings.Of([new("heard", rating), new("predictable", Math.Max(0, rating - 1.5))])
            : Ratings.OfTrust(rating),
        Corrects = Below(random, 12) == 0,
        Safety = Maybe<Safety>(random, 4),
        SelfHarm = Maybe<SelfHarm>(random, 2),
        ChildrenAtRisk = Maybe<YesNo>(random, 2),
        Shared = Flag(random),
    };

    private static JourneyEvent Other(SplitMix random, int day)
    {
        var on = Start.AddDays(day);
        return Below(random, 9) switch
        {
            0 => new BreachEvent { On = on, Kind = Maybe<Breach>(random, 11), Discovered = on.AddDays(Below(random, 9)), By = Maybe<JourneyRole>(random, 2), Shared = Flag(random) },
            1 => new NewFactEvent { On = on, Deception = Flag(random), Shared = Flag(random) },
            2 or 3 => new StepEvent { On = on, Step = (RepairStep)(1 + Below(random, 7)), Shared = Flag(random) },
            4 => new PromiseEvent { On = on, Outcome = (PromiseOutcome)(1 + Below(random, 3)), Id = Below(random, 2) == 0 ? null : "home by six", Shared = Flag(random) },
            5 => new HelpEvent { On = on, Outcome = (HelpOutcome)(1 + Below(random, 5)), By = Maybe<JourneyRole>(random, 2), Shared = Flag(random) },
            6 => new PauseEvent { On = on, Until = Below(random, 2) == 0 ? null : on.AddDays(Below(random, 30)), Shared = Flag(random) },
            7 => new ScaleEvent { On = on, By = Role(random), Scale = "csi-4", Score = Below(random, 22), Shared = Flag(random) },
            _ => Feedback(random, on),
        };
    }

    private static FeedbackEvent Feedback(SplitMix random, DateOnly on)
    {
        var outcome = (FeedbackOutcome)(1 + Below(random, 2));
        return new FeedbackEvent
        {
            On = on,
            Action = "own-what-you-did",
            Outcome = outcome,
            Reason = outcome == FeedbackOutcome.Dismissed ? Maybe<FeedbackReason>(random, 5) : null,
            Repeated = Below(random, 2) == 0,
            Shared = Flag(random),
            By = Maybe<JourneyRole>(random, 2),
        };
    }

    private static JourneyRole Role(SplitMix random) => (JourneyRole)(1 + Below(random, 2));

    private static bool? Flag(SplitMix random) => Below(random, 3) switch { 0 => null, 1 => true, _ => false };

    private static TEnum? Maybe<TEnum>(SplitMix random, int members)
        where TEnum : struct, Enum =>
        Below(random, 2) == 0 ? null : Enum.GetValues<TEnum>()[Below(random, members)];
}

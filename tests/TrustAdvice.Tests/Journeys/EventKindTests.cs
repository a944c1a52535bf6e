using System.Text;
using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys;

/// <summary>Every kind of event goes through a file and comes back: a kind that is added and not written or read fails here.</summary>
public class EventKindTests
{
    private static readonly DateOnly On = new(2026, 4, 6);

    private static readonly JourneyEvent[] OneOfEach =
    [
        new BreachEvent { On = On, Kind = Breach.Dishonesty },
        new NewFactEvent { On = On, Deception = true },
        new CheckInEvent { On = On, By = JourneyRole.WasHurt, Safety = Safety.Safe },
        new StepEvent { On = On, Step = RepairStep.Communicate },
        new PromiseEvent { On = On, Outcome = PromiseOutcome.Kept, Id = "calls" },
        new HelpEvent { On = On, Outcome = HelpOutcome.Begun },
        new PauseEvent { On = On, Until = On.AddDays(7) },
        new ScaleEvent { On = On, By = JourneyRole.WasHurt, Scale = "pcl-5", Score = 30 },
        new FeedbackEvent { On = On, Action = "listen", Outcome = FeedbackOutcome.Done },
        new SittingEvent { On = On, By = JourneyRole.WasHurt, Before = Ratings.OfTrust(3) },
        new WithdrawalEvent { On = On, Id = "a" },
    ];

    [Fact]
    public void NoKindIsForgotten() => Assert.Equal(
        typeof(JourneyEvent).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(JourneyEvent))).Select(type => type.Name).Order(StringComparer.Ordinal),
        OneOfEach.Select(entry => entry.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void EachIsWrittenAndReadAgain() => Assert.All(OneOfEach, entry =>
    {
        var journey = new Journey(WhoBrokeTrust.Partner, [entry]);

        Assert.True(JourneyReader.TryRead(Encoding.UTF8.GetBytes(journey.ToJson()), out var read, out _));
        Assert.Equal(entry, Assert.Single(read.Events));
    });
}

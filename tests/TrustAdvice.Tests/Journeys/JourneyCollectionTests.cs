using System.Collections;
using TrustAdvice.Journeys;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>What a journey hands out cannot change it.</summary>
public class JourneyCollectionTests
{
    [Fact]
    public void Collections_CastToWhatCouldBeChanged_AreReadOnly()
    {
        var journey = Told([Breached(0), .. Weekly(9, 9, 8, 9, 2, 2), Rated(35, 9, JourneyRole.BrokeTrust), Score(1, 3), Score(2, 9), Done(3)]);
        var report = journey.Assess(Day(36));
        var step = journey.Readiness(Day(36))[0];

        IEnumerable[] all =
        [
            journey.Events, report.ReliableChanges, report.Prompts,
            journey.Readiness(Day(36)), step.Entry, step.MoveOn, MeasureScales.All, JourneyOptions.Default.Scales,
            new JourneyOptions { Scales = [MeasureScales.Ors] }.Scales,
        ];

        Assert.All(all, handedOut =>
        {
            var list = Assert.IsAssignableFrom<IList>(handedOut);
            Assert.NotEmpty(list);
            Assert.Throws<NotSupportedException>(() => list[0] = list[0]);
            Assert.Throws<NotSupportedException>(list.Clear);
        });
        Assert.Throws<NotSupportedException>(((IDictionary)journey.FeedbackOn(Day(36))).Clear);
        Assert.IsNotAssignableFrom<ICollection<KeyValuePair<string, double>>>(Ratings.Of([new("a", 1), new("b", 2)]).All);
        Assert.NotEmpty(report.Points);
        Assert.Throws<NotSupportedException>(((IDictionary)report.Points).Clear);
    }

    [Fact]
    public void Collections_AskedForAgain_AreTheSame()
    {
        var journey = Told(Rated(0, 1));
        var ratings = Ratings.OfTrust(1);

        Assert.Same(journey.Events, journey.Events);
        Assert.Same(ratings.All, ratings.All);
    }
}

using System.Text;
using FsCheck;
using FsCheck.Xunit;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Simulation;
using TrustAdvice.Tests.Journeys.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>A law: whatever a journey takes can be saved and read again, and nothing of it is lost or changed.</summary>
public class RoundTripTests
{
    [Property(MaxTest = 2000)]
    public void RoundTrip_EventsAtTheCorners_AreRefusedOrKept(DoNotSize<int> any) => IsRefusedOrKept(any.Item);

    [Fact]
    public void RoundTrip_EventsAtTheCorners_AreMostlyKept() =>
        Assert.InRange(Enumerable.Range(0, 300).Count(IsRefusedOrKept), 150, 299);

    [Theory]
    [InlineData("acme", 4)]
    [InlineData("csi-4", 22)]
    [InlineData("csi-4", -1)]
    [InlineData("dyadic-trust", double.MaxValue)]
    public void RoundTrip_ScoreThatTheOptionsDoNotKnow_IsKeptWithAWarningAndMovesNothing(string scale, double score)
    {
        var journey = Told([.. Flat(4, 13), Score(0, 4, scale), Score(84, score, scale)]);

        Assert.True(JourneyReader.TryRead(Encoding.UTF8.GetBytes(journey.ToJson(indented: true)), out var read, out var found));

        Assert.Equal(journey, read);
        Assert.NotEmpty(found);
        Assert.All(found, warning => Assert.Equal(DiagnosticSeverity.Warning, warning.Severity));
        Assert.Equal(Told([.. Flat(4, 13)]).Assess(Day(84)).State, journey.Assess(Day(84)).State);
        Assert.DoesNotContain(journey.Assess(Day(84)).ReliableChanges, change => change.Scale is not null && change.Change != 0);
    }

    [Fact]
    public void RoundTrip_AsManyEventsAsMayBe_IsKept()
    {
        var journey = Told(Enumerable.Range(0, JourneyReader.MaximumEvents).Select(day => new CheckInEvent
        {
            On = Day(day / 2),
            By = day % 2 == 0 ? JourneyRole.WasHurt : JourneyRole.BrokeTrust,
            Ratings = Ratings.Of([new("trust", 6.5), new("heard", 5), new("predictable", 4.5), new("my own words", 7)]),
            Safety = Safety.Safe,
        }));

        IsKept(journey);
        Assert.InRange(journey.ToJson(indented: true).Length, 4_500_000, 5_000_000);
    }

    [Fact]
    public void Journey_MoreEventsThanMayBe_IsRefused()
    {
        var most = Told(Enumerable.Range(0, JourneyReader.MaximumEvents).Select(day => new NewFactEvent { On = Day(day) }));

        Assert.Equal(JourneyReader.MaximumEvents, most.With(new NewFactEvent { On = Day(0) }).Events.Count);
        Assert.Equal(
            "A journey has at most 20000 events. (Parameter 'events')",
            Assert.Throws<ArgumentException>(() => most.With(Breached(0))).Message);
    }

    [Fact]
    public void Journey_MoreBytesThanAreRead_IsRefused_AndTheLastByteIsKept()
    {
        // A control character takes six bytes, so that a name of 64 of them takes the most there is.
        string[] names = [.. Enumerable.Range(0, 50).Select(number => new string('\u0001', 62) + (char)('a' + (number / 10)) + (char)('a' + (number % 10)))];
        CheckInEvent Large(int day, int questions) => new()
        {
            On = Day(day),
            By = JourneyRole.WasHurt,
            Ratings = Ratings.Of(names.Take(questions).Select(name => new KeyValuePair<string, double>(name, 1))),
        };
        int one = Told(Large(0, 50), Large(1, 50)).ToJson(indented: true).Length - Told(Large(0, 50)).ToJson(indented: true).Length;
        int many = (JourneyReader.MaximumBytes / one) - 1;
        var events = Enumerable.Range(0, many).Select(day => Large(day, 50)).ToArray();
        int rest = JourneyReader.MaximumBytes - Encoding.UTF8.GetByteCount(Told(events).ToJson(indented: true));
        int promise = Told(Promise(9000, PromiseOutcome.Kept, "a"), Promise(9001, PromiseOutcome.Kept, "a")).ToJson(indented: true).Length
            - Told(Promise(9001, PromiseOutcome.Kept, "a")).ToJson(indented: true).Length;
        var small = Enumerable.Range(0, rest / promise)
            .Select(number => Promise(9000 + number, PromiseOutcome.Kept, number == 0 ? new string('a', 1 + (rest % promise) % 64) : "a"));
        var edge = Told([.. events, .. small]);

        Assert.InRange(Encoding.UTF8.GetByteCount(edge.ToJson(indented: true)), JourneyReader.MaximumBytes - promise, JourneyReader.MaximumBytes);
        Assert.True(JourneyReader.TryRead(Encoding.UTF8.GetBytes(edge.ToJson(indented: true)), out var read, out _));
        Assert.Equal(edge, read);
        Assert.Equal(
            $"A journey takes at most {JourneyReader.MaximumBytes} bytes as JSON. (Parameter 'events')",
            Assert.Throws<ArgumentException>(() => edge.With(Large(20_000, 2))).Message);
    }

    [Fact]
    public void LongestContent_EveryEvent_IsAtLeastWhatItTakes()
    {
        var events = Enumerable.Range(0, 300).SelectMany(seed => CornerGenerator.Draw(new SplitMix((ulong)seed), isSound: true))
            .Concat(Enumerable.Range(0, 50).SelectMany(seed => JourneyGenerator.Draw(seed).Events))
            .Append(new CheckInEvent
            {
                On = Day(0),
                By = JourneyRole.BrokeTrust,
                Corrects = true,
                Safety = Safety.Controlled,
                SelfHarm = SelfHarm.Yes,
                ChildrenAtRisk = YesNo.Yes,
                Shared = false,
                Ratings = Ratings.Of([new(new('\u0001', 64), Math.BitDecrement(1e-300))]),
            })
            .Append(new BreachEvent
            {
                On = Day(0),
                Kind = Breach.AddictionRelapse,
                Pattern = BreachPattern.Repeated,
                Deception = false,
                Discovered = Day(1),
                By = JourneyRole.BrokeTrust,
                Shared = false,
            });

        Assert.All(events, entry => Assert.InRange(
            JourneyWriter.LengthOf(WhoBrokeTrust.Disputed, JourneyRole.BrokeTrust, [entry]),
            0,
            JourneySize.Frame + JourneySize.LongestEvent + entry.LongestContent));
    }

    private static bool IsRefusedOrKept(int seed)
    {
        Journey journey;
        try
        {
            journey = Told(CornerGenerator.Draw(new SplitMix((ulong)seed)));
        }
        catch (ArgumentException)
        {
            return false;
        }

        IsKept(journey);
        return true;
    }

    private static void IsKept(Journey journey)
    {
        foreach (bool indented in new[] { true, false })
        {
            Assert.True(JourneyReader.TryRead(Encoding.UTF8.GetBytes(journey.ToJson(indented)), out var read, out var found), string.Join('\n', found));
            Assert.Equal(journey, read);
            Assert.Equal(journey.ToJson(), read!.ToJson());
            foreach (var on in new[] { Day(0), Day(100), DateOnly.MaxValue })
            {
                Assert.Equal(journey.Assess(on).ToJson(), read.Assess(on).ToJson());
            }
        }
    }
}

using System.Text;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Attacks;

/// <summary>Two people's logs joined in one journey: neither learns the other's private answers, whoever reads.</summary>
public class TwoLogsTests
{
    private static readonly DateOnly Start = new(2026, 1, 5);

    private static readonly JourneyRole?[] Readers = [null, JourneyRole.BrokeTrust, JourneyRole.WasHurt];

    public static TheoryData<WhoBrokeTrust> BothSides => [WhoBrokeTrust.Both, WhoBrokeTrust.Disputed];

    [Theory]
    [MemberData(nameof(BothSides))]
    public void WithoutAReader_NobodysPrivateAnswerIsTaken(WhoBrokeTrust who)
    {
        var joined = new Journey(who, [.. Private(JourneyRole.BrokeTrust), .. Private(JourneyRole.WasHurt)]);
        var silent = new Journey(who, [Rated(JourneyRole.BrokeTrust), Rated(JourneyRole.WasHurt)]);

        Assert.Equal(All(silent), All(joined));
        Assert.Null(joined.SituationOn(Start.AddDays(3)).Safety);
    }

    [Theory]
    [MemberData(nameof(BothSides))]
    public void WithAReader_OnlyTheirOwnPrivateAnswersAreTaken(WhoBrokeTrust who)
    {
        foreach (var reader in new[] { JourneyRole.BrokeTrust, JourneyRole.WasHurt })
        {
            var other = reader == JourneyRole.WasHurt ? JourneyRole.BrokeTrust : JourneyRole.WasHurt;
            var joined = new Journey(who, [.. Private(reader), .. Private(other)], reader);
            var own = new Journey(who, [.. Private(reader), Rated(other)], reader);
            var others = new Journey(who, [Rated(reader), .. Private(other)], reader);

            Assert.Equal(All(own), All(joined));
            Assert.Equal(Safety.Afraid, joined.SituationOn(Start.AddDays(3)).Safety);
            Assert.Null(others.SituationOn(Start.AddDays(3)).Safety);
            Assert.Empty(others.FeedbackOn(Start.AddDays(3)));
        }
    }

    [Fact]
    public void SharedView_OfJoinedLogs_HoldsNobodysPrivateAnswers() => Assert.All(Readers, reader =>
    {
        var joined = new Journey(WhoBrokeTrust.Both, [.. Private(JourneyRole.BrokeTrust), .. Private(JourneyRole.WasHurt)], reader);
        var silent = new Journey(WhoBrokeTrust.Both, [], reader);

        Assert.Equal(silent.SharedView().ToJson(), joined.SharedView().ToJson());
    });

    [Fact]
    public void Feedback_By_ComesBackFromJson()
    {
        var journey = new Journey(WhoBrokeTrust.Both, Private(JourneyRole.WasHurt), JourneyRole.BrokeTrust);

        Assert.True(JourneyReader.TryRead(Encoding.UTF8.GetBytes(journey.ToJson()), out var read, out _));
        Assert.Equal(journey, read);
        Assert.Contains("\"by\": \"wasHurt\"", journey.ToJson(indented: true), StringComparison.Ordinal);
    }

    /// <summary>Names of foreign facts and of actions that there are not change nothing, and nothing of them is shown.</summary>
    [Fact]
    public void ForeignNames_ChangeNothing()
    {
        var plain = new Journey(WhoBrokeTrust.Partner, [Rated(JourneyRole.WasHurt)]);
        var foreign = plain.With(new FeedbackEvent { On = Start, Action = "acme-of-another-host", Outcome = FeedbackOutcome.Dismissed, Reason = FeedbackReason.TooHardNow });
        var own = new Situation { Safety = Safety.Safe };

        Assert.Equal(plain.SituationOn(Start), foreign.SituationOn(Start));
        var known = Advisor.Default.Advise(plain.SituationOn(Start, own));
        var strange = Advisor.Default.Advise(foreign.SituationOn(Start, own.With("other.secret", "yes")));
        Assert.Equal(known.All.Select(item => item.Id), strange.All.Select(item => item.Id));
        Assert.Equivalent(known.SharedView(), strange.SharedView(), strict: true);
    }

    private static string All(Journey journey) => string.Join('|', Enumerable.Range(0, 5).Select(day =>
    {
        var on = Start.AddDays(day);
        var situation = journey.SituationOn(on);
        return string.Join(
            ',',
            [
                journey.Assess(on).ToJson(), .. situation.Known().Select(fact => $"{fact.Key}={fact.Value}"),
                .. journey.FeedbackOn(on).Keys, .. journey.Readiness(on).Select(step => step.ToString()),
                journey.Schedule(on).NextCheckIn, journey.Schedule(on).Notification ?? "", .. Advisor.Default.Advise(situation).Alerts.Select(alert => alert.Id),
            ]);
    }));

    private static CheckInEvent Rated(JourneyRole by) => new() { On = Start, By = by, Ratings = Ratings.OfTrust(4) };

    private static IEnumerable<JourneyEvent> Private(JourneyRole by) =>
    [
        Rated(by).Copy(("Safety", Safety.Afraid), ("SelfHarm", SelfHarm.Yes), ("ChildrenAtRisk", YesNo.Yes)),
        new FeedbackEvent { On = Start.AddDays(1), By = by, Action = "take-stock", Outcome = FeedbackOutcome.Dismissed, Reason = FeedbackReason.NotSafe },
    ];
}

using FsCheck;
using FsCheck.Xunit;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Simulation;
using TrustAdvice.Tests.Journeys.Support;

namespace TrustAdvice.Tests.Journeys;

/// <summary>The laws of merging, on random logs; the fuzz program tries them on a million.</summary>
public class MergePropertyTests
{
    [Property(MaxTest = 400)]
    public void Merge_AnyThreeLogs_KeepsTheLaws(DoNotSize<int> any) =>
        Assert.Null(MergeLaws.Broken(MergeCases.Draw(new SplitMix((ulong)any.Item))));

    [Property(MaxTest = 60)]
    public void ViewFor_PrivateEntriesOfTheOther_ChangeNoByteOfWhatIsGiven(DoNotSize<int> any)
    {
        var random = new SplitMix((ulong)any.Item);
        var logs = MergeCases.Draw(random);
        var on = JourneyGenerator.Start.AddDays(JourneyGenerator.Below(random, 200));
        foreach (var reader in Enum.GetValues<JourneyRole>())
        {
            var other = reader == JourneyRole.WasHurt ? JourneyRole.BrokeTrust : JourneyRole.WasHurt;
            JourneyEvent[] secret =
            [
                new CheckInEvent { On = on, By = other, Ratings = Ratings.OfTrust(0), Safety = Safety.Afraid, SelfHarm = SelfHarm.Yes },
                new ScaleEvent { On = on, By = other, Scale = "csi-4", Score = 1, Shared = false },
                new SittingEvent { On = on, By = other, Before = Ratings.OfTrust(9) },
                new FeedbackEvent { On = on, By = other, Action = "take-stock", Outcome = FeedbackOutcome.Dismissed, Reason = FeedbackReason.NotSafe },
                new WithdrawalEvent { On = on, By = other, Id = "of nothing" },
            ];
            var said = Journey.Merge([.. logs, logs[0].With(secret)]).ViewFor(reader);
            var silent = Journey.Merge(logs).ViewFor(reader);

            Assert.Equal(AllOf(silent, on), AllOf(said, on));
        }
    }

    private static string AllOf(Journey journey, DateOnly on)
    {
        var advice = Advisor.Default.Advise(journey, on);
        var schedule = journey.Schedule(on);
        return string.Join(
            '\n',
            [
                journey.ToJson(), journey.SharedView().ToJson(), journey.AsToldByPartner().ToJson(), journey.Assess(on).ToJson(), journey.Assess(on).ChartText,
                .. advice.All.Select(item => item.Id), .. advice.PutAside.Select(item => item.Id), .. advice.Alerts.Select(alert => alert.Id),
                .. advice.Referrals.Select(referral => $"{referral.To}"), .. journey.FeedbackOn(on).Keys,
                $"{schedule.NextCheckIn} {schedule.NextReview} {schedule.Notification}",
                .. journey.Path(on).Select(stage => $"{stage.Stage} {stage.State}"),
            ]);
    }
}

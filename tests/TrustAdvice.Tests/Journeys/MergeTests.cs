using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>Two people, two devices: what becomes of their logs.</summary>
public class MergeTests
{
    private static readonly PromiseEvent Kept = Promise(1, PromiseOutcome.Kept);

    [Fact]
    public void Merge_CopiesOfOneLog_DoubleNothing_AndThePromisesOfTheFullerLogStay()
    {
        var log = Told(Breached(0), Rated(1, 5), Kept, Kept);

        Assert.Equal(log, Journey.Merge(log, log));
        Assert.Equal(log, Journey.Merge(log, Told(Breached(0), Kept)));
        Assert.Equal(Told(Breached(0), Rated(1, 5), Rated(2, 6), Kept, Kept, Kept), Journey.Merge(log, Told(Rated(2, 6), Kept, Kept, Kept)));
    }

    [Theory]
    [InlineData(WhoBrokeTrust.Me, WhoBrokeTrust.Me, WhoBrokeTrust.Me)]
    [InlineData(WhoBrokeTrust.Me, WhoBrokeTrust.Partner, null)]
    [InlineData(null, WhoBrokeTrust.Partner, null)]
    [InlineData(WhoBrokeTrust.Both, WhoBrokeTrust.Partner, WhoBrokeTrust.Disputed)]
    [InlineData(WhoBrokeTrust.Both, null, WhoBrokeTrust.Disputed)]
    [InlineData(WhoBrokeTrust.Disputed, WhoBrokeTrust.Me, WhoBrokeTrust.Disputed)]
    public void Merge_WhoBrokeTrust_IsJoined(WhoBrokeTrust? one, WhoBrokeTrust? other, WhoBrokeTrust? joined) =>
        Assert.Equal(joined, Journey.Merge(new Journey(one, []), new Journey(other, [])).WhoBrokeTrust);

    [Fact]
    public void Merge_ReadersThatDiffer_LeaveNone_AndNobodysPrivateAnswerIsTaken()
    {
        var merged = Journey.Merge(
            new Journey(WhoBrokeTrust.Me, [Answered(1, Safety.Afraid, JourneyRole.BrokeTrust)]),
            new Journey(WhoBrokeTrust.Partner, [Answered(1, Safety.Safe)]));

        Assert.Null(merged.Reader);
        Assert.Null(merged.SituationOn(Day(2)).Safety);
        Assert.Null(merged.SituationOn(Day(2)).WhoBrokeTrust);
        Assert.Equal((WhoBrokeTrust.Me, Safety.Afraid), Seen(merged.ViewFor(JourneyRole.BrokeTrust)));
        Assert.Equal((WhoBrokeTrust.Partner, Safety.Safe), Seen(merged.ViewFor(JourneyRole.WasHurt)));
        Assert.Contains("\"whoBrokeTrust\":\"one\"", merged.ToJson(), StringComparison.Ordinal);
        Assert.Equal(merged, Journey.FromJson(merged.ToJson()));

        static (WhoBrokeTrust?, Safety?) Seen(Journey view) => (view.SituationOn(Day(2)).WhoBrokeTrust, view.SituationOn(Day(2)).Safety);
    }

    [Fact]
    public void Merge_ReadersOfBoth_StayWhereTheyAgree()
    {
        var hurt = new Journey(WhoBrokeTrust.Both, [], JourneyRole.WasHurt);

        Assert.Equal(JourneyRole.WasHurt, Journey.Merge(hurt, hurt).Reader);
        Assert.Equal(JourneyRole.WasHurt, Journey.Merge(hurt, new Journey(WhoBrokeTrust.Partner, [])).Reader);
        Assert.Null(Journey.Merge(hurt, new Journey(WhoBrokeTrust.Both, [])).Reader);
    }

    [Fact]
    public void Journey_OneOfTheTwoWithAReader_IsAsTheReaderTellsIt()
    {
        Assert.Equal(new Journey(WhoBrokeTrust.Partner, []), new Journey(null, [], JourneyRole.WasHurt));
        Assert.Equal(new Journey(WhoBrokeTrust.Me, []), new Journey(null, [], JourneyRole.BrokeTrust));
        Assert.Equal(new Journey(WhoBrokeTrust.Me, []), new Journey(WhoBrokeTrust.Me, [], JourneyRole.WasHurt));
        Assert.Equal([JourneyRole.WasHurt], new Journey(null, []).On(0).Leading);
        Assert.Equal(WhoBrokeTrust.Both, new Journey(null, [new BreachEvent { On = Day(0), By = JourneyRole.WasHurt }]).On(0).Who);
    }

    [Fact]
    public void Revision_HigherOne_TakesThePlace_WhicheverArrivesFirst()
    {
        var first = Rated(1, 2).Copy(("Id", "x"));
        var second = Rated(2, 6).Copy(("Id", "x"), ("Revision", 1));

        Assert.Equal([second], Told(first, second).Events);
        Assert.Equal([second], Told(second).With(first).Events);
        Assert.Equal([second], Journey.Merge(Told(second), Told(first), Told(first)).Events);
    }

    [Fact]
    public void Revision_OfAnotherPersonOrKind_TakesNoPlace()
    {
        var own = Rated(1, 2).Copy(("Id", "x"));

        Assert.Equal(2, Told(own, Rated(1, 9, JourneyRole.BrokeTrust).Copy(("Id", "x"), ("Revision", 7))).Events.Count);
        Assert.Equal(2, Told(own, Step(1, RepairStep.Forgive).Copy(("Id", "x"), ("Revision", 7))).Events.Count);
        Assert.Equal(2, Told(own, new WithdrawalEvent { On = Day(1), Id = "x", By = JourneyRole.BrokeTrust }).Events.Count);
        Assert.Equal(2, Told(own, new WithdrawalEvent { On = Day(1), Id = "x" }).Events.Count);
    }

    [Fact]
    public void Revision_TwoThatDoNotKnowOfOneAnother_OneStays_WithTheGraverAnswers()
    {
        var calm = Answered(1, Safety.Safe).Copy(("Id", "x"), ("Revision", 1));
        var grave = Answered(1, Safety.Afraid).Copy(("Id", "x"), ("Revision", 1));
        var rated = Rated(1, 9).Copy(("Id", "x"), ("Revision", 1));

        Assert.Equal([rated.Copy(("Safety", Safety.Afraid))], Journey.Merge(Told(calm), Told(grave), Told(rated)).Events);
        Assert.Equal([rated.Copy(("Safety", Safety.Afraid))], Journey.Merge(Told(rated), Told(grave), Told(calm)).Events);
        Assert.Equal([rated.Copy(("Revision", 2))], Journey.Merge(Told(rated.Copy(("Revision", 2))), Told(grave)).Events);
    }

    [Fact]
    public void Withdrawal_TakesTheEntryAwayForEver_AndHoldsNothingOfIt()
    {
        var entry = Rated(1, 2).Copy(("Id", "x"));
        var withdrawal = new WithdrawalEvent { On = Day(5), Id = "x", By = JourneyRole.WasHurt };

        Assert.Equal([withdrawal], Told(withdrawal).With(entry).With(entry.Copy(("Revision", 3))).Events);
        Assert.Equal([withdrawal], Journey.Merge(Told(entry), Told(withdrawal), Told(entry)).Events);
        Assert.Equal("{\"on\":\"2026-01-10\",\"type\":\"withdrawal\",\"by\":\"wasHurt\",\"id\":\"x\"}", withdrawal.ToJson());
    }

    [Fact]
    public void Withdrawal_OfAPromise_IsOfItsDay()
    {
        var monday = Promise(0, PromiseOutcome.Missed, "calls");
        var tuesday = Promise(1, PromiseOutcome.Kept, "calls");

        Assert.Equal([tuesday], Told(monday, tuesday, new WithdrawalEvent { On = Day(0), Id = "calls" }).Events.OfType<PromiseEvent>());
        Assert.Equal(2, Told(monday, Promise(0, PromiseOutcome.Kept, "calls")).Events.Count);
        Assert.Equal(
            [PromiseOutcome.Kept],
            Told(monday, Promise(0, PromiseOutcome.Kept, "calls").Copy(("Revision", 1))).Events.OfType<PromiseEvent>().Select(promise => promise.Outcome));
    }

    [Fact]
    public void Withdrawal_IsPrivateLikeWhatItTakesAway_UnlessItIsShared()
    {
        var own = new WithdrawalEvent { On = Day(0), Id = "x", By = JourneyRole.WasHurt };
        var open = new WithdrawalEvent { On = Day(0), Id = "x" };

        Assert.Equal([open], Told(own, open).SharedView().Events);
        Assert.Equal([own.Copy(("Shared", true))], Told(own.Copy(("Shared", true))).SharedView().Events);
    }

    /// <summary>The older way to correct a day stays as it is.</summary>
    [Fact]
    public void Corrects_ArrivingFromTheOtherDevice_StillTakesTheDay()
    {
        var merged = Journey.Merge(Told(Rated(1, 8).Copy(("Corrects", true))), Told(Rated(1, 2)));

        Assert.Equal([8.0], merged.Assess(Day(3)).Points.Select(point => point.Value));
    }

    [Fact]
    public void ViewFor_HoldsTheOwnLog_AndOfTheOtherWhatIsShared()
    {
        var help = new HelpEvent { On = Day(1), Outcome = HelpOutcome.Begun };
        var heldBack = Breached(2).Copy(("Shared", false));
        var hurt = Told(Breached(0), Rated(1, 3), Done(1), help, heldBack, Rated(2, 4).Copy(("Shared", true), ("Safety", Safety.Afraid)));
        var other = new Journey(WhoBrokeTrust.Me, [Breached(0), Rated(1, 7, JourneyRole.BrokeTrust), Done(2, "own-what-you-did")]);
        var merged = Journey.Merge(other, hurt);

        Assert.Equal(8, merged.Events.Count);
        var own = merged.ViewFor(JourneyRole.WasHurt);
        Assert.Equal((JourneyRole.WasHurt, WhoBrokeTrust.Partner), (own.Reader, own.WhoBrokeTrust));
        Assert.Equal(hurt.SituationOn(Day(9)), own.SituationOn(Day(9)));
        Assert.Equal(hurt.FeedbackOn(Day(9)).Keys, own.FeedbackOn(Day(9)).Keys);
        Assert.Equal(["help", "breach"], own.Events.Where(entry => entry.Author is not null).Select(entry => entry.Type));
        Assert.Equal([Breached(0), Rated(1, 7, JourneyRole.BrokeTrust), Rated(2, 4).Copy(("Shared", true))], merged.ViewFor(JourneyRole.BrokeTrust).Events.Where(entry => entry is not FeedbackEvent));
        Assert.Equal(own, Journey.Merge(own, hurt));
        Assert.Equal("reader", Assert.Throws<ArgumentOutOfRangeException>(() => merged.ViewFor(0)).ParamName);
    }

    /// <summary>A random run found it: what won changed once it was said whose the feedback is, so the steps of a merge mattered.</summary>
    [Fact]
    public void Merge_FeedbackThatNamesNobody_WinsOrLosesInEachStepAlike()
    {
        var calm = Dismissed(1, FeedbackReason.TooHardNow).Copy(("Id", "x"), ("By", JourneyRole.BrokeTrust));
        var other = Dismissed(2, FeedbackReason.PartnerRefuses).Copy(("Id", "x"));
        Journey[] logs = [new(null, []), new(WhoBrokeTrust.Me, [calm]), new(WhoBrokeTrust.Me, [other])];

        Assert.Equal(Journey.Merge(logs), Journey.Merge(logs[0], Journey.Merge(logs[1], logs[2])));
        Assert.Equal(Journey.Merge(logs), Journey.Merge(Journey.Merge(logs[0], logs[1]), logs[2]));
    }

    [Fact]
    public void ViewFor_PrivateEntryThatNobodyIsKnownToHaveWritten_IsNobodys()
    {
        var merged = Journey.Merge(new Journey(WhoBrokeTrust.Both, [Done(1)]), new Journey(WhoBrokeTrust.Both, [], JourneyRole.WasHurt));

        Assert.Empty(merged.ViewFor(JourneyRole.WasHurt).FeedbackOn(Day(2)));
        Assert.Empty(merged.ViewFor(JourneyRole.BrokeTrust).FeedbackOn(Day(2)));
    }

    [Fact]
    public void Mutual_ShowsWhatBothAnswered_OnDaysWhenBothDid()
    {
        CheckInEvent Shared(int day, JourneyRole by, params string[] questions) => new()
        {
            On = Day(day),
            By = by,
            Shared = true,
            Ratings = Ratings.Of(questions.Select(question => new KeyValuePair<string, double>(question, 5))),
        };
        var journey = Told(
            Shared(1, JourneyRole.WasHurt, "trust", "heard"), Shared(1, JourneyRole.BrokeTrust, "heard", "hopeful"),
            Shared(2, JourneyRole.WasHurt, "trust"), Rated(2, 9, JourneyRole.BrokeTrust),
            Score(3, 5).Copy(("Shared", true)), Score(3, 6, by: JourneyRole.BrokeTrust).Copy(("Shared", true)), Score(4, 5).Copy(("Shared", true)));

        Assert.Equal(6, journey.SharedView().Events.Count);
        Assert.Equal(
            [
                Shared(1, JourneyRole.BrokeTrust, "heard"), Shared(1, JourneyRole.WasHurt, "heard"),
                Score(3, 6, by: JourneyRole.BrokeTrust).Copy(("Shared", true)), Score(3, 5).Copy(("Shared", true)),
            ],
            journey.SharedView(mutual: true).Events);
        Assert.Equal(
            [Shared(1, JourneyRole.WasHurt, "heard")],
            journey.ViewFor(JourneyRole.BrokeTrust, mutual: true).Events.Where(entry => entry is CheckInEvent { By: JourneyRole.WasHurt }));
    }

    [Fact]
    public void Mutual_Sitting_ShowsTheQuestionsOfBoth()
    {
        SittingEvent Sat(JourneyRole by, string question) => new() { On = Day(1), By = by, Shared = true, Before = Ratings.Of([new(question, 3), new("own", 1)]), After = Ratings.Of([new(question, 4)]) };

        var both = Told(Sat(JourneyRole.WasHurt, "hopeful").Copy(("Id", "s")), Sat(JourneyRole.BrokeTrust, "hopeful")).SharedView(mutual: true).Events.Cast<SittingEvent>().ToList();

        Assert.Equal(["hopeful", "own", "hopeful", "own"], both.SelectMany(sitting => sitting.Before.All).Select(rating => rating.Key));
        Assert.Contains(both, sitting => sitting.Id == "s");
        Assert.Empty(Told(Sat(JourneyRole.WasHurt, "hopeful").Copy(("After", Ratings.None), ("Before", Ratings.OfTrust(3)))).SharedView(mutual: true).Events);
    }

    [Fact]
    public void Merge_Misuse_IsToldByName_AndNothingOfTheLogs()
    {
        Assert.Equal("There is no journey to merge. (Parameter 'journeys')", Assert.Throws<ArgumentException>(() => Journey.Merge()).Message);
        Assert.Equal("A journey is null. (Parameter 'journeys')", Assert.Throws<ArgumentException>(() => Journey.Merge(Told(), null!)).Message);
        Assert.Equal("journeys", Assert.Throws<ArgumentNullException>(() => Journey.Merge(null!)).ParamName);

        Journey Many(int from) => Told(Enumerable.Range(from, 15_000).Select(day => new NewFactEvent { On = Day(day) }));
        Assert.Equal(
            "A journey has at most 20000 events. (Parameter 'journeys')",
            Assert.Throws<ArgumentException>(() => Journey.Merge(Many(0), Many(15_000))).Message);
        Assert.Equal(20_000, Journey.Merge(Many(0), Many(5_000)).Events.Count);
    }
}

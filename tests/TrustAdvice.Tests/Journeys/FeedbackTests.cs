using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>What came of one action: how long it stays away, and what is said of it.</summary>
public class FeedbackTests
{
    [Theory]
    [InlineData(27, true, "You put this aside for now.")]
    [InlineData(28, false, "You put this aside on 5 January 2026. See if it fits now.")]
    public void Feedback_DismissedWithoutReason_StaysAwayFourWeeks(int day, bool isHeld, string why) => Assert.Equivalent(
        new ActionFeedback
        {
            Action = "listen-first",
            Outcome = FeedbackOutcome.Dismissed,
            On = Day(0),
            TimesDone = 0,
            IsHeldBack = isHeld,
            HeldBackUntil = Day(28),
            Why = why,
        },
        Of(day, Dismissed(0, null)), strict: true);

    [Theory]
    [InlineData(FeedbackReason.TooHardNow, 28)]
    [InlineData(FeedbackReason.PartnerRefuses, 56)]
    [InlineData(FeedbackReason.NotSafe, null)]
    [InlineData(FeedbackReason.AlreadyDone, null)]
    [InlineData(FeedbackReason.DoesNotFitUs, null)]
    public void Feedback_Dismissed_HasADayOfReturnOnlyWhereTimeHelps(FeedbackReason reason, int? until)
    {
        var feedback = Of(0, Dismissed(0, reason));

        Assert.Equal((reason, until is { } day ? Day(day) : null), (feedback.Reason, feedback.HeldBackUntil));
        Assert.True(feedback.IsHeldBack);
    }

    [Fact]
    public void Feedback_Done_IsNeverHeldAndSaysNothing() => Assert.Equivalent(
        new ActionFeedback
        {
            Action = "listen-first",
            Outcome = FeedbackOutcome.Done,
            On = Day(9),
            TimesDone = 2,
            IsHeldBack = false,
            Why = "",
        },
        Of(9, Done(3), Done(9), Done(9).Copy(("Repeated", true)), Dismissed(2, FeedbackReason.NotSafe), Dismissed(5, null), Done(10)), strict: true);

    [Fact]
    public void Feedback_SeveralActions_EachHasItsOwn()
    {
        var feedback = Told(Dismissed(0, FeedbackReason.DoesNotFitUs, "b"), Done(1, "a"), Rated(2, 3), Done(2, "B")).FeedbackOn(Day(2));

        Assert.Equal(["B", "a", "b"], feedback.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([(false, 1), (false, 1), (true, 0)], from key in feedback.Keys.Order(StringComparer.Ordinal) select (feedback[key].IsHeldBack, feedback[key].TimesDone));
        Assert.Empty(Told(Rated(2, 3)).FeedbackOn(Day(2)));
    }

    [Theory]
    [InlineData(FeedbackReason.NotSafe, FeedbackReason.AlreadyDone)]
    [InlineData(FeedbackReason.PartnerRefuses, FeedbackReason.AlreadyDone)]
    [InlineData(FeedbackReason.TooHardNow, FeedbackReason.DoesNotFitUs)]
    [InlineData(FeedbackReason.DoesNotFitUs, null)]
    public void Feedback_TwoReasonsOnOneDay_TheCarefulOneCounts(FeedbackReason careful, FeedbackReason? other)
    {
        Assert.Equal(careful, Of(0, Dismissed(0, other), Dismissed(0, careful)).Reason);
        Assert.Equal(other, Of(1, Dismissed(1, other), Dismissed(0, careful)).Reason);
    }

    [Fact]
    public void Feedback_NotSafe_ComesBackWhenTheReaderSaysSafeLater()
    {
        Assert.True(IsHeld(Answered(0, Safety.Safe), Rated(5, 8)));
        Assert.False(IsHeld(Answered(1, Safety.Safe)));
        Assert.False(IsHeld(Answered(5, Safety.Safe), Rated(6, 8)));
        Assert.False(IsHeld(Answered(5, Safety.Safe), Answered(6, Safety.Afraid, JourneyRole.BrokeTrust)));
        Assert.True(IsHeld(Answered(5, Safety.Safe), Answered(5, Safety.Unsure)));

        static bool IsHeld(params JourneyEvent[] events) => Of(9, [Dismissed(0, FeedbackReason.NotSafe), .. events]).IsHeldBack;
    }

    [Fact]
    public void Feedback_NotSafeAndReaderUnknown_StaysAway()
    {
        Assert.True(IsHeld(Answered(5, Safety.Safe), Answered(5, Safety.Safe, JourneyRole.BrokeTrust)));
        Assert.False(IsHeld());

        static bool IsHeld(params JourneyEvent[] events) => new Journey(
            WhoBrokeTrust.Disputed,
            [Dismissed(0, events.Length == 0 ? FeedbackReason.TooHardNow : FeedbackReason.NotSafe), .. events]).FeedbackOn(Day(99))["listen-first"].IsHeldBack;
    }

    [Fact]
    public void Feedback_AlreadyDone_ComesBackWithANewBreachLaterThanTheDay()
    {
        Assert.True(Of(99, Dismissed(5, FeedbackReason.AlreadyDone), Breached(4)).IsHeldBack);
        Assert.True(Of(99, Dismissed(5, FeedbackReason.AlreadyDone), Breached(5)).IsHeldBack);
        var back = Of(99, Dismissed(5, FeedbackReason.AlreadyDone), Breached(6));

        Assert.Equal((false, "You put this aside on 10 January 2026. See if it fits now."), (back.IsHeldBack, back.Why));
    }

    [Fact]
    public void Feedback_DoesNotFit_StaysAwayWhateverChanges() => Assert.True(
        Of(99, Dismissed(5, FeedbackReason.DoesNotFitUs), Breached(6), Answered(7, Safety.Safe)).IsHeldBack);

    [Fact]
    public void Feedback_AtTheEndOfTime_IsHeldToTheLastDay()
    {
        var last = DateOnly.MaxValue;
        var feedback = Told(Dismissed(0, FeedbackReason.TooHardNow).Copy(("On", last.AddDays(-3)))).FeedbackOn(last.AddDays(-1))["listen-first"];

        Assert.Equal((true, last), (feedback.IsHeldBack, feedback.HeldBackUntil));
    }

    [Fact]
    public void Feedback_OtherLanguage_SaysWhyInIt() => Assert.NotEqual(
        Of(0, Dismissed(0, null)).Why,
        Told(Dismissed(0, null)).FeedbackOn(Day(0), new JourneyOptions { Language = "de" })["listen-first"].Why);

    private static ActionFeedback Of(int day, params JourneyEvent[] events) => Told(events).FeedbackOn(Day(day))["listen-first"];
}

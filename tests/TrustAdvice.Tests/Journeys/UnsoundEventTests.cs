using System.Text;
using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys;

/// <summary>What the reader of JSON would refuse does not get into a journey, so that whatever was saved can be read again.</summary>
public class UnsoundEventTests
{
    private static DateOnly Monday => new(2026, 1, 5);

    private static string Longest => new('a', 64);

    public static TheoryData<string, string> Unsound => new()
    {
        { "check-in", "A check-in says nothing." },
        { "promise without a name", "An id has 1 to 64 characters, not all blank." },
        { "promise with a long name", "An id has 1 to 64 characters, not all blank." },
        { "breach", "A breach came to light before its day." },
        { "pause", "A pause ends before its day." },
        { "feedback without an action", "The id of an action has 1 to 64 characters, not all blank." },
        { "feedback on a long action", "The id of an action has 1 to 64 characters, not all blank." },
        { "reason of what was done", "Only an action that was dismissed has a reason." },
        { "score", "The id of a scale has 1 to 64 characters, not all blank." },
        { "score of a long scale", "The id of a scale has 1 to 64 characters, not all blank." },
        { "promise in half a pair", "An id is not well-formed Unicode." },
        { "feedback in half a pair", "The id of an action is not well-formed Unicode." },
        { "sitting", "A sitting says nothing." },
        { "withdrawal", "A withdrawal names no entry." },
        { "withdrawal with a revision", "A withdrawal has no revision." },
        { "revision of nothing", "A revision needs an id." },
        { "step with a long id", "An id has 1 to 64 characters, not all blank." },
        { "score in half a pair", "The id of a scale is not well-formed Unicode." },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void Journey_AnUnsoundEvent_IsRefused_AndSaysNothingOfIt(string name, string message)
    {
        JourneyEvent unsound = name switch
        {
            "check-in" => new CheckInEvent { On = Monday, By = JourneyRole.WasHurt },
            "promise without a name" => new PromiseEvent { On = Monday, Outcome = PromiseOutcome.Kept, Id = " " },
            "promise with a long name" => new PromiseEvent { On = Monday, Outcome = PromiseOutcome.Kept, Id = Longest + "a" },
            "breach" => new BreachEvent { On = Monday, Discovered = Monday.AddDays(-1) },
            "pause" => new PauseEvent { On = Monday, Until = Monday.AddDays(-1) },
            "feedback without an action" => new FeedbackEvent { On = Monday, Action = "", Outcome = FeedbackOutcome.Done },
            "feedback on a long action" => new FeedbackEvent { On = Monday, Action = Longest + "a", Outcome = FeedbackOutcome.Done },
            "reason of what was done" => new FeedbackEvent { On = Monday, Action = "a", Outcome = FeedbackOutcome.Done, Reason = FeedbackReason.NotSafe },
            "score" => new ScaleEvent { On = Monday, By = JourneyRole.WasHurt, Scale = " ", Score = 1 },
            "score of a long scale" => new ScaleEvent { On = Monday, By = JourneyRole.WasHurt, Scale = Longest + "a", Score = 1 },
            "promise in half a pair" => new PromiseEvent { On = Monday, Outcome = PromiseOutcome.Kept, Id = "a\ud800" },
            "sitting" => new SittingEvent { On = Monday, By = JourneyRole.WasHurt },
            "withdrawal" => new WithdrawalEvent { On = Monday },
            "withdrawal with a revision" => new WithdrawalEvent { On = Monday, Id = "a", Revision = 1 },
            "revision of nothing" => new StepEvent { On = Monday, Step = RepairStep.Forgive, Revision = 1 },
            "step with a long id" => new StepEvent { On = Monday, Step = RepairStep.Forgive, Id = Longest + "a" },
            "feedback in half a pair" => new FeedbackEvent { On = Monday, Action = "\udc00", Outcome = FeedbackOutcome.Done },
            _ => new ScaleEvent { On = Monday, By = JourneyRole.WasHurt, Scale = "\ud800a", Score = 1 },
        };

        var made = Assert.Throws<ArgumentException>(() => new Journey(WhoBrokeTrust.Me, [new NewFactEvent { On = Monday }, unsound]));
        var added = Assert.Throws<ArgumentException>(() => new Journey(WhoBrokeTrust.Me, []).With(unsound));

        Assert.Equal($"{message} (Parameter 'events')", made.Message);
        Assert.Equal(made.Message, added.Message);
    }

    [Fact]
    public void Journey_EventsAtTheEdge_AreSound_AndReadBack()
    {
        var journey = new Journey(WhoBrokeTrust.Both,
        [
            new CheckInEvent { On = Monday, By = JourneyRole.WasHurt, Corrects = true },
            new CheckInEvent { On = Monday.AddDays(1), By = JourneyRole.WasHurt, Safety = Safety.Safe },
            new CheckInEvent { On = Monday.AddDays(2), By = JourneyRole.WasHurt, SelfHarm = SelfHarm.No },
            new CheckInEvent { On = Monday.AddDays(3), By = JourneyRole.WasHurt, ChildrenAtRisk = YesNo.No },
            new CheckInEvent { On = Monday.AddDays(4), By = JourneyRole.WasHurt, Ratings = Ratings.Of([new(Longest, 0)]) },
            new PromiseEvent { On = Monday, Outcome = PromiseOutcome.Kept, Id = Longest },
            new BreachEvent { On = Monday, Discovered = Monday },
            new PauseEvent { On = Monday, Until = Monday },
            new FeedbackEvent { On = Monday, Action = Longest, Outcome = FeedbackOutcome.Dismissed, Reason = FeedbackReason.NotSafe },
        ]);

        Assert.True(JourneyReader.TryRead(Encoding.UTF8.GetBytes(journey.ToJson()), out var read, out _));
        Assert.Equal(journey, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Ratings_AQuestionThatCouldNotBeReadBack_IsRefused(string question) =>
        Assert.Throws<ArgumentException>(() => Ratings.Of([new(question, 5)]));

    [Fact]
    public void Ratings_AQuestionInHalfAPair_IsRefused() => Assert.Equal(
        "A question is not well-formed Unicode. (Parameter 'ratings')",
        Assert.Throws<ArgumentException>(() => Ratings.Of([new("\ud800", 5)])).Message);

    [Fact]
    public void CheckIn_NullRatings_AreRefusedByName() =>
        Assert.Equal("Ratings", Assert.Throws<ArgumentNullException>(() => new CheckInEvent { On = Monday, By = JourneyRole.WasHurt, Ratings = null! }).ParamName);

    [Fact]
    public void Journey_NullNames_AreRefused()
    {
        JourneyEvent[] unsound =
        [
            new FeedbackEvent { On = Monday, Action = null!, Outcome = FeedbackOutcome.Done },
            new ScaleEvent { On = Monday, By = JourneyRole.WasHurt, Scale = null!, Score = 1 },
        ];

        Assert.All(unsound, entry => Assert.Throws<ArgumentException>(() => new Journey(WhoBrokeTrust.Me, [entry])));
    }

    [Fact]
    public void Numbers_BelowZeroByTheirSignAlone_AreZero()
    {
        Assert.False(double.IsNegative(Ratings.OfTrust(-0.0).Overall!.Value));
        Assert.False(double.IsNegative(new ScaleEvent { On = Monday, By = JourneyRole.WasHurt, Scale = "ors", Score = -0.0 }.Score));
    }

    [Fact]
    public void Journey_AReaderThatIsNeither_IsRefused() =>
        Assert.Equal("reader", Assert.Throws<ArgumentOutOfRangeException>(() => new Journey(WhoBrokeTrust.Both, [], (JourneyRole)3)).ParamName);

    [Fact]
    public void Promises_WithoutIdOnOneDay_EachCount()
    {
        var promises = new Journey(WhoBrokeTrust.Partner,
        [
            new PromiseEvent { On = Monday, Outcome = PromiseOutcome.Kept },
            new PromiseEvent { On = Monday, Outcome = PromiseOutcome.Kept },
            new PromiseEvent { On = Monday, Outcome = PromiseOutcome.Missed },
        ]).Assess(Monday).Promises;

        Assert.Equal((2, 1), (promises.Kept, promises.Missed));
    }
}

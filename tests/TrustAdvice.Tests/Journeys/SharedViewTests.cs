using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>What both people may see of a journey.</summary>
public class SharedViewTests
{
    [Fact]
    public void SharedView_EachKind_IsSeenAsItsRuleSays()
    {
        Sees(true, Breached(1));
        Sees(true, new NewFactEvent { On = Day(1) });
        Sees(true, Step(1, RepairStep.Forgive));
        Sees(true, Promise(1, PromiseOutcome.Missed));
        Sees(true, new PauseEvent { On = Day(1) });
        Sees(false, new HelpEvent { On = Day(1), Outcome = HelpOutcome.Begun });
        Sees(false, Rated(1, 5));
        Sees(false, Score(1, 5));

        static void Sees(bool byDefault, JourneyEvent entry)
        {
            Assert.Equal(byDefault, Told(entry).SharedView().Events.Contains(entry));
            Assert.Equal([entry.Copy(("Shared", true))], Told(entry.Copy(("Shared", true))).SharedView().Events);
            Assert.Empty(Told(entry.Copy(("Shared", false))).SharedView().Events);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    [InlineData(false)]
    public void SharedView_Feedback_IsNeverSeen(bool? shared) => Assert.Empty(Told(Done(1).Copy(("Shared", shared))).SharedView().Events);

    [Fact]
    public void SharedView_SharedCheckIn_LosesItsPrivateAnswers()
    {
        var checkIn = Rated(1, 5).Copy(("Shared", true));

        Assert.Equal(
            [checkIn],
            Told(checkIn.Copy(("Safety", Safety.Afraid), ("SelfHarm", SelfHarm.Yes), ("ChildrenAtRisk", YesNo.Yes))).SharedView().Events);
        Assert.Empty(Told(Answered(1, Safety.Afraid).Copy(("Shared", true))).SharedView().Events);
    }

    [Fact]
    public void SharedView_CorrectedCheckIn_IsGoneEvenWhereTheCorrectionIsPrivate()
    {
        var first = Rated(1, 5).Copy(("Shared", true));
        var correction = Rated(1, 6).Copy(("Corrects", true));

        Assert.Empty(Told(first, correction).SharedView().Events);
        Assert.Equal([correction.Copy(("Shared", true))], Told(first, correction.Copy(("Shared", true))).SharedView().Events);
        Assert.Equal([first], Told(first, correction.Copy(("By", JourneyRole.BrokeTrust))).SharedView().Events);
        Assert.Equal([first], Told(first, correction.Copy(("On", Day(2)))).SharedView().Events);
        Assert.Equal([first, Rated(1, 7).Copy(("Shared", true))], Told(first, Rated(1, 7).Copy(("Shared", true))).SharedView().Events);
    }

    [Fact]
    public void SharedView_TheRest_Stays()
    {
        var journey = new Journey(WhoBrokeTrust.Both, [Breached(1), Done(1)], JourneyRole.BrokeTrust);

        Assert.Equal(new Journey(WhoBrokeTrust.Both, [Breached(1)], JourneyRole.BrokeTrust), journey.SharedView());
    }

    [Theory]
    [InlineData(WhoBrokeTrust.Me, null, WhoBrokeTrust.Partner, null)]
    [InlineData(WhoBrokeTrust.Partner, null, WhoBrokeTrust.Me, null)]
    [InlineData(WhoBrokeTrust.Both, JourneyRole.WasHurt, WhoBrokeTrust.Both, JourneyRole.BrokeTrust)]
    [InlineData(WhoBrokeTrust.Both, null, WhoBrokeTrust.Both, null)]
    [InlineData(WhoBrokeTrust.Disputed, JourneyRole.BrokeTrust, WhoBrokeTrust.Disputed, JourneyRole.WasHurt)]
    public void AsToldByPartner_TurnsTheTwoAndShowsWhatIsShared(WhoBrokeTrust who, JourneyRole? reader, WhoBrokeTrust told, JourneyRole? partner) => Assert.Equal(
        new Journey(told, [Breached(1), Rated(2, 5).Copy(("Shared", true))], partner),
        new Journey(who, [Breached(1), Rated(2, 5).Copy(("Shared", true), ("Safety", Safety.Afraid)), Done(3), Score(3, 2)], reader).AsToldByPartner());
}

using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Simulation;
using TrustAdvice.Tests.Journeys.Support;
using TrustAdvice.Tests.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>One entry is a document: a line of a file or a row of a table.</summary>
public class EntryJsonTests
{
    [Property(MaxTest = 300)]
    public void ALogOfLines_IsTheLog(DoNotSize<int> any)
    {
        var journey = MergeCases.Draw(new SplitMix((ulong)any.Item))[0];
        string[] lines = [.. journey.Events.Select(entry => entry.ToJson())];

        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
        Assert.Equal(journey, new Journey(journey.WhoBrokeTrust, Enumerable.Reverse(lines).Select(JourneyEvent.FromJson), journey.DeclaredReader));
    }

    [Fact]
    public void ToJson_IsWhatTheSerializerWrites() => Assert.Equal(
        JsonSerializer.Serialize(Rated(1, 5), TrustAdviceJson.TypeInfo<JourneyEvent>()), Rated(1, 5).ToJson());

    [Fact]
    public void ToJson_OfWhatCouldNotBeRead_IsRefused_AndSaysNothingOfIt() => Assert.Equal(
        "An id is not well-formed Unicode.", Assert.Throws<InvalidOperationException>(() => Rated(1, 5).Copy(("Id", "a\ud800")).ToJson()).Message);

    [Theory]
    [InlineData("", true)]
    [InlineData("\"version\":1,", true)]
    [InlineData("\"version\":null,", true)]
    [InlineData("\"version\":1.0,", false)]
    [InlineData("\"version\":2,", false)]
    public void Version_OneOrNone_IsRead(string version, bool isRead) =>
        Assert.Equal(isRead, JourneyEvent.TryFromJson($$"""{{{version}}"on":"2026-01-05","type":"newFact"}""", out _, out _));

    [Fact]
    public void Version_Later_IsRefusedWithAWordOfItsOwn_AndNothingElse()
    {
        Assert.False(JourneyEvent.TryFromJson("""{"version":3,"day":20594,"type":"mood"}""", out var entry, out var found));

        Assert.Null(entry);
        Assert.Equal("(1,12): error TA1012: $.version: this entry is of a later version (update this program to read it; nothing of it was taken)", Assert.Single(found).ToString());
    }

    [Fact]
    public void FromJson_Faults_AreAllTold_WithoutAValue()
    {
        var refused = Assert.Throws<InvalidInputException>(() => JourneyEvent.FromJson("""{"on":"zzqzz","type":"checkIn","by":"zzqzz","id":""}"""));

        Assert.Equal(["TA1001", "TA0211", "TA1004", "TA0207"], refused.Diagnostics.Select(fault => fault.Code).OrderBy(code => Array.IndexOf(["TA1001", "TA0211", "TA1004", "TA0207"], code)));
        Assert.DoesNotContain("zqz", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => JourneyEvent.FromJson(null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}{}")]
    public void FromJson_NoEntry_IsRefused(string json) => Assert.False(JourneyEvent.TryFromJson(json, out _, out _));

    [Fact]
    public void FromJson_TooLong_IsRefusedBeforeItIsRead() =>
        Assert.Equal("TA0102", Assert.Throws<InvalidInputException>(() => JourneyEvent.FromJson(new string(' ', Journey.MaximumBytes + 1))).Diagnostics[0].Code);

    [Fact]
    public void Sitting_ComesBack_AndMovesNothing()
    {
        var sitting = new SittingEvent { On = Day(3), By = JourneyRole.WasHurt, Before = Ratings.Of([new("hopeful", 3), new("clear", 4)]), After = Ratings.Of([new("hopeful", 5)]) };
        var journey = Told([.. Flat(4, 8)]);

        Assert.Equal("""{"on":"2026-01-08","type":"sitting","by":"wasHurt","before":{"clear":4,"hopeful":3},"after":{"hopeful":5}}""", sitting.ToJson());
        Assert.Equal(sitting, JourneyEvent.FromJson(sitting.ToJson()));
        Assert.Equal(journey.Assess(Day(60)).ToJson(), journey.With(sitting).Assess(Day(60)).ToJson());
        Assert.Equal(journey.SituationOn(Day(60)), journey.With(sitting).SituationOn(Day(60)));
        Assert.Empty(journey.With(sitting).SharedView().Events.OfType<SittingEvent>());
        Assert.Equal("Before", Assert.Throws<ArgumentNullException>(() => new SittingEvent { On = Day(0), By = JourneyRole.WasHurt, Before = null! }).ParamName);
        Assert.Equal("After", Assert.Throws<ArgumentNullException>(() => new SittingEvent { On = Day(0), By = JourneyRole.WasHurt, After = null! }).ParamName);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void Revision_OutOfRange_IsRefusedByName(int revision) =>
        Assert.Equal("Revision", Assert.Throws<ArgumentOutOfRangeException>(() => new NewFactEvent { On = Day(0), Id = "a", Revision = revision }).ParamName);
}

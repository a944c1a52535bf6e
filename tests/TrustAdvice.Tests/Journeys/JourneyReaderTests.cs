using System.Text;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Support;

namespace TrustAdvice.Tests.Journeys;

public class JourneyReaderTests
{
    [Fact]
    public void TryRead_ContractAlone_Reads()
    {
        var journey = Read(
            """
            { "version": 1, "whoBrokeTrust": "partner", "events": [
              { "on": "2026-01-12", "type": "checkIn", "by": "wasHurt", "ratings": { "trust": 4 } },
              { "on": "2026-01-05", "type": "breach" },
              { "on": "2026-01-12", "type": "checkIn", "by": "brokeTrust", "ratings": { "heard": 7, "my own words": 6.5 } },
              { "on": "2026-01-20", "type": "newFact" }, { "on": "2026-01-21", "type": "pause" } ] }
            """);

        Assert.Equal(5, journey.Events.Count);
        Assert.IsType<BreachEvent>(journey.Events[0]);
        Assert.Equal(6.75, journey.Events.OfType<CheckInEvent>().First(c => c.By == JourneyRole.BrokeTrust).Ratings.Overall);
    }

    [Theory]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "both", "events": [] }""", """{ "$schema": null, "reader": null, """)]
    [InlineData("""{ "on": "2026-01-05", "type": "breach" }""", """{ "shared": null, "kind": null, "pattern": null, "deception": null, "discovered": null, "by": null, """)]
    [InlineData("""{ "on": "2026-01-05", "type": "newFact" }""", """{ "shared": null, "deception": null, """)]
    [InlineData("""{ "on": "2026-01-05", "type": "checkIn", "by": "wasHurt", "ratings": { "trust": 4 } }""", """{ "corrects": null, "safety": null, "selfHarm": null, "childrenAtRisk": null, """)]
    [InlineData("""{ "on": "2026-01-05", "type": "checkIn", "by": "wasHurt", "safety": "safe" }""", """{ "ratings": null, "shared": null, """)]
    [InlineData("""{ "on": "2026-01-05", "type": "promise", "outcome": "kept" }""", """{ "id": null, """)]
    [InlineData("""{ "on": "2026-01-05", "type": "help", "outcome": "begun" }""", """{ "by": null, """)]
    [InlineData("""{ "on": "2026-01-05", "type": "pause" }""", """{ "until": null, """)]
    [InlineData("""{ "on": "2026-01-05", "type": "feedback", "action": "x", "outcome": "done" }""", """{ "reason": null, "repeated": null, """)]
    public void TryRead_AnOptionalMemberIsNull_ReadsTheSameAsWithoutIt(string without, string nulls)
    {
        string File(string json) => json.Contains("\"version\"", StringComparison.Ordinal)
            ? json
            : $$"""{ "version": 1, "whoBrokeTrust": "partner", "events": [{{json}}] }""";

        Assert.Equal(Read(File(without)).ToJson(), Read(File(nulls + without[1..])).ToJson());
    }

    [Fact]
    public void TryRead_ManyFaults_ReportsAllAtOnceAndNoValue() => FailsWith(
        """
        {
          "version": 2,
          "whoBrokeTrust": "nobody",
          "events": [
            { "on": "2026-02-30", "type": "checkIn", "by": "wasHurt", "ratings": { "trust": 11 } },
            { "on": "2026-01-05", "type": "chekIn" },
            { "on": "2026-01-05", "type": "checkIn", "by": "her", "ratings": { "trust": "five" } },
            { "on": "2026-01-05", "type": "checkIn", "by": "wasHurt", "ratings": {} },
            { "on": "2026-01-05", "type": "step", "step": "smile", "stepp": 1 },
            { "on": "2026-01-05", "type": "pause", "until": "2026-01-04" },
            { "type": "promise" },
            { "on": "2026-01-05", "type": "scale", "by": "wasHurt", "scale": "csi", "score": 3 },
            { "on": "2026-01-05", "type": "scale", "by": "wasHurt", "scale": "csi-4", "score": 1e999 },
            { "on": "2026-01-05", "type": "feedback", "action": "a", "outcome": "done", "reason": "notSafe" },
            7
          ],
          "extra": true
        }
        """,
        """
        (2,14): error TA1002: $.version: this version of journey files is not known (this library reads version 1)
        (3,20): error TA0211: $.whoBrokeTrust: expected one of me, partner, both, disputed
        (5,13): error TA1001: $.events[0].on: this is not a date (write the year, month and day as in 2026-03-31)
        (5,85): error TA1003: $.events[0].ratings.trust: this is not a number from 0 to 10
        (6,35): error TA0211: $.events[1].type: expected one of breach, newFact, checkIn, step, promise, help, pause, feedback, scale, sitting, withdrawal
        (7,52): error TA0211: $.events[2].by: expected one of brokeTrust, wasHurt
        (7,81): error TA0203: $.events[2].ratings.trust: expected a number, found a text
        (8,5): error TA1004: $.events[3]: this entry says nothing (give it ratings, such as { "trust": 5 })
        (9,51): error TA0211: $.events[4].step: expected one of acknowledge, giveTime, communicate, setBoundaries, reconnect, getHelp, forgive
        (9,60): error TA0201: $.events[4].stepp: 'stepp' is not known here (did you mean 'step'?)
        (10,53): error TA1007: $.events[5].until: this date is before the date of the event
        (11,5): error TA0202: $.events[6]: 'on' is missing
        (11,5): error TA0202: $.events[6]: 'outcome' is missing
        (12,70): warning TA1005: $.events[7].scale: this scale is not known (its score is kept and counts nowhere; known are csi-4, csi-16, csi-32, rdas, ors, srs, oq-45, dyadic-trust; a host can add one)
        (13,88): error TA1010: $.events[8].score: this number is too large to keep
        (14,91): error TA1009: $.events[9].reason: only an action that was dismissed has a reason (leave it out, or make the outcome 'dismissed')
        (15,5): error TA0203: $.events[10]: expected an object, found a number
        (17,3): error TA0201: $.extra: 'extra' is not known here
        """);

    [Fact]
    public void TryRead_NothingThere_NamesWhatIsMissing() => FailsWith(
        "{}",
        """
        (1,1): error TA0202: $: 'version' is missing
        (1,1): error TA0202: $: 'whoBrokeTrust' is missing
        (1,1): error TA0202: $: 'events' is missing
        """);

    [Theory]
    [InlineData("""{ "version": 1, "version": 1, "whoBrokeTrust": "me", "events": [] }""", "TA0104")]
    [InlineData("""{ "version": 1.0, "whoBrokeTrust": "me", "events": [] }""", "TA1002")]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "Me", "events": [] }""", "TA0211")]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "me", "events": {} }""", "TA0203")]
    [InlineData("""[]""", "TA0203")]
    [InlineData("""{ "version": 1""", "TA0101")]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "me", "events": [{ "on": "2026-1-5", "type": "breach" }] }""", "TA1001")]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "me", "events": [{ "on": "2026-01-05T00:00", "type": "breach" }] }""", "TA1001")]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "me", "events": [{ "on": 20260105, "type": "breach" }] }""", "TA1001")]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "me", "events": [{ "on": "2026-01-05", "type": "checkIn", "by": "wasHurt", "ratings": { "trust": 1e999 } }] }""", "TA1003")]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "me", "events": [{ "on": "2026-01-05", "type": "checkIn", "by": "wasHurt", "ratings": { "trust": -0.1 } }] }""", "TA1003")]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "me", "events": [{ "on": "2026-01-05", "type": "checkIn", "by": "wasHurt", "ratings": { "trust": null } }] }""", "TA0203")]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "me", "events": [{ "on": "2026-01-05", "type": "checkIn", "by": "wasHurt", "ratings": { "trust": 1, "trust": 2 } }] }""", "TA0104")]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "me", "events": [{ "on": "2026-01-05", "type": "checkIn", "by": "wasHurt", "ratings": { "  ": 1 } }] }""", "TA0206")]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "me", "events": [{ "on": "2026-01-05", "type": "feedback", "action": "\ud800", "outcome": "done" }] }""", "TA0105")]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "me", "events": [{ "on": "2026-01-05", "type": 3 }] }""", "TA0211")]
    [InlineData("""{ "version": 1, "whoBrokeTrust": "me", "events": [{ "on": "2026-01-05", "type": "breach", "discovered": "2026-01-04" }] }""", "TA1007")]
    public void TryRead_Trap_GivesOneFaultAndNoJourney(string json, string code)
    {
        Assert.False(JourneyReader.TryRead(Encoding.UTF8.GetBytes(json), out var journey, out var diagnostics));

        Assert.Null(journey);
        Assert.Equal([code], diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void TryRead_TooLarge_IsRefused()
    {
        Assert.False(JourneyReader.TryRead(new byte[JourneyReader.MaximumBytes + 1], out _, out var diagnostics));
        Assert.Equal("TA0102", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void TryRead_TooManyEvents_IsRefused()
    {
        string events = string.Join(',', Enumerable.Repeat("""{"on":"2026-01-05","type":"newFact"}""", JourneyReader.MaximumEvents + 1));
        string json = $$"""{ "version": 1, "whoBrokeTrust": "me", "events": [{{events}}] }""";

        Assert.False(JourneyReader.TryRead(Encoding.UTF8.GetBytes(json), out _, out var diagnostics));
        Assert.Equal("TA1008", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void TryRead_ScaleOfTheHost_IsKnown()
    {
        var options = new JourneyOptions
        {
            Scales = [.. MeasureScales.All, new MeasureScale { Id = "acme", Name = "Acme", Lowest = 0, Highest = 5, Provenance = "made up" }],
        };
        const string json = """{ "version": 1, "whoBrokeTrust": "me", "events": [{ "on": "2026-01-05", "type": "scale", "by": "wasHurt", "scale": "acme", "score": 4 }] }""";

        Assert.True(JourneyReader.TryRead(Encoding.UTF8.GetBytes(json), out var known, out var nothing, options));
        Assert.True(JourneyReader.TryRead(Encoding.UTF8.GetBytes(json), out var kept, out var warnings));
        Assert.Empty(nothing);
        Assert.Equal("TA1005", Assert.Single(warnings).Code);
        Assert.Equal(known, kept);
    }

    [Theory]
    [InlineData("steady-repair", JourneyState.Improving)]
    [InlineData("plateau", JourneyState.Stuck)]
    [InlineData("relapse", JourneyState.Worsening)]
    [InlineData("new-breach", JourneyState.Worsening)]
    [InlineData("one-partner-silent", JourneyState.Disengaged)]
    public void Samples_OnTheirLastDay_SayWhatTheyShow(string name, JourneyState state)
    {
        var journey = Read(File.ReadAllText(Path.Combine(Repository.Root, "samples", "journeys", name + ".json")));

        Assert.Equal(state, journey.Assess(journey.Events[^1].On).State);
    }

    internal static Journey Read(string json)
    {
        bool ok = JourneyReader.TryRead(Encoding.UTF8.GetBytes(json), out var journey, out var diagnostics);
        Assert.True(ok, string.Join('\n', diagnostics));
        return journey!;
    }

    private static void FailsWith(string json, string expected)
    {
        Assert.False(JourneyReader.TryRead(Encoding.UTF8.GetBytes(json), out var journey, out var diagnostics));
        Assert.Null(journey);
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', diagnostics));
    }
}

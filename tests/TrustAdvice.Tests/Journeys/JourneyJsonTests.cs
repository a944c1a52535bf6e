using System.Text;
using TrustAdvice.Input;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>The JSON of each kind of event, with every member and with none.</summary>
public class JourneyJsonTests
{
    private static (string Json, JourneyEvent Entry)[] Events =>
    [
        ("""{"on":"2026-01-05","type":"breach"}""", Breached(0)),
        (
            """{"on":"2026-01-05","type":"breach","kind":"emotionalAffair","pattern":"ongoing","deception":true,"discovered":"2026-01-08","by":"wasHurt","shared":false}""",
            new BreachEvent { On = Day(0), Kind = Breach.EmotionalAffair, Pattern = BreachPattern.Ongoing, Deception = true, Discovered = Day(3), By = JourneyRole.WasHurt, Shared = false }),
        ("""{"on":"2026-01-05","type":"breach","deception":false,"discovered":"2026-01-05"}""", new BreachEvent { On = Day(0), Deception = false, Discovered = Day(0) }),
        ("""{"on":"2026-01-05","type":"newFact"}""", new NewFactEvent { On = Day(0) }),
        ("""{"on":"2026-01-05","type":"newFact","deception":true,"shared":true}""", new NewFactEvent { On = Day(0), Deception = true, Shared = true }),
        ("""{"on":"2026-01-05","type":"step","step":"setBoundaries"}""", Step(0, RepairStep.SetBoundaries)),
        ("""{"on":"2026-01-05","type":"promise","outcome":"made"}""", Promise(0, PromiseOutcome.Made)),
        ("""{"on":"2026-01-05","type":"promise","outcome":"missed","id":"home by six 'é'"}""", Promise(0, PromiseOutcome.Missed, "home by six 'é'")),
        ("""{"on":"2026-01-05","type":"help","outcome":"notHelping"}""", new HelpEvent { On = Day(0), Outcome = HelpOutcome.NotHelping }),
        ("""{"on":"2026-01-05","type":"help","outcome":"refused","by":"brokeTrust"}""", new HelpEvent { On = Day(0), Outcome = HelpOutcome.Refused, By = JourneyRole.BrokeTrust }),
        ("""{"on":"2026-01-05","type":"pause"}""", new PauseEvent { On = Day(0) }),
        ("""{"on":"2026-01-05","type":"pause","until":"2026-01-05"}""", new PauseEvent { On = Day(0), Until = Day(0) }),
        ("""{"on":"2026-01-05","type":"checkIn","by":"brokeTrust","ratings":{"trust":0}}""", Rated(0, 0, JourneyRole.BrokeTrust)),
        ("""{"on":"2026-01-05","type":"checkIn","by":"wasHurt","corrects":true}""", new CheckInEvent { On = Day(0), By = JourneyRole.WasHurt, Corrects = true }),
        ("""{"on":"2026-01-05","type":"checkIn","by":"wasHurt","selfHarm":"no"}""", new CheckInEvent { On = Day(0), By = JourneyRole.WasHurt, SelfHarm = SelfHarm.No }),
        ("""{"on":"2026-01-05","type":"checkIn","by":"wasHurt","childrenAtRisk":"no"}""", new CheckInEvent { On = Day(0), By = JourneyRole.WasHurt, ChildrenAtRisk = YesNo.No }),
        ("""{"on":"2026-01-05","type":"checkIn","by":"wasHurt","safety":"safe"}""", Answered(0, Safety.Safe)),
        (
            """{"on":"2026-01-05","type":"checkIn","by":"wasHurt","ratings":{"heard":6.5,"trust":10},"corrects":true,"safety":"afraid","selfHarm":"yes","childrenAtRisk":"yes","shared":true}""",
            new CheckInEvent
            {
                On = Day(0), By = JourneyRole.WasHurt, Ratings = Ratings.Of([new("trust", 10), new("heard", 6.5)]), Corrects = true,
                Safety = Safety.Afraid, SelfHarm = SelfHarm.Yes, ChildrenAtRisk = YesNo.Yes, Shared = true,
            }),
        ("""{"on":"2026-01-05","type":"scale","by":"brokeTrust","scale":"csi-4","score":21}""", Score(0, 21, by: JourneyRole.BrokeTrust)),
        ("""{"on":"2026-01-05","type":"scale","by":"wasHurt","scale":"dyadic-trust","score":8,"shared":false}""", Score(0, 8, "dyadic-trust").Copy(("Shared", false))),
        ("""{"on":"2026-01-05","type":"feedback","action":"listen-first","outcome":"done"}""", Done(0)),
        ("""{"on":"2026-01-05","type":"feedback","action":"listen-first","outcome":"done","repeated":true}""", Done(0).Copy(("Repeated", true))),
        ("""{"on":"2026-01-05","type":"feedback","action":"listen-first","outcome":"dismissed","reason":"doesNotFitUs"}""", Dismissed(0, FeedbackReason.DoesNotFitUs)),
    ];

    [Fact]
    public void ToJson_EachEvent_IsWrittenAndRead() => Assert.All(Events, pair =>
    {
        string file = $$"""{"version":1,"whoBrokeTrust":"partner","events":[{{pair.Json}}]}""";

        Assert.Equal(pair.Json, JourneyWriter.ToJson(pair.Entry));
        Assert.Equal(file, Told(pair.Entry).ToJson(indented: false));
        Assert.Equal(Told(pair.Entry), JourneyReaderTests.Read(file));
        Assert.Equal([pair.Entry], JourneyReaderTests.Read(file).Events);
    });

    [Theory]
    [InlineData("breach", "kind pattern discovered by", "")]
    [InlineData("pause", "until", "")]
    [InlineData("help", "by", ""","outcome":"begun" """)]
    [InlineData("feedback", "reason", ""","action":"a","outcome":"dismissed" """)]
    [InlineData("checkIn", "safety selfHarm childrenAtRisk", ""","by":"wasHurt","corrects":true """)]
    public void TryRead_OptionalChoiceOrDateIsNull_IsAsIfAbsent(string type, string members, string others)
    {
        foreach (string member in members.Split(' '))
        {
            Assert.Equal(
                JourneyReaderTests.Read($$"""{"version":1,"whoBrokeTrust":"me","events":[{"on":"2026-01-05","type":"{{type}}"{{others}}}]}"""),
                JourneyReaderTests.Read($$"""{"version":1,"whoBrokeTrust":"me","events":[{"on":"2026-01-05","type":"{{type}}","{{member}}":null{{others}}}]}"""));
        }
    }

    [Fact]
    public void ToJson_WithReader_IsIndentedWhereAsked()
    {
        var journey = new Journey(WhoBrokeTrust.Both, [Breached(1), Rated(1, 4)], JourneyRole.WasHurt);

        Assert.Equal(
            """
            {
              "version": 1,
              "whoBrokeTrust": "both",
              "reader": "wasHurt",
              "events": [
                {
                  "on": "2026-01-06",
                  "type": "breach"
                },
                {
                  "on": "2026-01-06",
                  "type": "checkIn",
                  "by": "wasHurt",
                  "ratings": {
                    "trust": 4
                  }
                }
              ]
            }
            """,
            journey.ToJson(indented: true));
        Assert.Equal("""{"version":1,"whoBrokeTrust":"disputed","events":[]}""", new Journey(WhoBrokeTrust.Disputed, []).ToJson(indented: false));
        Assert.Equal(journey, JourneyReaderTests.Read(journey.ToJson()));
        Assert.Null(JourneyReaderTests.Read("""{"version":1,"whoBrokeTrust":"both","events":[]}""").Reader);
    }

    [Fact]
    public void TryRead_SchemaAndLimits_AreTaken()
    {
        var journey = JourneyReaderTests.Read(
            $$"""
            { "$schema": "https://example.org/journey", "version": 1, "whoBrokeTrust": "me", "events": [
              { "on": "2026-01-05", "type": "promise", "outcome": "kept", "id": "{{new string('i', 64)}}", "shared": false },
              { "on": "2026-01-05", "type": "feedback", "action": "{{new string('a', 64)}}", "outcome": "done", "repeated": false },
              { "on": "2026-01-05", "type": "checkIn", "by": "wasHurt", "ratings": { "{{new string('q', 64)}}": 10, "q": 0 }, "corrects": false } ] }
            """);

        Assert.Equal(
            [
                Promise(0, PromiseOutcome.Kept, new string('i', 64)).Copy(("Shared", false)),
                new CheckInEvent { On = Day(0), By = JourneyRole.WasHurt, Ratings = Ratings.Of([new(new string('q', 64), 10), new("q", 0)]) },
                Done(0, new string('a', 64)),
            ],
            journey.Events);
    }

    [Fact]
    public void TryRead_AsLargeAsMayBe_Reads()
    {
        var file = new byte[JourneyReader.MaximumBytes];
        Array.Fill(file, (byte)' ');
        Encoding.UTF8.GetBytes("""{"version":1,"whoBrokeTrust":"me","events":[]}""", file);

        Assert.True(JourneyReader.TryRead(file, out var journey, out var diagnostics));
        Assert.Equal(new Journey(WhoBrokeTrust.Me, []), journey);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void TryRead_AsManyEventsAsMayBe_Reads()
    {
        string events = string.Join(',', Enumerable.Repeat("""{"on":"2026-01-05","type":"pause"}""", JourneyReader.MaximumEvents));

        Assert.Single(JourneyReaderTests.Read($$"""{"version":1,"whoBrokeTrust":"me","events":[{{events}}]}""").Events);
    }

    [Fact]
    public void EnumNames_AreCamelCaseAndFoundExactly()
    {
        Assert.Equal(["notEnoughData", "early", "improving", "steady", "slow", "stalled", "stuck", "worsening", "disengaged", "setback"], JsonNames.All<JourneyState>());
        Assert.Equal("ratingsFarApart", JsonNames.Of(JourneyPrompt.RatingsFarApart));
        Assert.Equal((JourneyRole.BrokeTrust, JourneyRole.WasHurt), (JsonNames.Parse<JourneyRole>("brokeTrust"), JsonNames.Parse<JourneyRole>("wasHurt")));
        Assert.Null(JsonNames.Parse<JourneyRole>("WasHurt"));
    }
}

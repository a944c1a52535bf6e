using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json;
using TrustAdvice.Facts;
using TrustAdvice.Journeys;
using TrustAdvice.Support;
using TrustAdvice.Telemetry;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Attacks;

/// <summary>
/// A host's private fact is looked for in everything that can leave the device, by its name, its value, what it gives, and by
/// whether anything differs when the answer does.
/// </summary>
public class PrivateFactTests
{
    private const string Fact = "acme.hidden";

    /// <summary>The words that stand nowhere else.</summary>
    private static readonly string[] Telling = ["hidden", "quartz", "zircon"];

    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly Advisor Advisor = new(new AdvisorOptions { RuleSet = Overlaid() });

    private static readonly Situation Known = new()
    {
        WhoBrokeTrust = WhoBrokeTrust.Me,
        Safety = Safety.Safe,
        Step = RepairStep.Communicate,
        Progress = Progress.Stuck,
    };

    public static TheoryData<string> Leaves => new(Outputs(Advisor.Advise(Known), Known).Select(output => output.Name));

    /// <summary>The reader sees what the fact gives: else nothing below would be worth looking for.</summary>
    [Fact]
    public void TheReader_SeesWhatTheFactGives()
    {
        var advice = Advisor.Advise(Known.With(Fact, "quartz"));

        Assert.Contains("quartz-together", advice.All.Select(item => item.Id));
        Assert.Contains("quartz-alone", advice.All.Select(item => item.Id));
        Assert.Contains("quartz-note", advice.Information.Select(information => information.Id));
        Assert.Contains("quartz", advice.Explain("quartz-together").InWords, StringComparison.Ordinal);
        Assert.Contains(Fact, JsonSerializer.Serialize(advice.Trace, TrustAdviceJson.TypeInfo<AdviceTrace>()), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void WhatLeavesTheDevice_HoldsNoWordOfIt_AndIsTheSameWhateverWasAnswered(string name)
    {
        string one = Output(name, Known.With(Fact, "quartz"));

        Assert.NotEmpty(one);
        Assert.DoesNotContain(Telling, word => one.Contains(word, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(one, Output(name, Known.With(Fact, "zircon")));
        Assert.Equal(one, Output(name, Known.With(Fact, null)));
    }

    /// <summary>What is joint reaches the partner by the reader's own choice of that one item, and the reason never does.</summary>
    [Fact]
    public void WhatIsPassedOn_HoldsTheItem_AndNoReason()
    {
        var shared = Advisor.Advise(Known.With(Fact, "quartz")).SharedView("quartz-together", "quartz-alone", "quartz-note", Fact, "quartz");

        Assert.Equal(["quartz-together"], shared.Together.Select(item => item.Id));
        string json = JsonSerializer.Serialize(shared, TrustAdviceJson.TypeInfo<SharedAdvice>());
        Assert.DoesNotContain("acme", json, StringComparison.Ordinal);
        Assert.DoesNotContain("because", json, StringComparison.Ordinal);
    }

    /// <summary>A reader's faults name the place and never the value, also where the place is a private fact's.</summary>
    [Theory]
    [InlineData("""{ "acme.hidden": "amber" }""")]
    [InlineData("""{ "acme.hidden": ["amber"] }""")]
    [InlineData("""{ "acme.hidden": "amber", "acme.hidden": "amber" }""")]
    [InlineData("""{ "safety": "amber" }""")]
    public void AFaultInASituation_DoesNotRepeatTheValue(string json)
    {
        Assert.False(SituationReader.TryRead(Encoding.UTF8.GetBytes(json), Advisor.RuleSet.Facts, out _, out var found));
        Assert.All(found, fault => Assert.DoesNotContain("amber", fault.ToString(), StringComparison.Ordinal));
    }

    private static string Output(string name, Situation situation) =>
        Outputs(Advisor.Advise(situation), situation).Single(output => output.Name == name).Of();

    private static IEnumerable<(string Name, Func<string> Of)> Outputs(Advice advice, Situation situation)
    {
        var journey = new Journey(WhoBrokeTrust.Me, [new BreachEvent { On = Today.AddDays(-40) }, new StepEvent { On = Today.AddDays(-9), Step = RepairStep.Communicate }]);
        yield return ("the view for the partner", () => Json(advice.SharedView()));
        yield return ("the view for the partner, with ids that are nobody's to pass on",
            () => Json(advice.SharedView(Fact, "quartz", "quartz-alone", "quartz-note", "crisisLine")));
        yield return ("the partner's own advice", () => Json(advice.SharedView()) + advice.SharedView().Note);
        yield return ("the journey as the partner sees it", () => journey.SharedView().ToJson() + journey.AsToldByPartner().ToJson());
        yield return ("the report of a journey", () => journey.Assess(Today).ToJson());
        yield return ("what is due, with the calendar's words", () => $"{journey.Schedule(Today, situation).Notification} {journey.Schedule(Today, situation).CheckInRule} {journey.Schedule(Today, situation).ReviewRule}");
        yield return ("whom to turn to", () => string.Join(',', SupportDirectory.Load(RuleModels.Stream("""{ "version": 1, "contacts": [] }""")).FindAll("IE", advice, on: Today).Referrals.Select(listing => listing.ToString())));
        yield return ("every text for logs", () => string.Join('|', ForLogs(advice, situation with { Tie = null })));
        yield return ("telemetry", () => Heard(situation));
        yield return ("an exception", () => Thrown(advice));
    }

    private static IEnumerable<object?> ForLogs(Advice advice, Situation situation) =>
    [
        advice, advice.NextStep, advice.All[0], advice.Trace.ToString().Length > 0, advice.SharedView(), advice.Explain(advice.All[0].Id), advice.ExplainAbsence("small-touch"),
        advice.Referral, advice.Information[0], Interview.Start(Advisor, situation).ToString().Length > 0,
    ];

    private static string Thrown(Advice advice)
    {
        var messages = new List<string>();
        foreach (Action misuse in new Action[]
        {
            () => advice.Explain("no-such-item"), () => advice.Explain("small-touch"), () => advice.SharedView(null!),
            () => advice.SharedView("a", null!), () => advice.ExplainAbsence("no-such-item"),
        })
        {
            messages.Add(Record.Exception(misuse)!.Message);
        }

        return string.Join('|', messages);
    }

    /// <summary>All that a listener hears of one advice: names, tags and descriptions, without what other tests do beside it.</summary>
    private static string Heard(Situation situation)
    {
        var heard = new SortedSet<string>(StringComparer.Ordinal);
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Instruments.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (heard)
                {
                    heard.Add(activity.OperationName + string.Join(',', activity.TagObjects.Select(tag => tag.Key)));
                }
            },
        };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Instruments.SourceName)
                {
                    heard.Add(instrument.Name + instrument.Description);
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<long>((_, _, tags, _) => Note(tags));
        meters.SetMeasurementEventCallback<double>((_, _, tags, _) => Note(tags));
        meters.Start();
        Assert.NotNull(Advisor.Advise(situation).NextStep);
        lock (heard)
        {
            return heard.Count == 0 ? "" : string.Join('\n', heard.Where(line => Array.Exists(Telling, word => line.Contains(word, StringComparison.Ordinal))).Prepend("heard"));
        }

        void Note(ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            foreach (var tag in tags)
            {
                lock (heard)
                {
                    heard.Add($"{tag.Key}={tag.Value}");
                }
            }
        }
    }

    private static string Json(SharedAdvice shared) => JsonSerializer.Serialize(shared, TrustAdviceJson.TypeInfo<SharedAdvice>());

    private static RuleSet Overlaid()
    {
        var (ruleSet, found) = BuiltInFiles.Overlay(
            """
            "facts": [{ "name": "acme.hidden", "values": ["quartz", "zircon"], "private": true }],
            "information": [{ "id": "quartz-note" }],
            "actions": [{ "id": "quartz-together", "owner": "both", "kind": "habit", "visibility": "mayShare" },
              { "id": "quartz-alone", "owner": "brokeTrust", "kind": "stance", "visibility": "mayShare" },
              { "id": "quartz-theirs", "owner": "wasHurt", "kind": "stance", "visibility": "mayShare" }],
            "rules": [{ "id": "acme.quartz", "when": { "acme.hidden": "quartz", "safety": "safe" }, "recommend": ["quartz-together", "quartz-alone", "quartz-theirs"], "rank": 300, "inform": "quartz-note" },
              { "id": "acme.zircon", "when": { "acme.hidden": "zircon" }, "withhold": { "actions": ["weekly-check-in"] } }]
            """,
            """
            { "language": "en", "information": { "quartz-note": "A note." },
              "actions": { "quartz-together": { "title": "Walk side by side", "why": "You said quartz." },
                "quartz-alone": { "title": "Sit for a while", "why": "You said quartz." }, "quartz-theirs": { "title": "Look out", "why": "You said quartz." } },
              "questions": { "acme.hidden": { "text": "Which hidden stone?", "answers": { "quartz": "quartz", "zircon": "zircon" } } } }
            """);
        return ruleSet ?? throw new InvalidOperationException(string.Join('\n', found));
    }
}

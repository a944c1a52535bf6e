using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>
/// What has a JSON of its own keeps it, with the library's resolver and by reflection, whatever options a host has.
/// </summary>
public class OwnJsonTests
{
    private static readonly DateOnly Day = new(2026, 4, 6);

    private static JourneyEvent[] Events =>
    [
        new BreachEvent { On = Day, Kind = Breach.Neglect, Pattern = BreachPattern.Once, Deception = true, Discovered = Day.AddDays(1), By = JourneyRole.WasHurt },
        new NewFactEvent { On = Day, Deception = false },
        new CheckInEvent { On = Day, By = JourneyRole.WasHurt, Ratings = Ratings.OfTrust(4.5), Corrects = true, Safety = Safety.Unsure, SelfHarm = SelfHarm.No, Shared = true },
        new StepEvent { On = Day, Step = RepairStep.GiveTime },
        new PromiseEvent { On = Day, Outcome = PromiseOutcome.Missed, Id = "p" },
        new HelpEvent { On = Day, Outcome = HelpOutcome.Begun, By = JourneyRole.BrokeTrust },
        new PauseEvent { On = Day, Until = Day.AddDays(2) },
        new ScaleEvent { On = Day, By = JourneyRole.WasHurt, Scale = "csi-4", Score = 7 },
        new FeedbackEvent { On = Day, Action = "a.b", Outcome = FeedbackOutcome.Dismissed, Reason = FeedbackReason.NotSafe },
        new SittingEvent { On = Day, By = JourneyRole.WasHurt, Before = Ratings.Of([new("hopeful", 3)]), After = Ratings.Of([new("hopeful", 5)]), Id = "s", Revision = 2 },
        new WithdrawalEvent { On = Day, By = JourneyRole.WasHurt, Id = "s" },
    ];

    public static TheoryData<bool, bool> Ways => new() { { true, false }, { true, true }, { false, false }, { false, true } };

    [Theory]
    [MemberData(nameof(Ways))]
    public void AnEvent_ComesBackAsItself(bool withResolver, bool withHostsOwn)
    {
        var options = OptionsOf(withResolver, withHostsOwn);
        Assert.Equal(typeof(JourneyEvent).Assembly.GetTypes().Count(type => type.IsSealed && type.IsAssignableTo(typeof(JourneyEvent))), Events.Length);
        Assert.All(Events, entry =>
        {
            string json = JsonSerializer.Serialize(entry, options);

            Assert.Contains($"\"type\":\"{entry.Type}\"", json, StringComparison.Ordinal);
            Assert.Equal(entry, JsonSerializer.Deserialize<JourneyEvent>(json, options));
            Assert.Equal(json, JsonSerializer.Serialize(entry, entry.GetType(), options));
            Assert.Equal(entry, JsonSerializer.Deserialize(json, entry.GetType(), options));
        });
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void EventsRatingsAndAnInterview_ComeBack(bool withResolver, bool withHostsOwn)
    {
        var options = OptionsOf(withResolver, withHostsOwn);
        var ratings = Ratings.Of([new("trust", 3), new("Öffnung", 0.5)]);
        var interview = Interview.Start(Advisor.Default, new Situation { Breach = Breach.Neglect })
            .Answer("safety", "unsure").Answer("safety", "safe").Answer("step", "unknown");

        Assert.Equal(Events, JsonSerializer.Deserialize<IReadOnlyList<JourneyEvent>>(JsonSerializer.Serialize<IReadOnlyList<JourneyEvent>>(Events, options), options));
        Assert.Equal(Events, JsonSerializer.Deserialize<List<JourneyEvent>>(JsonSerializer.Serialize(Events.ToList(), options), options));
        Assert.Equal(Events, JsonSerializer.Deserialize<JourneyEvent[]>(JsonSerializer.Serialize(Events, options), options));
        Assert.Equal(ratings, JsonSerializer.Deserialize<Ratings>(JsonSerializer.Serialize(ratings, options), options));
        string json = JsonSerializer.Serialize(interview, options);
        Assert.Equal(interview.ToJson(), json);
        var back = JsonSerializer.Deserialize<Interview>(json, options)!;
        Assert.Equal(interview.ToJson(), back.ToJson());
        Assert.Equal(interview.Back().Back().Situation, back.Back().Back().Situation);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AHostsPolicyAndConverters_ChangeNothing(bool withResolver)
    {
        var advice = AdviceOutline.Advise(new Situation
        {
            WhoBrokeTrust = WhoBrokeTrust.Partner,
            Step = RepairStep.Communicate,
            Progress = Progress.Stuck,
            Talks = Talks.Hostile,
            Safety = Safety.Safe,
        });
        var plain = OptionsOf(withResolver: true, withHostsOwn: false);
        var hosts = OptionsOf(withResolver, withHostsOwn: true);

        IsWrittenAlike(advice);
        IsWrittenAlike(advice.SharedView("talk-about-the-day", "couplesTherapist"));
        IsWrittenAlike(advice.Explain(advice.Referral!));
        IsWrittenAlike(advice.ExplainAbsence("own-what-you-did"));
        IsWrittenAlike(Advisor.Default.Replay(advice.Trace));
        IsWrittenAlike(new Journey(WhoBrokeTrust.Partner, Events));
        IsWrittenAlike(new Journey(WhoBrokeTrust.Partner, Events).Schedule(Day));
        if (withResolver)
        {
            // By reflection, a member of an enum that stands alone or in a host's own object is the host's.
            IsWrittenAlike(Safety.Afraid);
            IsWrittenAlike<Safety?>(Safety.Afraid);
        }

        IsWrittenAlike<IReadOnlyList<Diagnostic>>(Faults());

        void IsWrittenAlike<T>(T value) => Assert.Equal(JsonSerializer.Serialize(value, plain), JsonSerializer.Serialize(value, hosts));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void AJsonException_HasTheTruePath_AndNoValue(bool withResolver, bool withHostsOwn)
    {
        var options = OptionsOf(withResolver, withHostsOwn);

        Fails<Situation>("""{"safety":"terrified"}""", "$.safety");
        Fails<Situation>("""{"acme.faith":"I am terrified"}""", "$['acme.faith']");
        Fails<Situation>("""["terrified"]""", "$");
        Fails<Journey>("""{"version":1,"whoBrokeTrust":"me","events":[{"on":"2026-01-05","type":"step","step":"terrified"}]}""", "$.events[0].step");
        Fails<JourneyEvent>("""{"on":"2026-01-05","type":"step","step":"terrified"}""", "$.step");
        Fails<StepEvent>("""{"on":"2026-01-05","type":"pause"}""", "$.type");
        Fails<JourneyEvent[]>("""[{"on":"2026-01-05","type":"pause"},{"on":"terrified","type":"pause"}]""", "$[1]");
        Fails<Ratings>("""{"trust":11}""", "$.trust");
        Fails<Interview>("""{"answers":{"safety":"terrified"}}""", "$.answers.safety");
        Fails<AdviceTrace>(TraceWith("\"facts\":{\"safety\":\"terrified\"}"), "$.facts.safety");
        Fails<AdviceTrace>(TraceWith("\"facts\":{},\"limit\":\"terrified\""), "$.limit");
        Fails<AdviceTrace>(TraceWith("\"facts\":{},\"hash\":\"terrified\""), "$.hash");
        Fails<AdviceTrace>(TraceWith("\"facts\":{},\"facts\":{\"safety\":\"terrified\"}"), "$.facts");
        Fails<AdviceTrace>(TraceWith("\"facts\":{},\"terrified\":1"), "$");
        Fails<AdviceTrace>("{\"ruleSet\":\"terrified\"}", "$");
        Fails<Safety>("\"terrified\"", "$");

        void Fails<T>(string json, string path)
        {
            var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json, options));
            Assert.Equal(path, refused.Path);
            Assert.DoesNotContain("terrified", refused.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void ATrace_ComesBack_AndKeepsItsNulls(bool withResolver, bool withHostsOwn)
    {
        var options = OptionsOf(withResolver, withHostsOwn);
        var trace = AdviceOutline.Advise(new Situation { Safety = Safety.Unsure, MyGoal = Goal.Repair }).Trace;
        const string WithNulls = """{"ruleSet":null,"version":null,"hash":null,"limit":2,"facts":null,"rules":null}""";

        Assert.Equal(trace, JsonSerializer.Deserialize<AdviceTrace>(JsonSerializer.Serialize(trace, options), options));
        Assert.Equal(WithNulls, JsonSerializer.Serialize(JsonSerializer.Deserialize<AdviceTrace>(WithNulls, options), options));
    }

    /// <summary>Every enum and every type with a JSON of its own is the same to a host that knows of no resolver.</summary>
    [Fact]
    public void EveryPublicEnum_HasItsConverter() => Assert.Empty(
        PublicTypes.All.Where(type => type.IsEnum && !type.IsDefined(typeof(JsonConverterAttribute), inherit: false)).Select(type => type.Name));

    private static JsonSerializerOptions OptionsOf(bool withResolver, bool withHostsOwn)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = withResolver ? TrustAdviceJson.Resolver : new DefaultJsonTypeInfoResolver() };
        if (withHostsOwn)
        {
            options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper;
            options.DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper;
            options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseUpper));
        }

        return options;
    }

    private static string TraceWith(string members) => $$"""{"ruleSet":"r","version":"1.0.0","hash":"0","rules":[],{{members}}}""";

    private static IReadOnlyList<Diagnostic> Faults()
    {
        Assert.False(RuleSet.TryLoad(RuleFiles.Stream("{}"), [], out _, out var found));
        return found;
    }
}

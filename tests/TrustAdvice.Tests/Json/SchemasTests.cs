using System.Text.Json.Nodes;
using NJsonSchema;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace TrustAdvice.Tests.Json;

/// <summary>What the schemas of <see cref="TrustAdviceJson"/> say: the facts of a rule set in a language, and what keeps to it is what is read.</summary>
public class SchemasTests
{
    private const string Overlay = """
        {
          "format": 1, "id": "acme.overlay", "version": "1.0.0", "extends": "trustadvice.core",
          "facts": [{ "name": "acme.faith", "values": ["matters", "matters-not"], "ordered": false, "private": false }]
        }
        """;

    private const string OverlayTexts = """
        { "language": "en", "questions": { "acme.faith": { "text": "Does faith matter to you?", "why": "It may help.",
          "answers": { "matters": "It does", "matters-not": "It does not" } } } }
        """;

    private static readonly DateOnly Day = new(2026, 4, 6);

    private static readonly JourneyEvent[] Events =
    [
        new BreachEvent { On = Day, Kind = Breach.Neglect, Pattern = BreachPattern.Once, Deception = true, Discovered = Day.AddDays(1), By = JourneyRole.WasHurt },
        new NewFactEvent { On = Day, Deception = false },
        new CheckInEvent { On = Day, By = JourneyRole.WasHurt, Ratings = Ratings.OfTrust(4.5), Corrects = true, Safety = Safety.Unsure, SelfHarm = SelfHarm.No, Shared = true },
        new StepEvent { On = Day, Step = RepairStep.GiveTime, Id = "a", Revision = 1 },
        new PromiseEvent { On = Day, Outcome = PromiseOutcome.Missed, Id = "p" },
        new HelpEvent { On = Day, Outcome = HelpOutcome.Begun, By = JourneyRole.BrokeTrust },
        new PauseEvent { On = Day, Until = Day.AddDays(2) },
        new ScaleEvent { On = Day, By = JourneyRole.WasHurt, Scale = "csi-4", Score = 7 },
        new FeedbackEvent { On = Day, Action = "a.b", Outcome = FeedbackOutcome.Dismissed, Reason = FeedbackReason.NotSafe, Repeated = true },
        new SittingEvent { On = Day, By = JourneyRole.WasHurt, Before = Ratings.Of([new("hopeful", 3)]), After = Ratings.Of([new("hopeful", 5)]), Id = "s", Revision = 2 },
        new WithdrawalEvent { On = Day, By = JourneyRole.WasHurt, Id = "s" },
    ];

    [Fact]
    public void AFact_IsDescribedByItsQuestionAndWhatEachValueMeans_InTheLanguage()
    {
        foreach (string language in RuleSet.BuiltIn.Languages)
        {
            var question = Advisor.Default.For(language).QuestionFor("safety");
            string description = Property(TrustAdviceJson.SituationSchema(language: language), "safety")["description"]!.GetValue<string>();

            Assert.Equal(question.Answers.Select(answer => $"{answer.Value}: {answer.Text}").Prepend(question.Text), description.Split('\n'));
            Assert.Equal(description, Interview(language)["answers"]!["properties"]!["safety"]!["description"]!.GetValue<string>());
            Assert.Contains(description, Values(TrustAdviceJson.AdviceSchema(language: language)));
            Assert.Contains(description, Values(TrustAdviceJson.JourneySchema(language: language)));
        }

        static JsonObject Interview(string language) => (JsonObject)TrustAdviceJson.InterviewSchema(language: language)["properties"]!;
    }

    [Fact]
    public void AFactOfAnOverlay_IsThere_WithItsQuestion()
    {
        var ruleSet = RuleSet.BuiltIn.OverlayFromJson(Overlay, OverlayTexts);

        var faith = Property(TrustAdviceJson.SituationSchema(ruleSet, "de"), "acme.faith");

        Assert.EndsWith("Does faith matter to you?\nmatters: It does\nmatters-not: It does not", faith["description"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("""["matters","matters-not","unknown",null]""", faith["enum"]!.ToJsonString());
        Assert.Null(TrustAdviceJson.SituationSchema()["properties"]!["acme.faith"]);
        Assert.Empty(Validate(TrustAdviceJson.SituationSchema(ruleSet), """{ "acme.faith": "matters" }"""));
        Assert.NotEmpty(Validate(TrustAdviceJson.SituationSchema(ruleSet), """{ "acme.hope": "high" }"""));
    }

    [Fact]
    public void AnInterview_KeepsToItsSchema()
    {
        var interview = TrustAdvice.Interview.Start(Advisor.Default, new Situation { Breach = Breach.Neglect })
            .Answer("safety", "unsure").Answer("safety", "safe").Answer("step", "unknown");

        Assert.Empty(Validate(TrustAdviceJson.InterviewSchema(), interview.ToJson()));
        Assert.NotEmpty(Validate(TrustAdviceJson.InterviewSchema(), """{ "known": {} }"""));
        Assert.NotEmpty(Validate(TrustAdviceJson.InterviewSchema(), """{ "answers": { "safety": 1 } }"""));
    }

    [Fact]
    public async Task AJourney_KeepsToItsSchema_AndWhatTheSchemaRefusesIsNotRead()
    {
        var schema = await JsonSchema.FromJsonAsync(TrustAdviceJson.JourneySchema().ToJsonString());
        Assert.Empty(schema.Validate(new Journey(WhoBrokeTrust.Partner, Events).ToJson()));
        Assert.Empty(schema.Validate(Journey.Merge(new Journey(WhoBrokeTrust.Partner, Events), new Journey(WhoBrokeTrust.Me, [])).ToJson()));

        foreach (var entry in Events)
        {
            var whole = JsonNode.Parse(entry.ToJson())!.AsObject();
            foreach (string member in whole.Select(one => one.Key).ToList())
            {
                var without = (JsonObject)whole.DeepClone();
                without.Remove(member);
                AreOfOneMind(schema, without);

                var changed = (JsonObject)whole.DeepClone();
                changed[member] = new JsonArray();
                AreOfOneMind(schema, changed);
            }

            whole["more"] = 1;
            AreOfOneMind(schema, whole);
        }
    }

    [Fact]
    public void TypesWithAJsonOfTheirOwn_HaveASchema_OthersHaveNone()
    {
        Assert.All(PublicTypes.All.Where(type => type.IsEnum && type.Assembly == typeof(Advisor).Assembly), type =>
        {
            string[] names = [.. TrustAdviceJson.SchemaOf(type)!["enum"]!.AsArray().Select(name => name!.GetValue<string>())];
            Assert.Equal(Enum.GetNames(type), names, StringComparer.OrdinalIgnoreCase);
            Assert.Null(TrustAdviceJson.SchemaOf(typeof(Nullable<>).MakeGenericType(type))!["enum"]![names.Length]);
            Assert.Equal(names, TrustAdviceJson.SchemaOf(typeof(IReadOnlyList<>).MakeGenericType(type))!["items"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));
        });
        Assert.All(Events, entry => Assert.Empty(Validate((JsonObject)TrustAdviceJson.SchemaOf(entry.GetType())!, entry.ToJson())));
        Assert.All(
            new[] { typeof(Situation), typeof(Interview), typeof(Journey), typeof(JourneyEvent), typeof(Ratings), typeof(AdviceTrace) },
            type => Assert.Null(TrustAdviceJson.SchemaOf(type)!["$schema"]));
        Assert.All(new[] { typeof(string), typeof(DayOfWeek), typeof(DayOfWeek?), typeof(IReadOnlyList<string>), typeof(Advice) }, type => Assert.Null(TrustAdviceJson.SchemaOf(type)));
    }

    [Fact]
    public void AnUnsoundTag_IsRefused() =>
        Assert.Equal("language", Assert.Throws<ArgumentException>(() => TrustAdviceJson.SituationSchema(language: "english_us")).ParamName);

    [Fact]
    public void EachSchema_IsTheCallersOwn()
    {
        TrustAdviceJson.SituationSchema().Clear();

        Assert.NotEmpty(TrustAdviceJson.SituationSchema());
    }

    private static void AreOfOneMind(JsonSchema schema, JsonObject entry)
    {
        string json = $$"""{ "version": 1, "whoBrokeTrust": "me", "events": [{{entry.ToJsonString()}}] }""";
        bool isRead = Journey.TryFromJson(json, out _, out _);
        bool keeps = schema.Validate(json).Count == 0;

        // The reader also knows what belongs together, such as a revision and an id; what the schema refuses it refuses, too.
        Assert.True(keeps || !isRead, $"read, and not in the schema: {json}");
    }

    private static JsonNode Property(JsonObject schema, string name) => schema["properties"]![name]!;

    private static IEnumerable<string> Validate(JsonObject schema, string json) =>
        JsonSchema.FromJsonAsync(schema.ToJsonString()).GetAwaiter().GetResult().Validate(json).Select(error => error.ToString());

    private static IEnumerable<string> Values(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Values(member.Value)),
        JsonArray items => items.SelectMany(Values),
        System.Text.Json.Nodes.JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };
}

using Newtonsoft.Json.Linq;
using NJsonSchema;
using TrustAdvice.Facts;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>The schemas in docs/schema are those of the types, and what is really written and read keeps to them.</summary>
public class TypeSchemaTests
{
    private const string Switch = "TRUSTADVICE_UPDATE_SNAPSHOTS";
    private const string AdviceSchema = "docs/schema/advice.schema.json";
    private const string InterviewSchema = "docs/schema/interview.schema.json";
    private const string JourneySchema = "docs/schema/journey.schema.json";
    private const string SituationSchema = "docs/schema/situation.schema.json";

    [Fact]
    public void AdviceSchema_IsTheOneOfTheTypes() => Check(AdviceSchema, TypeSchemas.OfAdvice());

    [Fact]
    public void JourneySchema_IsTheOneOfTheTypes() => Check(JourneySchema, TypeSchemas.OfJourney());

    [Fact]
    public void SituationSchema_IsThatOfThePackage() => Check(SituationSchema, Text(TrustAdviceJson.SituationSchema()));

    [Fact]
    public void InterviewSchema_IsThatOfThePackage() => Check(InterviewSchema, Text(TrustAdviceJson.InterviewSchema()));

    /// <summary>The package carries these two files: after a change of one, build anew.</summary>
    [Fact]
    public void ThePackage_GivesTheFormsAsTheyAre()
    {
        Assert.Equal(Repository.Read(AdviceSchema).ReplaceLineEndings("\n"), Text(TrustAdviceJson.AdviceSchema()));
        Assert.Equal(Repository.Read(JourneySchema).ReplaceLineEndings("\n"), Text(TrustAdviceJson.JourneySchema()));
    }

    [Theory]
    [InlineData(FileSchemas.Rules)]
    [InlineData(FileSchemas.Texts)]
    [InlineData(FileSchemas.Contacts)]
    public void FactsAndEnums_AreThoseOfTheCode(string path) => Check(path, FileSchemas.Refreshed(path, Repository.Read(path)));

    [Fact]
    public void AdviceOfManySituations_KeepsToTheSchema()
    {
        var advice = Load(AdviceSchema);
        var situation = Load(SituationSchema);

        foreach (var known in Many())
        {
            Assert.Empty(advice.Validate(AdviceOutline.Advise(known).ToJson()));
            Assert.Equal(known.HostFacts.Count, situation.Validate(known.ToJson()).Count);
        }
    }

    [Theory]
    [InlineData("\"id\":\"", "\"ident\":\"")]
    [InlineData("\"owner\":\"", "\"owner\":\"the-")]
    [InlineData("\"questions\":[", "\"questions\":[1,")]
    [InlineData("\"facts\":{", "\"facts\":{\"stepp\":\"forgive\",")]
    public void AdviceChanged_BreaksTheSchema(string before, string after)
    {
        string json = AdviceOutline.Advise(new Situation { Step = RepairStep.Forgive }).ToJson();

        Assert.Contains(before, json, StringComparison.Ordinal);
        Assert.NotEmpty(Load(AdviceSchema).Validate(json.Replace(before, after, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{}", true)]
    [InlineData("""{ "$schema": "situation.schema.json", "step": "forgive", "safety": null, "progress": "unknown" }""", true)]
    [InlineData("""{ "acme.faith": "low" }""", false)]
    [InlineData("""{ "step": 3 }""", false)]
    [InlineData("""{ "step": "Forgive" }""", false)]
    [InlineData("""{ "stepp": "forgive" }""", false)]
    [InlineData("[]", false)]
    [InlineData("null", false)]
    public void SituationSchema_TakesWhatTheReaderTakes(string json, bool isSound)
    {
        Assert.Equal(isSound, Load(SituationSchema).Validate(json).Count == 0);
        Assert.Equal(isSound, Situation.TryFromJson(json, out _, out _));
    }

    private static string Text(System.Text.Json.Nodes.JsonObject schema) => schema.ToJsonString(TypeSchemas.Layout) + "\n";

    private static void Check(string path, string schema)
    {
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(Repository.PathOf(path), schema);
        }

        string file = File.Exists(Repository.PathOf(path)) ? Repository.Read(path).ReplaceLineEndings("\n") : "";
        Assert.True(file == schema, $"{path} is not what the code says. If this is meant, run the tests with {Switch}=1 and read the difference.");
        Assert.Equal("object", (string?)JObject.Parse(schema)["type"]);
    }

    private static IEnumerable<Situation> Many()
    {
        var situations = new RandomSituations(new Random(20_261_123));
        return Enumerable.Range(0, 150).Select(_ => situations.Next(FactSpace.BuiltIn)).Where(known => known.ValueOf("foreign.fact") is null);
    }

    private static JsonSchema Load(string path) => JsonSchema.FromJsonAsync(Repository.Read(path)).GetAwaiter().GetResult();
}

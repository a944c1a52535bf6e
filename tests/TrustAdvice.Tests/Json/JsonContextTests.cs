using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using TrustAdvice.Journeys;
using TrustAdvice.Serialization;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>The serializer's context holds the types that its documentation names, and writes what matters of each.</summary>
public class JsonContextTests
{
    private static Situation Hostile => new()
    {
        WhoBrokeTrust = WhoBrokeTrust.Partner,
        Step = RepairStep.Communicate,
        Progress = Progress.Stuck,
        Talks = Talks.Hostile,
        Safety = Safety.Safe,
    };

    [Fact]
    public void EveryTypeThatTheDocumentationPromises_IsHeld_AndEveryTypeHeld_IsPromised()
    {
        var held = typeof(TrustAdviceJsonContext).GetCustomAttributesData()
            .Where(data => data.AttributeType == typeof(JsonSerializableAttribute))
            .Select(data => (Type)data.ConstructorArguments[0].Value!)
            .Select(type => type.IsGenericType ? type.GetGenericArguments()[0] : type.GetElementType() ?? type)
            .Select(type => type.IsAssignableTo(typeof(JourneyEvent)) ? typeof(JourneyEvent) : type)
            .Distinct();

        Assert.Equal(Promised().Order(StringComparer.Ordinal), held.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SharedAdvice_IsWritten()
    {
        var shared = AdviceOutline.Advise(Hostile).SharedView();

        var json = Write(shared);

        Names(json, "forPartner", "together", "referrals", "note");
        Assert.NotEmpty(shared.ForPartner);
        Names(json["forPartner"]![0]!, "id", "title", "how");
        Assert.Equal(shared.ForPartner.Select(item => item.Id), json["forPartner"]!.AsArray().Select(item => (string)item!["id"]!));
    }

    [Fact]
    public void Explanation_IsWritten()
    {
        var advice = AdviceOutline.Advise(Hostile);
        var explanation = advice.Explain(advice.Referral!);

        var json = Write(explanation);

        Names(json, "id", "given", "rules", "alsoGivenBy", "facts", "unknownFacts", "sources", "rank", "accepted", "title", "inWords");
        Assert.Equal(explanation.InWords, (string)json["inWords"]!);
        Assert.Equal(explanation.Facts.ToJson(), json["facts"]!.ToJsonString());
        Assert.Equal(explanation.Accepted.Keys.Order(), json["accepted"]!.AsObject().Select(member => member.Key).Order());
        Names(Write(advice.Explain(advice.All[0]))["place"]!, "number", "slot", "slotName", "after", "afterTitle", "cause");
    }

    [Fact]
    public void AbsenceExplanation_IsWritten()
    {
        var absence = AdviceOutline.Advise(new Situation()).ExplainAbsence("couplesTherapist");

        var json = Write(absence);

        Names(json, "id", "given", "withheldBy", "hold", "changes", "title", "inWords");
        Assert.NotEmpty(absence.Changes);
        Names(json["changes"]![0]!, "facts", "unknownFacts", "maySuggest");
        Assert.Equal(absence.Changes[0].Facts.ToJson(), json["changes"]![0]!["facts"]!.ToJsonString());
        Assert.Equal(absence.Changes[0].MaySuggest, (bool)json["changes"]![0]!["maySuggest"]!);
    }

    [Fact]
    public void ReplayResult_IsWritten()
    {
        var advice = AdviceOutline.Advise(Hostile);

        var json = Write(Advisor.Default.Replay(advice.Trace));

        Names(json, "advice", "sameRuleSet", "rulesLost", "rulesGained", "same");
        Assert.Equal(advice.ToJson(), json["advice"]!.ToJsonString(TrustAdviceJson.TypeInfo<Advice>().Options));
    }

    [Fact]
    public void JourneySchedule_IsWritten()
    {
        var schedule = new Journey(WhoBrokeTrust.Partner, []).Schedule(new DateOnly(2026, 4, 6));

        var json = Write(schedule);

        Names(json, "nextCheckIn", "checkInRule", "nextReview", "reviewRule", "notification");
        Assert.Equal("2026-04-06", (string)json["nextCheckIn"]!);
        Assert.Equal(schedule.CheckInRule, (string)json["checkInRule"]!);
        Assert.Null(json["notification"]);
    }

    [Fact]
    public void InTheOptionsOfAWebApp_TheyAreWrittenAsWell()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        options.TypeInfoResolverChain.Insert(0, TrustAdviceJson.Resolver);
        var shared = AdviceOutline.Advise(Hostile).SharedView();

        Assert.Equal(
            Write(shared).ToJsonString(),
            JsonSerializer.SerializeToNode(shared, options.GetTypeInfo(typeof(SharedAdvice)))!.ToJsonString());
    }

    private static JsonNode Write<T>(T value) =>
        JsonSerializer.SerializeToNode(value, TrustAdviceJson.TypeInfo<T>())!;

    private static void Names(JsonNode json, params string[] names) =>
        Assert.Equal(names.Order(StringComparer.Ordinal), json.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));

    /// <summary>The names of the types in the first paragraph of the documentation.</summary>
    private static List<string> Promised()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(Advisor).Assembly.Location, ".xml"));
        var context = documentation.Descendants("member").Single(member => member.Attribute("name")!.Value == $"T:{typeof(TrustAdviceJson).FullName}");
        return [.. context.Element("remarks")!.Elements("para").First().Descendants("see")
            .Select(see => see.Attribute("cref")!.Value.Split('.')[^1])];
    }
}

using System.Text.Json;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>The names and values that programs outside rely on. A change here is a breaking change.</summary>
public class JsonContractTests
{
    private static readonly string[] Owners = ["brokeTrust", "wasHurt", "both"];
    private static readonly string[] Visibilities = ["privateToReader", "mayShare"];
    private static readonly string[] Urgencies = ["emergency", "today", "soon", "whenReady"];

    private static readonly string[] Kinds =
        ["stance", "conversation", "habit", "agreement", "closeness", "reflection", "selfCare", "help"];

    private static readonly string[] Steps =
        ["acknowledge", "giveTime", "communicate", "setBoundaries", "reconnect", "getHelp", "forgive"];

    private static readonly string[] Referrals =
    [
        "emergency", "crisisLine", "abuseSpecialist", "childProtection", "addictionService", "individualTherapist",
        "discernmentCounsellor", "couplesTherapist", "doctor", "moneyAdvice", "legalAdvice", "behaviourService",
    ];

    public static TheoryData<string> Names => SituationTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Advice_HasTheNamesAndValuesOfTheContract(string name)
    {
        var advice = Ran.With("advise", "--situation", Repository.Situation(name), "--format", "json").Json;

        AssertMembers(
            advice,
            "nextStep", "alsoTry", "referral", "referrals", "alerts", "opening", "information", "withheld", "questions", "all", "trace");
        AssertRecommendations(advice);
        AssertReferrals(advice);
        Assert.All(advice.GetProperty("alerts").EnumerateArray(), alert => AssertTexts(alert, "id", "text", "language"));
        Assert.All(advice.GetProperty("withheld").EnumerateArray(), AssertWithheld);
        Assert.All(advice.GetProperty("questions").EnumerateArray(), question => AssertTexts(question, "fact", "text", "language"));
        AssertTrace(advice.GetProperty("trace"), name);
    }

    [Fact]
    public void Output_IsOneUtf8DocumentWithoutAByteOrderMark()
    {
        var ran = Ran.JsonOf("{}");

        Assert.Equal((byte)'{', ran.Output[0]);
        Assert.Equal((byte)'\n', ran.Output[^1]);
        Assert.Equal("", ran.Screen);
    }

    private static void AssertRecommendations(JsonElement advice)
    {
        var all = advice.GetProperty("all").EnumerateArray().Select(item => item.GetRawText()).ToList();
        var shown = advice.GetProperty("alsoTry").EnumerateArray().Select(item => item.GetRawText()).ToList();
        var next = advice.GetProperty("nextStep");
        if (next.ValueKind == JsonValueKind.Null)
        {
            Assert.Empty(all);
            return;
        }

        shown.Insert(0, next.GetRawText());
        Assert.Equal(all.Take(shown.Count).Select(Compact), shown.Select(Compact));
        Assert.All(advice.GetProperty("all").EnumerateArray(), AssertRecommendation);
    }

    private static void AssertRecommendation(JsonElement item)
    {
        AssertMembers(
            item,
            "id", "owner", "kind", "step", "visibility", "mayPassOn", "text", "effort", "cadence", "evidence", "sources", "rules");
        AssertTexts(item, "id");
        Assert.Contains(item.GetProperty("owner").GetString(), Owners);
        Assert.Contains(item.GetProperty("kind").GetString(), Kinds);
        Assert.Contains(item.GetProperty("visibility").GetString(), Visibilities);
        Assert.Contains(item.GetProperty("step").GetString(), Steps.Append(null));
        AssertIds(item.GetProperty("rules"));
        var text = item.GetProperty("text");
        AssertMembers(text, "title", "why", "how", "words", "avoid", "doneWhen", "stopIf", "language");
        AssertTexts(text, "title", "why", "doneWhen");
        AssertIds(text.GetProperty("how"));
        AssertIds(text.GetProperty("avoid"));
    }

    private static void AssertReferrals(JsonElement advice)
    {
        var all = advice.GetProperty("referrals").EnumerateArray().ToList();
        var first = advice.GetProperty("referral");
        Assert.Equal(all.Count == 0, first.ValueKind == JsonValueKind.Null);
        if (all.Count > 0)
        {
            Assert.Equal(Compact(all[0].GetRawText()), Compact(first.GetRawText()));
        }

        Assert.All(all, AssertReferral);
        var urgencies = all.Select(item => Array.IndexOf(Urgencies, item.GetProperty("urgency").GetString()));
        Assert.Equal(urgencies.Order(), urgencies);
    }

    private static void AssertReferral(JsonElement item)
    {
        AssertMembers(item, "to", "urgency", "rules", "mayPassOn", "text");
        Assert.Contains(item.GetProperty("to").GetString(), Referrals);
        Assert.Contains(item.GetProperty("urgency").GetString(), Urgencies);
        AssertIds(item.GetProperty("rules"));
        AssertMembers(
            item.GetProperty("text"),
            "title", "whyNow", "howToStart", "whatHappens", "whatToAsk", "costAndAccess", "ifPartnerSaysNo", "meanwhile", "language");
        AssertTexts(item.GetProperty("text"), "title", "whyNow", "howToStart", "whatHappens", "costAndAccess", "ifPartnerSaysNo");
    }

    private static void AssertWithheld(JsonElement item)
    {
        AssertMembers(item, "id", "rules", "text");
        AssertTexts(item, "id", "text");
        AssertIds(item.GetProperty("rules"));
    }

    private static void AssertTrace(JsonElement trace, string name)
    {
        AssertMembers(trace, "ruleSet", "version", "hash", "limit", "facts", "rules");
        Assert.Equal("trustadvice.core", trace.GetProperty("ruleSet").GetString());
        Assert.Matches("^[0-9a-f]{64}$", trace.GetProperty("hash").GetString()!);
        Assert.Equal(
            Compact(File.ReadAllText(Repository.Situation(name))), Compact(trace.GetProperty("facts").GetRawText()));
    }

    private static void AssertMembers(JsonElement item, params string[] names) =>
        Assert.Equal(names.Order(StringComparer.Ordinal), item.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));

    private static void AssertTexts(JsonElement item, params string[] names) =>
        Assert.All(names, name => Assert.False(string.IsNullOrWhiteSpace(item.GetProperty(name).GetString())));

    private static void AssertIds(JsonElement list)
    {
        Assert.NotEqual(0, list.GetArrayLength());
        Assert.All(list.EnumerateArray(), id => Assert.False(string.IsNullOrWhiteSpace(id.GetString())));
    }

    private static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var compact = new MemoryStream();
        using (var writer = new Utf8JsonWriter(compact))
        {
            document.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(compact.ToArray());
    }
}

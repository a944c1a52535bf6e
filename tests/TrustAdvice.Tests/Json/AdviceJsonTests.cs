using System.Text.Json;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>The JSON contract of advice: fixed names, whatever the code is called.</summary>
public class AdviceJsonTests
{
    private static readonly Situation Stuck = new()
    {
        WhoBrokeTrust = WhoBrokeTrust.Partner,
        Step = RepairStep.Communicate,
        Progress = Progress.Stuck,
        Talks = Talks.Hostile,
        Safety = Safety.Unsure,
    };

    [Fact]
    public void Advice_HasTheMembersOfTheContract()
    {
        using var json = JsonDocument.Parse(AdviceOutline.Advise(Stuck).ToJson());
        var advice = json.RootElement;

        Has(advice, "nextStep", "alsoTry", "all", "referral", "referrals", "alerts", "withheld", "questions", "trace");
        var item = advice.GetProperty("all")[0];
        Has(item, "id", "owner", "kind", "step", "visibility", "text", "rules");
        Has(item.GetProperty("text"), "title", "why", "how", "words", "avoid", "doneWhen", "stopIf");
        Has(advice.GetProperty("referral"), "to", "urgency", "rules", "text");
        Has(advice.GetProperty("referral").GetProperty("text"), "whyNow", "howToStart", "ifPartnerSaysNo");
        Has(advice.GetProperty("alerts")[0], "id", "text");
        Has(advice.GetProperty("withheld")[0], "id", "rules");
        Has(advice.GetProperty("trace"), "ruleSet", "version", "hash", "facts", "rules");
        Assert.Equal("wasHurt", item.GetProperty("owner").GetString());
        Assert.Contains(item.GetProperty("visibility").GetString(), new[] { "privateToReader", "mayShare" });
        Assert.Equal(
            """{"whoBrokeTrust":"partner","talks":"hostile","step":"communicate","progress":"stuck","safety":"unsure"}""",
            advice.GetProperty("trace").GetProperty("facts").GetRawText());
    }

    [Fact]
    public void SafetyCard_HasNullForItsNextStep()
    {
        using var json = JsonDocument.Parse(AdviceOutline.Advise(new Situation { Safety = Safety.Afraid }).ToJson());

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("nextStep").ValueKind);
        Assert.Equal(0, json.RootElement.GetProperty("all").GetArrayLength());
    }

    [Fact]
    public void NoReferral_IsNull()
    {
        using var json = JsonDocument.Parse(AdviceOutline.Advise(new Situation()).ToJson());

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("referral").ValueKind);
    }

    private static void Has(JsonElement element, params string[] members) =>
        Assert.Empty(members.Except(element.EnumerateObject().Select(member => member.Name)));
}

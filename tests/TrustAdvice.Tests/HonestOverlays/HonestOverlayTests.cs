using System.Text.Json.Nodes;
using TrustAdvice.Input;
using TrustAdvice.Tests.Attacks;
using TrustAdvice.Tests.Verification.Support;
using JsonObject = System.Text.Json.Nodes.JsonObject;
using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace TrustAdvice.Tests.HonestOverlays;

/// <summary>
/// Overlays as those who know a group of readers would write them: each loads, is proved and does what its author wanted;
/// where the author slips, the fault says where and what to do in words that need no code.
/// </summary>
public class HonestOverlayTests
{
    public static TheoryData<string> Honest => NamesOf("honest");

    public static TheoryData<string> Slips => NamesOf("slips");

    [Theory]
    [MemberData(nameof(Honest))]
    public void AnHonestOverlay_DoesWhatItsAuthorWanted(string name)
    {
        var overlay = OverlayCase.All("HonestOverlays/honest").Single(one => one.Name == name);
        var (ruleSet, found) = overlay.Try();

        Assert.True(ruleSet is not null, string.Join('\n', found.Where(fault => fault.Severity == DiagnosticSeverity.Error)));
        var advice = new Advisor(new AdvisorOptions { RuleSet = ruleSet, Language = overlay.Text("language") }).Advise(overlay.Situation);
        string[] given =
        [
            .. advice.All.Select(item => item.Id), .. advice.Referrals.Select(referral => JsonNames.Of(referral.To)),
            .. advice.Information.Select(information => information.Id),
        ];
        var texts = advice.All.Select(item => (item.Id, item.Text.Title))
            .Concat(advice.Referrals.Select(referral => (Id: JsonNames.Of(referral.To), Title: referral.Text.WhyNow)));
        Assert.NotEmpty(overlay.Ids("given"));
        Assert.All(overlay.Ids("given"), id => Assert.Contains(id, given));
        Assert.All(overlay.Ids("without"), id => Assert.DoesNotContain(id, given));
        Assert.All(overlay.Ids("first"), kind => Assert.Equal(kind, JsonNames.Of(advice.Referral!.To)));
        Assert.All(overlay.Titles, title => Assert.Contains(title, texts));
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void ASlip_IsToldInWordsThatNeedNoCode(string name)
    {
        var slip = OverlayCase.All("HonestOverlays/slips").Single(one => one.Name == name);
        var (ruleSet, found) = slip.Try();

        Assert.Null(ruleSet);
        Assert.Contains(found, fault => fault.Severity == DiagnosticSeverity.Error
            && fault.Code == slip.Code
            && (slip.Place is null || fault.Path == slip.Place)
            && fault.Message.Contains(slip.Says, StringComparison.Ordinal)
            && fault.Help.Contains(slip.Text("helps")!, StringComparison.Ordinal));
    }

    /// <summary>A translator starts from the English file and puts every text into another language.</summary>
    [Theory]
    [InlineData("qaa", "Texte : ")]
    [InlineData("qaa-Arab", "نمی\u200Cدانم ")]
    [InlineData("qaa-Deva", "क्\u200Dष ")]
    public void ANewLanguage_WithEveryText_IsRead(string language, string before)
    {
        var (ruleSet, found) = BuiltInFiles.Overlay("", Translated(language, before).ToJsonString());

        Assert.True(ruleSet is not null, string.Join('\n', found.Where(fault => fault.Severity == DiagnosticSeverity.Error).Take(5)));
        var advice = new Advisor(new AdvisorOptions { RuleSet = ruleSet, Language = language }).Advise(new Situation { Safety = Safety.Afraid });
        Assert.StartsWith(before, advice.Alerts[0].Text, StringComparison.Ordinal);
        Assert.StartsWith(before, advice.Referral!.Text.WhyNow, StringComparison.Ordinal);
    }

    /// <summary>What a translator may forget of what matters: each part is asked for, by the name of the text.</summary>
    [Theory]
    [InlineData("alerts", "partner-crisis", null)]
    [InlineData("information", "help-for-you-or-a-friend", null)]
    [InlineData("referrals", "crisisLine", null)]
    [InlineData("referrals", "abuseSpecialist", "howToStart")]
    [InlineData("actions", "one-trusted-person", "how")]
    [InlineData("actions", "leave-the-room-tonight", null)]
    [InlineData("questions", "safety", "answers")]
    [InlineData("holds", "default", null)]
    public void ANewLanguage_WithoutAPartThatMatters_IsRefused(string section, string member, string? part)
    {
        var texts = Translated("qaa", "");
        if (part is null)
        {
            texts[section]!.AsObject().Remove(member);
        }
        else
        {
            Assert.True(texts[section]![member]!.AsObject().Remove(part));
        }

        var (ruleSet, found) = BuiltInFiles.Overlay("", texts.ToJsonString());

        Assert.Null(ruleSet);
        string missing = part is null ? $"'{member}'" : $"'{member}.{part}'";
        Assert.Contains(found, fault => fault.Code is "TA0805" or "TA0202"
            && (fault.Message.Contains(missing, StringComparison.Ordinal) || fault.Message.Contains(member, StringComparison.Ordinal)));
    }

    private static JsonNode Translated(string language, string before)
    {
        var texts = JsonNode.Parse(BuiltInFiles.Texts("rules.en.json"))!;
        foreach (var (name, section) in texts.AsObject().ToList())
        {
            if (name is not ("language" or "terms" or "review" or "translatedFrom"))
            {
                texts[name] = Put(section!, before);
            }
        }

        texts["language"] = language;
        return texts;
    }

    private static JsonNode? Put(JsonNode? node, string before) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Put(member.Value, before)))),
        JsonArray items => new JsonArray([.. items.Select(item => Put(item, before))]),
        JsonValue text => JsonValue.Create(before + (string)text!),
        _ => node,
    };

    private static TheoryData<string> NamesOf(string file) => new(OverlayCase.All($"HonestOverlays/{file}").Select(one => one.Name));
}

using System.Text;
using TrustAdvice.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Attacks;

/// <summary>Attacks that come with a host's options, its directory, or sheer size.</summary>
public class HostTests
{
    /// <summary>A term in options is read like one in a file.</summary>
    [Theory]
    [InlineData("anyone. Go back and say you are sorry")]
    [InlineData("go back to them")]
    [InlineData("Kim 116123")]
    [InlineData("Kim １１６")]
    [InlineData("you\u001b[2J")]
    [InlineData("\u202Euoy")]
    [InlineData("Kim\u200B")]
    [InlineData("\u3164")]
    [InlineData("Kim\u034F")]
    [InlineData("p\u0430rtner")]
    [InlineData("<b>Kim")]
    [InlineData("{relationship}")]
    [InlineData("acme.org")]
    [InlineData("kim\nis gone")]
    [InlineData(" Kim")]
    [InlineData("")]
    public void ATermOfAHost_ThatIsNoName_IsRefused(string words)
    {
        var terms = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["en"] = new Dictionary<string, string> { ["partner"] = words } };

        var refused = Assert.Throws<ArgumentException>(() => new Advisor(new AdvisorOptions { Terms = terms }));
        Assert.Contains("'partner'", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kim")]
    [InlineData("my person")]
    [InlineData("Zoë-Marie O'Neill")]
    [InlineData("партнёр")]
    [InlineData("נועה")]
    public void ATermThatIsAName_StandsInTexts_AndInNoSafetyText(string words)
    {
        var terms = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["en"] = new Dictionary<string, string> { ["partner"] = words } };
        var advisor = new Advisor(new AdvisorOptions { Terms = terms });
        var afraid = new Situation { Safety = Safety.Afraid, SelfHarm = SelfHarm.Yes, ChildrenAtRisk = YesNo.Yes, OwnConduct = OwnConduct.Hurting };

        Assert.Contains(advisor.Advise(new Situation { WhoBrokeTrust = WhoBrokeTrust.Me, Safety = Safety.Safe }).All, item =>
            $"{item.Text.Why}{item.Text.Words}{string.Concat(item.Text.How)}{string.Concat(item.Text.Avoid)}".Contains(words, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Told(Advisor.Default.Advise(afraid)), Told(advisor.Advise(afraid)));

        static string Told(Advice advice) => string.Join('|', advice.Alerts.Select(alert => alert.Text)
            .Concat(advice.Referrals.Where(referral => referral.To.MeetsDanger()).Select(referral => referral.Text.WhyNow + referral.Text.HowToStart)));
    }

    [Theory]
    [InlineData("name", "<b>Help</b>")]
    [InlineData("name", "Help &lt;now")]
    [InlineData("name", "Help\u202E line")]
    [InlineData("name", "Help\u200B line")]
    [InlineData("name", "H\u0435lp line")]
    [InlineData("hours", "Never\nAlways")]
    [InlineData("source", "<script>alert")]
    public void AContactWithMarkupOrHiddenSigns_IsRefused(string member, string text)
    {
        var contact = new Dictionary<string, string> { ["name"] = "Help line", ["hours"] = "Each day", ["source"] = "Our own list", [member] = text };
        string json = $$"""
            { "version": 1, "contacts": [{ "id": "a", "name": {{Quoted(contact["name"])}}, "for": ["abuseSpecialist"], "country": "IE", "hours": {{Quoted(contact["hours"])}},
              "source": {{Quoted(contact["source"])}}, "checkedOn": "2026-03-01", "ways": [{ "kind": "phone", "value": "1800" }] }] }
            """;

        using var directory = RuleModels.Stream(json);
        Assert.False(SupportDirectory.TryLoad(directory, out _, out var found));
        Assert.Equal(("TA1103", $"$.contacts[0].{member}"), (Assert.Single(found).Code, found[0].Path));

        static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
    }

    [Theory]
    [InlineData(51, "TA0209")]
    [InlineData(1_000_000, "TA0209")]
    public void MoreCardsThanAnybodyTakesIn_AreRefused(int cards, string code)
    {
        var alerts = new StringBuilder();
        for (int card = 0; card < cards; card++)
        {
            alerts.Append(card == 0 ? "" : ",").Append("\"c").Append(card).Append('"');
        }

        var (ruleSet, found) = BuiltInFiles.Overlay($"\"alerts\": [{alerts}]");

        Assert.Null(ruleSet);
        Assert.Contains(found, fault => fault.Code == code);
    }

    [Theory]
    [InlineData(4_001, "TA0210")]
    [InlineData(5_000_000, "TA0210")]
    [InlineData(17_000_000, "TA0102")]
    public void OneTextBeyondAllTexts_IsRefused(int length, string code)
    {
        string text = new('a', length);

        var (ruleSet, found) = BuiltInFiles.Overlay("", $$"""{ "language": "en", "actions": { "take-stock": { "title": "{{text}}", "why": "x" } } }""");

        Assert.Null(ruleSet);
        Assert.Contains(found, fault => fault.Code == code);
        Assert.All(found, fault => Assert.True(fault.Message.Length < 1000));
    }

    /// <summary>All faults at once: an author mends a file in one go.</summary>
    [Fact]
    public void AllFaultsOfAnOverlay_AreToldAtOnce()
    {
        var (_, found) = BuiltInFiles.Overlay(
            """
            "facts": [{ "name": "acme.fact", "values": ["yes"], "private": "no" }], "hide": ["no-such-action"],
            "actions": [{ "id": "acme-own", "owner": "both", "kind": "selfCare", "evidence": "A", "effort": { "minutes": 5, "with": "together" } }],
            "rules": [{ "id": "acme.rule", "refer": { "to": "doctor", "urgency": "emergency" } }],
            "ranks": { "safety.ask-watched": 1 }
            """,
            """{ "language": "en", "alerts": { "safety-help": "x" }, "actions": { "know-your-money": { "title": "See acme.org", "why": "b\u200Bc" } }, "questions": { "talks": { "text": "x", "answers": {} } } }""");

        Assert.Superset(
            new HashSet<string> { "TA0203", "TA0401", "TA0806", "TA0807", "TA0808", "TA0809", "TA0802", "TA0803", "TA0804", "TA0508", "TA0509" },
            found.Select(fault => fault.Code).ToHashSet());
    }
}

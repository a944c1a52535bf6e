using System.Text;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>Advice is asked about by an id alone, so what it can give never shares one: TA0410.</summary>
public class OutcomeIdMessages
{
    [Fact]
    public void InOneFile_TheLaterOneIsRefused() => AssertRules.Says(
        """
        rules(3,22): error TA0410: $.alerts[1]: the alert 'emergency' is named like the referral (what advice gives is known by its id alone; choose another)
        rules(5,17): error TA0410: $.information[0].id: the information 'call' is named like the alert (what advice gives is known by its id alone; choose another)
        rules(7,13): error TA0410: $.actions[0].id: the action 'doctor' is named like the referral (what advice gives is known by its id alone; choose another)
        rules(8,13): error TA0410: $.actions[1].id: the action 'call' is named like the alert (what advice gives is known by its id alone; choose another)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "alerts": ["call", "emergency"],
          "information": [
                { "id": "call" }],
          "actions": [
            { "id": "doctor", "owner": "both", "kind": "stance" },
            { "id": "call", "owner": "both", "kind": "stance" }],
          "rules": []
        }
        """);

    /// <summary>Alerts are read before actions, and yet the place is where the host can mend it.</summary>
    [Fact]
    public void InAnOverlay_ThePlaceIsInTheOverlay()
    {
        string action = RuleSet.BuiltIn.Actions[0].Id;
        string overlay = $$"""{ "format": 1, "id": "acme", "version": "1.0.0", "extends": "{{RuleSet.BuiltIn.Id}}", "alerts": ["{{action}}"], "rules": [] }""";

        Assert.False(RuleSet.BuiltIn.TryLoadOverlay(new MemoryStream(Encoding.UTF8.GetBytes(overlay)), [], out _, out var diagnostics));

        var fault = Assert.Single(diagnostics, diagnostic => diagnostic.Code == "TA0410");
        Assert.Equal(("overlay", "$.alerts[0]"), (fault.Source, fault.Path));
    }

    [Fact]
    public void TheIdsOfTheBuiltInRules_AreDistinct() =>
        Assert.Equal(RuleSet.BuiltIn.ItemIds.Count, RuleSet.BuiltIn.ItemIds.Distinct().Count());
}

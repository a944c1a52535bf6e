using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>Content of the wrong shape: TA02.</summary>
public class ShapeMessages
{
    [Fact]
    public void ListInsteadOfObject() => AssertRules.Says(
        "rules(1,1): error TA0203: $: expected an object, found a list",
        "[]");

    [Fact]
    public void EmptyObject() => AssertRules.Says(
        """
        rules(1,1): error TA0202: $: 'format' is missing
        rules(1,1): error TA0202: $: 'id' is missing
        rules(1,1): error TA0202: $: 'version' is missing
        rules(1,1): error TA0202: $: 'actions' is missing
        rules(1,1): error TA0202: $: 'rules' is missing
        """,
        "{}");

    [Fact]
    public void UnknownMember() => AssertRules.Says(
        "rules(3,3): error TA0201: $.tpoics: 'tpoics' is not known here (did you mean 'topics'?)",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "tpoics": [],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void UnknownMember_NothingNear() => AssertRules.Says(
        "rules(3,3): error TA0201: $.zzzzzzzz: 'zzzzzzzz' is not known here",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "zzzzzzzz": [],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void UnknownMember_WithControlCharacters() => AssertRules.Says(
        """
        rules(3,3): error TA0201: $['\u001B[2J\u000Aerror']: '\u001B[2J\u000Aerror' is not known here
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "\u001b[2J\nerror": 1,
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void WrongFormat() => AssertRules.Says(
        "rules(1,13): error TA0205: $.format: this is not a whole number from 1 to 1",
        """
        { "format": 2, "id": "sample", "version": "1.0.0", "actions": [], "rules": [] }
        """);

    [Fact]
    public void FormatIsText() => AssertRules.Says(
        "rules(1,13): error TA0203: $.format: expected a number, found a text",
        """
        { "format": "1", "id": "sample", "version": "1.0.0", "actions": [], "rules": [] }
        """);

    [Fact]
    public void BadId() => AssertRules.Says(
        """
        rules(1,22): error TA0206: $.id: this is not a name: lower-case letters, digits and hyphens in parts separated by dots, at most 64 characters
        """,
        """
        { "format": 1, "id": "My Rules", "version": "1.0.0", "actions": [], "rules": [] }
        """);

    [Fact]
    public void BadVersion() => AssertRules.Says(
        "rules(1,43): error TA0206: $.version: this is not a name: a version such as 1.4.0",
        """
        { "format": 1, "id": "sample", "version": "v1", "actions": [], "rules": [] }
        """);

    [Fact]
    public void ActionsAreAnObject() => AssertRules.Says(
        """
        rules(1,63): error TA0203: $.actions: expected a list, found an object
        rules(1,76): error TA0203: $.rules: expected a list, found null
        """,
        """
        { "format": 1, "id": "sample", "version": "1.0.0", "actions": {}, "rules": null }
        """);

    [Fact]
    public void ActionIsText() => AssertRules.Says(
        "rules(4,5): error TA0203: $.actions[0]: expected an object, found a text",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [
            "listen"
          ],
          "rules": []
        }
        """);

    [Fact]
    public void ActionWithoutOwner() => AssertRules.Says(
        "rules(4,5): error TA0202: $.actions[0]: 'owner' is missing",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [
            { "id": "a", "kind": "stance" }
          ],
          "rules": []
        }
        """);

    [Fact]
    public void UnknownOwner() => AssertRules.Says(
        """
        rules(4,27): error TA0204: $.actions[0].owner: 'brokeTrsut' is not one of brokeTrust, wasHurt, both (did you mean 'brokeTrust'?)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [
            { "id": "a", "owner": "brokeTrsut", "kind": "stance" }
          ],
          "rules": []
        }
        """);

    [Fact]
    public void UnknownKind() => AssertRules.Says(
        """
        rules(4,43): error TA0204: $.actions[0].kind: 'Stance' is not one of stance, conversation, habit, agreement, closeness, reflection, selfCare, help (did you mean 'stance'?)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [
            { "id": "a", "owner": "both", "kind": "Stance" }
          ],
          "rules": []
        }
        """);

    [Fact]
    public void NumberForKind() => AssertRules.Says(
        "rules(4,43): error TA0203: $.actions[0].kind: expected a text, found a number",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [
            { "id": "a", "owner": "both", "kind": 1 }
          ],
          "rules": []
        }
        """);

    [Fact]
    public void UnknownStep() => AssertRules.Says(
        """
        rules(4,61): error TA0204: $.actions[0].step: 'forgiven' is not one of acknowledge, giveTime, communicate, setBoundaries, reconnect, getHelp, forgive (did you mean 'forgive'?)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [
            { "id": "a", "owner": "both", "kind": "stance", "step": "forgiven" }
          ],
          "rules": []
        }
        """);

    [Fact]
    public void UnknownEvidence() => AssertRules.Says(
        "rules(4,65): error TA0204: $.actions[0].evidence: 'E' is not one of A, B, C, D",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [
            { "id": "a", "owner": "both", "kind": "stance", "evidence": "E" }
          ],
          "rules": []
        }
        """);

    [Fact]
    public void EffortOutOfRange() => AssertRules.Says(
        """
        rules(5,30): error TA0205: $.actions[0].effort.minutes: this is not a whole number from 1 to 1440
        rules(5,44): error TA0204: $.actions[0].effort.with: 'nobody' is not one of alone, together
        rules(5,71): error TA0203: $.actions[0].effort.partnerAgrees: expected true or false, found a text
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [
            { "id": "a", "owner": "both", "kind": "stance",
              "effort": { "minutes": 1441, "with": "nobody", "partnerAgrees": "no" } }
          ],
          "rules": []
        }
        """);

    [Fact]
    public void RankIsAFraction() => AssertRules.Says(
        "rules(5,49): error TA0205: $.rules[0].rank: this is not a whole number from 0 to 1000",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "recommend": "listen", "rank": 1.5 }
          ]
        }
        """);

    [Fact]
    public void RankIsTooHigh() => AssertRules.Says(
        "rules(5,49): error TA0205: $.rules[0].rank: this is not a whole number from 0 to 1000",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "recommend": "listen", "rank": 1001 }
          ]
        }
        """);

    [Fact]
    public void RankIsHuge() => AssertRules.Says(
        "rules(5,49): error TA0205: $.rules[0].rank: this is not a whole number from 0 to 1000",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "recommend": "listen", "rank": 1e400 }
          ]
        }
        """);

    [Fact]
    public void EmptyText() => AssertRules.Says(
        "rules(4,13): error TA0207: $.actions[0].id: this text is empty",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [
            { "id": " ", "owner": "both", "kind": "stance" }
          ],
          "rules": []
        }
        """);

    [Fact]
    public void EmptyList() => AssertRules.Says(
        "rules(5,31): error TA0207: $.rules[0].recommend: this list is empty",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "recommend": [] }
          ]
        }
        """);

    [Fact]
    public void ListedTwice() => AssertRules.Says(
        "rules(5,42): error TA0208: $.rules[0].recommend[1]: 'listen' is listed twice (keep one of the two)",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "recommend": ["listen", "listen"] }
          ]
        }
        """);

    [Fact]
    public void TextNotInList() => AssertRules.Says(
        "rules(5,52): error TA0203: $.rules[0].sources: expected a list of texts, found a text",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "recommend": "listen", "sources": "article:1.B1" }
          ]
        }
        """);
}

using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>Several faults at once are all told, in the order of the file, whatever stands around them.</summary>
public class ManyFaultsMessages
{
    [Fact]
    public void AllFaultsOfOneFile() => AssertRules.Says(
        """
        rules(3,22): error TA0206: $.id: this is not a name: lower-case letters, digits and hyphens in parts separated by dots, at most 64 characters
        rules(3,43): error TA0206: $.version: this is not a name: a version such as 1.4.0
        rules(4,47): error TA0207: $.facts[0].values: this list is empty
        rules(4,51): error TA0201: $.facts[0].orderd: 'orderd' is not known here (did you mean 'ordered'?)
        rules(6,32): error TA0204: $.actions[0].owner: 'all' is not one of brokeTrust, wasHurt, both
        rules(6,47): error TA0204: $.actions[0].kind: 'talk' is not one of stance, conversation, habit, agreement, closeness, reflection, selfCare, help
        rules(6,66): error TA0401: $.actions[0].topics[0]: there is no topic 'ears'
        rules(7,13): error TA0402: $.actions[1].id: the action 'listen' is already there (ids are unique; choose another)
        rules(10,30): error TA0301: $.rules[0].when.stepp: there is no fact 'stepp' (did you mean 'step'?)
        rules(10,62): error TA0302: $.rules[0].when.progress: 'stuckk' is not a value of 'progress' (did you mean 'stuck'?)
        rules(10,88): error TA0401: $.rules[0].recommend[0]: there is no action 'lisen' (did you mean 'listen'?)
        rules(10,97): error TA0203: $.rules[0].recommend[1]: expected a text, found a number
        rules(10,109): error TA0205: $.rules[0].rank: this is not a whole number from 0 to 1000
        rules(11,5): error TA0403: $.rules[1]: this rule does nothing (give it an effect, such as 'recommend' or 'refer')
        rules(11,13): error TA0402: $.rules[1].id: the rule 'one' is already there (ids are unique; choose another)
        rules(11,42): error TA0303: $.rules[1].when.progress: 'progress' is not ordered, so it has no range (list the values instead)
        """,
        """
        {
          // A file that somebody wrote in a hurry.
          "format": 1, "id": "Sample", "version": "1.0",
          "facts": [{ "name": "acme.faith", "values": [], "orderd": true }],
          "actions": [
            { "id": "listen", "owner": "all", "kind": "talk", "topics": ["ears"] },
            { "id": "listen", "owner": "both", "kind": "stance" },
          ],
          "rules": [
            { "id": "one", "when": { "stepp": "forgive", "progress": "stuckk" }, "recommend": ["lisen", 7], "rank": -1 },
            { "id": "one", "when": { "progress": { "from": "slow" } } },
          ],
        }
        """);

    [Fact]
    public void Tabs() => AssertRules.Says(
        "rules(2,21): error TA0203: $.id: expected a text, found a number",
        "{\n\t\"format\": 1,\t\"id\": 7,\n\t\t\"version\": \"1.0.0\", \"actions\": [], \"rules\": []\n}");

    [Fact]
    public void NonAsciiBeforeTheColumn() => AssertRules.Says(
        "rules(1,89): error TA0203: $.rules: expected a list, found a number",
        """
        { "format": 1, "id": "sample", "version": "1.0.0", "actions": [], /* Zoë 💔 */ "rules": 1 }
        """);

    [Fact]
    public void CommentsAndTrailingCommas() => AssertRules.Says(
        """
        rules(6,14): error TA0403: $.rules[0]: this rule does nothing (give it an effect, such as 'recommend' or 'refer')
        """,
        """
        {
          // One.
          "format": 1, /* two
          lines */ "id": "sample", "version": "1.0.0",
          "actions": [],
          "rules": [ { "id": "r", }, ],
        }
        """);
}

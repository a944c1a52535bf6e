using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>References between the parts of a rule file: TA04.</summary>
public class ReferenceMessages
{
    [Fact]
    public void UnknownAction() => AssertRules.Says(
        """
        rules(5,31): error TA0401: $.rules[0].recommend: there is no action 'lisen' (did you mean 'listen'?)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "recommend": "lisen" }
          ]
        }
        """);

    [Fact]
    public void UnknownAction_InASelector() => AssertRules.Says(
        """
        rules(5,44): error TA0401: $.rules[0].withhold.actions[0]: there is no action 'nobody'
        rules(5,66): error TA0401: $.rules[0].withhold.except[0]: there is no action 'listn' (did you mean 'listen'?)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "withhold": { "actions": ["nobody"], "except": ["listn"] } }
          ]
        }
        """);

    [Fact]
    public void UnknownAlert() => AssertRules.Says(
        "rules(5,27): error TA0401: $.rules[0].alert: there is no alert 'call'",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0", "alerts": ["call-1"],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "alert": "call" }
          ]
        }
        """);

    [Fact]
    public void UnknownTopic() => AssertRules.Says(
        """
        rules(4,64): error TA0401: $.actions[0].topics[0]: there is no topic 'lisening' (did you mean 'listening'?)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0", "topics": ["listening"],
          "actions": [
            { "id": "a", "owner": "both", "kind": "stance", "topics": ["lisening"] }
          ],
          "rules": []
        }
        """);

    [Fact]
    public void UnknownTopic_InASelector() => AssertRules.Says(
        "rules(5,43): error TA0401: $.rules[0].withhold.topics[0]: there is no topic 'listening'",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "withhold": { "topics": ["listening"] } }
          ]
        }
        """);

    [Fact]
    public void UnknownReferral() => AssertRules.Says(
        """
        rules(5,35): error TA0204: $.rules[0].refer.to: 'coupleTherapist' is not one of emergency, crisisLine, abuseSpecialist, childProtection, addictionService, individualTherapist, discernmentCounsellor, couplesTherapist, doctor, moneyAdvice, legalAdvice, behaviourService (did you mean 'couplesTherapist'?)
        rules(5,65): error TA0204: $.rules[0].refer.urgency: 'now' is not one of whenReady, soon, today, emergency
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "refer": { "to": "coupleTherapist", "urgency": "now" } }
          ]
        }
        """);

    [Fact]
    public void ReferralWithoutUrgency() => AssertRules.Says(
        """
        rules(5,28): error TA0202: $.rules[0].refer[0]: 'urgency' is missing
        rules(5,52): error TA0203: $.rules[0].refer[1]: expected an object, found a text
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "refer": [{ "to": "crisisLine" }, "crisisLine"] }
          ]
        }
        """);

    [Fact]
    public void ActionTwice() => AssertRules.Says(
        """
        rules(5,13): error TA0402: $.actions[1].id: the action 'a' is already there (ids are unique; choose another)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [
            { "id": "a", "owner": "both", "kind": "stance" },
            { "id": "a", "owner": "both", "kind": "stance" }
          ],
          "rules": []
        }
        """);

    [Fact]
    public void RuleTwice() => AssertRules.Says(
        """
        rules(6,13): error TA0402: $.rules[1].id: the rule 'r' is already there (ids are unique; choose another)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "recommend": "listen" },
            { "id": "r", "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void TopicTwice() => AssertRules.Says(
        """
        rules(3,21): error TA0402: $.topics[1]: the topic 'one' is already there (ids are unique; choose another)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "topics": ["one", "one"],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void NoEffect() => AssertRules.Says(
        """
        rules(5,5): error TA0403: $.rules[0]: this rule does nothing (give it an effect, such as 'recommend' or 'refer')
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "step": "forgive" } }
          ]
        }
        """);

    [Fact]
    public void EmptySelector() => AssertRules.Says(
        """
        rules(5,30): error TA0404: $.rules[0].withhold: this selects nothing (name at least one of 'everyAction', 'actions', 'kinds', 'owners', 'steps', 'topics', 'referrals')
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "withhold": {} }
          ]
        }
        """);

    [Fact]
    public void UnknownKindInASelector() => AssertRules.Says(
        """
        rules(5,42): error TA0204: $.rules[0].withhold.kinds[0]: 'talk' is not one of stance, conversation, habit, agreement, closeness, reflection, selfCare, help
        rules(5,62): error TA0204: $.rules[0].withhold.owners[0]: 'me' is not one of brokeTrust, wasHurt, both
        rules(5,79): error TA0204: $.rules[0].withhold.steps[0]: 'one' is not one of acknowledge, giveTime, communicate, setBoundaries, reconnect, getHelp, forgive
        rules(5,101): error TA0204: $.rules[0].withhold.referrals[0]: 'all' is not one of emergency, crisisLine, abuseSpecialist, childProtection, addictionService, individualTherapist, discernmentCounsellor, couplesTherapist, doctor, moneyAdvice, legalAdvice, behaviourService
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "withhold": { "kinds": ["talk"], "owners": ["me"], "steps": ["one"], "referrals": ["all"] } }
          ]
        }
        """);

    [Fact]
    public void BuiltInFactDeclared() => AssertRules.Says(
        """
        rules(3,23): error TA0405: $.facts[0].name: 'step' is a built-in fact (leave it out here; rules may use it as it is)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "facts": [{ "name": "step", "values": ["one"] }],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void FactWithoutADot() => AssertRules.Says(
        """
        rules(3,23): error TA0206: $.facts[0].name: this is not a name: a host's fact has a dot in it, such as acme.faith
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "facts": [{ "name": "faith", "values": ["one"] }],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void FactTwice() => AssertRules.Says(
        """
        rules(5,15): error TA0402: $.facts[1].name: the fact 'acme.faith' is already there (ids are unique; choose another)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "facts": [
            { "name": "acme.faith", "values": ["one"] },
            { "name": "acme.faith", "values": ["two"] }],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void FactWithUnknown() => AssertRules.Says(
        """
        rules(3,48): error TA0406: $.facts[0].values[0]: 'unknown' is a value of every fact (leave it out of the list)
        rules(3,59): error TA0206: $.facts[0].values[1]: this is not a name: lower-case letters, digits and hyphens in parts separated by dots, at most 64 characters
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "facts": [{ "name": "acme.faith", "values": ["unknown", "A"] }],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void FactWithTooManyValues() => AssertRules.Says(
        "rules(3,47): error TA0209: $.facts[0].values: there are more than 62 values",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "facts": [{ "name": "acme.faith", "values": ["v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31", "v32", "v33", "v34", "v35", "v36", "v37", "v38", "v39", "v40", "v41", "v42", "v43", "v44", "v45", "v46", "v47", "v48", "v49", "v50", "v51", "v52", "v53", "v54", "v55", "v56", "v57", "v58", "v59", "v60", "v61", "v62"] }],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void IncompatibleOfOne() => AssertRules.Says(
        "rules(3,66): error TA0407: $.guarantees[0].actions: this needs at least two",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "guarantees": [{ "id": "g", "kind": "incompatible", "actions": ["listen"] }],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void MonotoneAlongTwoFacts() => AssertRules.Says(
        """
        rules(4,14): error TA0408: $.guarantees[0].along: this names exactly one fact with its chain of values
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "guarantees": [{ "id": "g", "kind": "monotone", "law": "urgencyNeverFalls",
            "along": { "step": ["acknowledge", "forgive"], "talks": ["calm", "tense"] } }],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void MonotoneAlongOneValue() => AssertRules.Says(
        "rules(3,98): error TA0407: $.guarantees[0].along.step: this needs at least two",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "guarantees": [{ "id": "g", "kind": "monotone", "law": "urgencyNeverFalls", "along": { "step": ["forgive"] } }],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void GuaranteeOfAnotherLaw() => AssertRules.Says(
        "rules(3,56): error TA0204: $.guarantees[0].law: 'nothingLost' is not one of retold, role",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "guarantees": [{ "id": "g", "kind": "mirror", "law": "nothingLost", "outcome": { "everyAction": true } }],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void ExampleOfUnknownThings() => AssertRules.Says(
        """
        rules(3,56): error TA0211: $.examples[0].situation.step: expected one of acknowledge, giveTime, communicate, setBoundaries, reconnect, getHelp, forgive, unknown
        rules(3,67): error TA0201: $.examples[0].situation.stepp: 'stepp' is not known here (did you mean 'step'?)
        rules(4,17): error TA0401: $.examples[0].nextStep: there is no action 'lisen' (did you mean 'listen'?)
        rules(4,35): error TA0401: $.examples[0].must[0]: there is no action, alert or referral 'lisen' (did you mean 'listen'?)
        rules(4,57): error TA0401: $.examples[0].mustNot[0]: there is no action, alert or referral 'forgive'
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "examples": [{ "name": "one", "situation": { "step": "forgave", "stepp": "forgive" },
            "nextStep": "lisen", "must": ["lisen"], "mustNot": ["forgive"] }],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);
}

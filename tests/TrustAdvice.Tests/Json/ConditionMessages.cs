using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>Conditions: TA03.</summary>
public class ConditionMessages
{
    [Fact]
    public void UnknownFact() => AssertRules.Says(
        "rules(5,28): error TA0301: $.rules[0].when.steps: there is no fact 'steps' (did you mean 'step'?)",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "steps": "forgive" }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void UnknownFact_LongName() => AssertRules.Says(
        """
        rules(5,28): error TA0301: $.rules[0].when['longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglong…']: there is no fact 'longlonglonglonglonglonglonglonglonglong…'
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong": "x" }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void UnknownValue() => AssertRules.Says(
        """
        rules(5,40): error TA0302: $.rules[0].when.progress: 'staled' is not a value of 'progress' (did you mean 'stalled'?)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "progress": "staled" }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void UnknownValue_InAList() => AssertRules.Says(
        "rules(5,49): error TA0302: $.rules[0].when.progress[1]: 'snail' is not a value of 'progress'",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "progress": ["slow", "snail"] }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void UnknownValue_InNot() => AssertRules.Says(
        """
        rules(5,49): error TA0302: $.rules[0].when.progress.not: 'stuk' is not a value of 'progress' (did you mean 'stuck'?)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "progress": { "not": "stuk" } }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void ValueIsANumber() => AssertRules.Says(
        """
        rules(5,40): error TA0203: $.rules[0].when.progress: expected a text or a list of texts, found a number
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "progress": 3 }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void ValueIsTrue() => AssertRules.Says(
        """
        rules(5,40): error TA0203: $.rules[0].when.selfHarm: expected a text or a list of texts, found true or false
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "selfHarm": true }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void RangeOfAnUnorderedFact() => AssertRules.Says(
        """
        rules(5,40): error TA0303: $.rules[0].when.progress: 'progress' is not ordered, so it has no range (list the values instead)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "progress": { "from": "slow" } }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void RangeUpsideDown() => AssertRules.Says(
        """
        rules(5,36): error TA0304: $.rules[0].when.step: 'forgive' comes after 'communicate' (exchange 'from' and 'to')
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "step": { "from": "forgive", "to": "communicate" } }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void RangeToUnknown() => AssertRules.Says(
        "rules(5,44): error TA0302: $.rules[0].when.step.to: 'unknown' is not a value of 'step'",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "step": { "to": "unknown" } }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void EmptyRange() => AssertRules.Says(
        """
        rules(5,36): error TA0404: $.rules[0].when.step: this selects nothing (name at least one of 'not', 'from' and 'to')
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "step": {} }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void RangeWithAnotherMember() => AssertRules.Says(
        """
        rules(5,36): error TA0404: $.rules[0].when.step: this selects nothing (name at least one of 'not', 'from' and 'to')
        rules(5,38): error TA0201: $.rules[0].when.step.form: 'form' is not known here
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "step": { "form": "forgive" } }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void NotAndRange() => AssertRules.Says(
        """
        rules(5,56): error TA0307: $.rules[0].when.step.from: 'not' and a range cannot stand together (list the values instead)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "step": { "not": "forgive", "from": "communicate" } }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void NothingLeft() => AssertRules.Says(
        """
        rules(5,46): error TA0305: $.rules[0].when.childrenAtRisk: no value of 'childrenAtRisk' is left, so this can never hold
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "childrenAtRisk": { "not": ["no", "yes"] } }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void AnyIsAnObject() => AssertRules.Says(
        "rules(5,35): error TA0203: $.rules[0].when.any: expected a list of conditions, found an object",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "any": { "step": "forgive" } }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void AnyIsEmpty() => AssertRules.Says(
        "rules(5,35): error TA0207: $.rules[0].when.any: 'any' is empty",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "any": [] }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void AnyContradictsTheRest() => AssertRules.Says(
        """
        rules(5,55): error TA0308: $.rules[0].when.any[0]: this alternative contradicts the condition around it, so it can never hold
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "step": "forgive", "any": [{ "step": "communicate" }, { "talks": "calm" }] }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void AnyInAny() => AssertRules.Says(
        "rules(5,38): error TA0301: $.rules[0].when.any[0].any: there is no fact 'any'",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": { "any": [{ "any": [{ "step": "forgive" }] }] }, "recommend": "listen" }
          ]
        }
        """);

    [Fact]
    public void WhenIsAList() => AssertRules.Says(
        "rules(5,26): error TA0203: $.rules[0].when: expected an object, found a list",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r", "when": ["step"], "recommend": "listen" }
          ]
        }
        """);
}

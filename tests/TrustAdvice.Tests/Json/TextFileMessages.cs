using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>Text files: TA05, and the faults they share with rule files.</summary>
public class TextFileMessages
{
    [Fact]
    public void NothingIsMissing() => AssertRules.Says(
        "",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "alerts": ["call-somebody"],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """,
        """
        { "language": "en", "actions": { "listen": { "title": "Listen", "why": "It helps." } }, "alerts": { "call-somebody": "Call." } }
        """);

    [Fact]
    public void TextsMissing() => AssertRules.Says(
        """
        texts[0](1,1): warning TA0502: $: the action 'listen' has no text in 'en' (its name is shown instead)
        texts[0](1,1): warning TA0502: $: the alert 'call-somebody' has no text in 'en' (its name is shown instead)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "alerts": ["call-somebody"],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """,
        """
        { "language": "en" }
        """);

    [Fact]
    public void NoLanguage() => AssertRules.Says(
        "texts[0](1,1): error TA0202: $: 'language' is missing",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "alerts": ["call-somebody"],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """,
        """
        { "actions": { "listen": { "title": "Listen", "why": "It helps." } } }
        """);

    [Fact]
    public void BadLanguage() => AssertRules.Says(
        """
        texts[0](1,15): error TA0206: $.language: this is not a name: a language tag such as en or pt-BR (BCP 47)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "alerts": ["call-somebody"],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """,
        """
        { "language": "english_us" }
        """);

    [Fact]
    public void TextForNoAction() => AssertRules.Says(
        """
        texts[0](4,5): error TA0501: $.actions.lisen: there is no action 'lisen' to give a text to (did you mean 'listen'?)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """,
        """
        { "language": "en",
          "actions": {
            "listen": { "title": "Listen", "why": "It helps." },
            "lisen": { "title": "Listen", "why": "It helps." } } }
        """);

    [Fact]
    public void TextForNoReferral() => AssertRules.Says(
        """
        texts[0](3,18): error TA0501: $.referrals.therapist: there is no referral 'therapist' to give a text to
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """,
        """
        { "language": "en",
          "actions": { "listen": { "title": "Listen", "why": "It helps." } },
          "referrals": { "therapist": { "whyNow": "Now." } } }
        """);

    [Fact]
    public void TextForNoRule() => AssertRules.Says(
        """
        texts[0](2,82): error TA0501: $.actions.listen.whyByRule.q: there is no rule 'q' to give a text to
        texts[0](3,47): error TA0501: $.holds.byRule.rr: there is no rule 'rr' to give a text to
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """,
        """
        { "language": "en",
          "actions": { "listen": { "title": "Listen", "why": "It helps.", "whyByRule": { "q": "So." } } },
          "holds": { "default": "Later.", "byRule": { "rr": "Later." } } }
        """);

    [Fact]
    public void TextForNoFact() => AssertRules.Says(
        """
        texts[0](3,18): error TA0501: $.questions.stp: there is no fact 'stp' to give a text to (did you mean 'step'?)
        texts[0](3,88): error TA0501: $.questions.step.answers.seven: there is no value 'seven' to give a text to
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """,
        """
        { "language": "en",
          "actions": { "listen": { "title": "Listen", "why": "It helps." } },
          "questions": { "stp": { "text": "Where?" }, "step": { "text": "Where?", "answers": { "seven": "Seven" } } } }
        """);

    [Fact]
    public void TitleMissing_HowIsText() => AssertRules.Says(
        """
        texts[0](2,26): error TA0202: $.actions.listen: 'title' is missing
        texts[0](2,55): error TA0203: $.actions.listen.how: expected a list of texts, found a text
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """,
        """
        { "language": "en",
          "actions": { "listen": { "why": "It helps.", "how": "Sit down." } } }
        """);

    [Fact]
    public void TextTooLong() => AssertRules.Says(
        "texts[0](2,54): error TA0210: $.actions.listen.why: this text is longer than 4000 characters",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """,
        "{ \"language\": \"en\",\n  \"actions\": { \"listen\": { \"title\": \"Listen\", \"why\": \"" + new string('x', 4001) + "\" } } }");

    [Fact]
    public void TwoFilesOfOneLanguage() => AssertRules.Says(
        "texts[1](1,1): error TA0503: $: there are two text files for 'en'",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """,
        """
        { "language": "en", "actions": { "listen": { "title": "Listen", "why": "It helps." } } }
        """,
        """
        { "language": "en", "actions": { "listen": { "title": "Listen", "why": "It helps." } } }
        """);

    [Fact]
    public void BothFilesAreFaulty() => AssertRules.Says(
        """
        rules(5,5): error TA0403: $.rules[0]: this rule does nothing (give it an effect, such as 'recommend' or 'refer')
        texts[0](1,15): error TA0203: $.language: expected a text, found a number
        texts[1](1,1): error TA0101: $: this is not JSON: 'x' is an invalid start of a value
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [
            { "id": "r" }
          ]
        }
        """,
        """
        { "language": 1 }
        """,
        "x");
}

using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>Input that is no JSON, or too much of it: TA01.</summary>
public class NotJsonMessages
{
    [Fact]
    public void Empty() => AssertRules.Says(
        "rules(1,1): error TA0101: $: this is not JSON: the input does not contain any JSON tokens",
        "");

    [Fact]
    public void OnlyAWord() => AssertRules.Says(
        "rules(1,1): error TA0101: $: this is not JSON: 'h' is an invalid start of a value",
        "hello");

    [Fact]
    public void Truncated() => AssertRules.Says(
        """
        rules(2,12): error TA0101: $: this is not JSON: expected end of string, but instead reached end of data
        """,
        """
        { "format": 1,
          "id": "sa
        """);

    [Fact]
    public void TwoValues() => AssertRules.Says(
        "rules(1,4): error TA0101: $: this is not JSON: '{' is invalid after a single JSON value",
        "{} {}");

    [Fact]
    public void MissingComma() => AssertRules.Says(
        """
        rules(3,3): error TA0101: $: this is not JSON: '"' is invalid after a value
        """,
        """
        {
          "format": 1
          "id": "sample"
        }
        """);

    [Fact]
    public void SingleQuotes() => AssertRules.Says(
        "rules(1,3): error TA0101: $: this is not JSON: ''' is an invalid start of a property name",
        "{ 'format': 1 }");

    [Fact]
    public void UnclosedComment() => AssertRules.Says(
        """
        rules(1,3): error TA0101: $: this is not JSON: expected end of comment, but instead reached end of data
        """,
        "{ /* never closed");

    [Fact]
    public void LoneSurrogate() => AssertRules.Says(
        """
        rules(3,14): error TA0105: $.topics: this text is not valid Unicode (a surrogate stands alone, or bytes are not UTF-8)
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "topics": ["\ud800"],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void MemberTwice() => AssertRules.Says(
        "rules(4,3): error TA0104: $: 'topics' stands here a second time (keep one of the two)",
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "topics": [],
          "topics": [],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void LongMemberTwice() => AssertRules.Says(
        """
        rules(3,3): error TA0201: $['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…']: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' is not known here
        rules(4,3): error TA0104: $: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' stands here a second time (keep one of the two)
        rules(4,3): error TA0201: $['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…']: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' is not known here
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": 1,
          "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": 2,
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);

    [Fact]
    public void TooDeep() => AssertRules.Says(
        """
        rules(3,44): error TA0103: $.topics[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: values are nested more than 32 deep
        """,
        """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "topics": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],
          "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
          "rules": [{ "id": "r", "recommend": "listen" }]
        }
        """);
}

using System.Text.Json;

namespace TrustAdvice.Tests.Issues;

/// <summary>
/// A trace comes back from a file, where null may stand for anything and a text may be short or hold a line break. Found by
/// fuzzing: <c>ToString</c> threw on a short hash, and <c>Replay</c> broke with errors that were not documented.
/// </summary>
public class TraceThatIsNotWholeTests
{
    private const string Whole =
        """{ "ruleSet": "trustadvice.core", "version": "1.0.0", "hash": "0123456789abcdef", "limit": 3, "facts": {}, "rules": ["a"] }""";

    [Theory]
    [InlineData("\"trustadvice.core\"", "null")]
    [InlineData("\"1.0.0\"", "null")]
    [InlineData("\"0123456789abcdef\"", "null")]
    [InlineData("{}", "null")]
    [InlineData("[\"a\"]", "null")]
    [InlineData("\"a\"", "null")]
    [InlineData(" 3,", " 0,")]
    [InlineData(" 3,", " 6,")]
    [InlineData(" 3,", " -2147483648,")]
    public void Replay_RefusesIt_AndToStringDoesNotThrow(string part, string instead)
    {
        int place = Whole.IndexOf(part, StringComparison.Ordinal);
        var trace = Read(string.Concat(Whole.AsSpan(0, place), instead, Whole.AsSpan(place + part.Length)));

        Assert.NotEmpty(trace.ToString());
        var refused = Assert.Throws<ArgumentException>(() => Advisor.Default.Replay(trace));
        Assert.Equal("trace", refused.ParamName);
    }

    [Fact]
    public void AWholeOne_IsReplayed() => Assert.False(Advisor.Default.Replay(Read(Whole)).Same);

    [Theory]
    [InlineData("", "trustadvice.core 1.0.0 ()")]
    [InlineData("abc", "trustadvice.core 1.0.0 (abc)")]
    [InlineData("0123456789abcdef", "trustadvice.core 1.0.0 (0123456789ab)")]
    [InlineData("a\\nlog: all is well", "trustadvice.core 1.0.0 (a\\u000Alog: …)")]
    public void ToString_OfAnyHash(string hash, string expected) =>
        Assert.Equal(expected, Read(Whole.Replace("0123456789abcdef", hash, StringComparison.Ordinal)).ToString());

    [Fact]
    public void Rules_RepeatNoLineBreak() =>
        Assert.DoesNotContain(
            Advisor.Default.Replay(Read(Whole.Replace("\"a\"", "\"a\\nb\"", StringComparison.Ordinal))).RulesLost,
            rule => rule.Any(char.IsControl));

    private static AdviceTrace Read(string json) =>
        JsonSerializer.Deserialize(json, TrustAdviceJson.TypeInfo<AdviceTrace>())!;
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>Whatever comes in: exit code 2, a place for every fault, and never what the person wrote.</summary>
public partial class BadInputTests
{
    [Theory]
    [InlineData("", 1, 1, "$")]
    [InlineData("   \n ", 2, 2, "$")]
    [InlineData("afriad", 1, 1, "$")]
    [InlineData("null", 1, 1, "$")]
    [InlineData("42", 1, 1, "$")]
    [InlineData("\"afriad\"", 1, 1, "$")]
    [InlineData("[]", 1, 1, "$")]
    [InlineData("[{ \"safety\": \"safe\" }]", 1, 1, "$")]
    [InlineData("{ \"safety\": \"afriad\" }", 1, 13, "$.safety")]
    [InlineData("{ \"safety\": \"Afraid\" }", 1, 13, "$.safety")]
    [InlineData("{ \"safety\": \"\" }", 1, 13, "$.safety")]
    [InlineData("{ \"safety\": 4 }", 1, 13, "$.safety")]
    [InlineData("{ \"safety\": \"4\" }", 1, 13, "$.safety")]
    [InlineData("{ \"safety\": -1.5e3 }", 1, 13, "$.safety")]
    [InlineData("{ \"selfHarm\": true }", 1, 15, "$.selfHarm")]
    [InlineData("{ \"safety\": [\"afraid\"] }", 1, 13, "$.safety")]
    [InlineData("{ \"safety\": { \"is\": \"afraid\" } }", 1, 13, "$.safety")]
    [InlineData("{\n  \"step\": \"acknowledge\",\n  \"saftey\": \"safe\"\n}", 3, 3, "$.saftey")]
    [InlineData("{ \"Safety\": \"safe\" }", 1, 3, "$.Safety")]
    [InlineData("{ \"acme.faith\": \"matters\" }", 1, 3, "$['acme.faith']")]
    [InlineData("{ \"safety\": \"safe\",\n  \"safety\": \"afraid\" }", 2, 3, "$")]
    [InlineData("{ \"safety\": \"afr", 1, 17, "$")]
    [InlineData("{ \"safety\":", 1, 12, "$")]
    [InlineData("{ \"safety\": \"safe\"", 1, 19, "$")]
    [InlineData("{ \"safety\": afraid }", 1, 13, "$")]
    [InlineData("{ \"safety\": nope }", 1, 14, "$")]
    [InlineData("{ \"safety\": 'afraid' }", 1, 13, "$")]
    [InlineData("{ safety: \"afraid\" }", 1, 3, "$")]
    [InlineData("{ \"step\": \"forgive\" \"safety\": \"afraid\" }", 1, 21, "$")]
    [InlineData("{ \"safety\": \"safe\" } { }", 1, 22, "$")]
    [InlineData("{ \"safety\": \"\\ud800afraid\" }", 1, 13, "$")]
    [InlineData("{ \"safety\": \"\\xafraid\" }", 1, 15, "$")]
    [InlineData("{ \"safety\": \"afraid\" /* no end", 1, 22, "$")]
    public void BadSituation_ExitsWith2AndAPlace(string json, int line, int column, string path)
    {
        var ran = Advise(Encoding.UTF8.GetBytes(json));

        AssertRefused(ran);
        var places = ran.Error.TrimEnd().Split('\n').Select(Place).ToList();
        Assert.Contains((line, column, path), places);
    }

    [Fact]
    public void BadBytes_ExitWith2()
    {
        AssertRefused(Advise([0x00, 0x01, 0xFF, 0xFE]));
        AssertRefused(Advise([.. "{ \"safety\": \""u8, 0xC3, 0x28, .. "\" }"u8]));
        AssertRefused(Advise(Encoding.Unicode.GetBytes("{ }")));
        AssertRefused(Advise([0xEF, 0xBB, 0xBF]));
    }

    [Fact]
    public void BinaryNonsense_ExitsWith2()
    {
        var random = new Random(2);
        for (int run = 0; run < 200; run++)
        {
            byte[] bytes = new byte[random.Next(1, 400)];
            random.NextBytes(bytes);
            AssertRefused(Advise(bytes));
        }
    }

    [Fact]
    public void TenMegabytes_ExitWith2()
    {
        AssertRefused(Advise(Encoding.UTF8.GetBytes($"{{ \"safety\": \"{new string('a', 10_000_000)}\" }}")));
        AssertRefused(Advise(Encoding.UTF8.GetBytes(new string(' ', 10_000_000))));
    }

    [Fact]
    public void DeepNesting_ExitsWith2()
    {
        AssertRefused(Advise(Encoding.UTF8.GetBytes(new string('[', 60_000))));
        AssertRefused(Advise(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"step\":", 8_000)))));
    }

    [Fact]
    public void SeveralFaults_AreAllNamed()
    {
        var ran = Advise("""{ "safety": "afriad", "stepp": "forgive", "breach": 3 }"""u8.ToArray());

        AssertRefused(ran);
        Assert.Equal(
            """
            standard input(1,13): error TA0211: $.safety: expected one of safe, unsure, controlled, afraid, unknown
            standard input(1,23): error TA0201: $.stepp: 'stepp' is not known here (did you mean 'step'?)
            standard input(1,53): error TA0203: $.breach: expected one of dishonesty, brokenPromises, infidelity, emotionalAffair, onlineInfidelity, financial, addictionRelapse, privacyViolation, sharedSecret, neglect, otherAgreement, unknown, found a number

            """,
            ran.Error,
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("{ \"safety\": \"zzqzz\" }")]
    [InlineData("{ \"safety\": zzqzz }")]
    [InlineData("{ \"safety\": tzzqzz }")]
    [InlineData("{ \"safety\": nzzqzz }")]
    [InlineData("{ \"safety\": nzzqzz. zzqzz }")]
    [InlineData("{ \"safety\": fzzqzz }")]
    [InlineData("{ \"safety\": [\"zzqzz\"] }")]
    [InlineData("{ \"safety\": \"zzqzz")]
    [InlineData("{ \"safety\": \"\\zzqzz\" }")]
    [InlineData("{ \"safety\": \"safe\" } zzqzz")]
    [InlineData("zzqzz")]
    public void Value_IsNeverRepeated(string json)
    {
        var ran = Advise(Encoding.UTF8.GetBytes(json));

        AssertRefused(ran);
        Assert.DoesNotContain("zqz", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NameWithControlCharacters_CannotMoveTheCursor()
    {
        var ran = Advise("""{ "\u001b[2J\u0007\u009b": "safe" }"""u8.ToArray());

        AssertRefused(ran);
        Assert.DoesNotContain(ran.Error, character => char.IsControl(character) && character is not ('\n' or '\r'));
    }

    [Theory]
    [InlineData("\uFEFF{ \"safety\": \"safe\" }")]
    [InlineData("{ \"safety\": \"safe\", }")]
    [InlineData("{ // a note\n \"safety\": \"safe\" /* another */ }")]
    [InlineData("{ \"safety\": null, \"step\": \"unknown\" }")]
    [InlineData("{ \"$schema\": \"situation.schema.json\", \"saf\\u0065ty\": \"safe\" }")]
    [InlineData("\n\n{}\n\n")]
    public void AllowedForms_AreRead(string json)
    {
        var ran = Advise(Encoding.UTF8.GetBytes(json));

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
    }

    private static Ran Advise(byte[] situation) =>
        Ran.WithInput(situation, "advise", "--situation", "-", "--format", "json");

    private static void AssertRefused(Ran ran)
    {
        Assert.Equal((2, ""), (ran.ExitCode, ran.Screen));
        Assert.Empty(ran.Output);
        Assert.All(ran.Error.TrimEnd().Split('\n'), line => Assert.Matches(FaultLine(), line));
        Assert.DoesNotContain("afriad", ran.Error, StringComparison.Ordinal);
    }

    private static (int Line, int Column, string Path) Place(string line)
    {
        var groups = FaultLine().Match(line).Groups;
        return (int.Parse(groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(groups[2].ValueSpan, CultureInfo.InvariantCulture), groups[3].Value);
    }

    [GeneratedRegex(@"^standard input\(([1-9]\d*),([1-9]\d*)\): error TA\d{4}: (\$\S*): \S")]
    private static partial Regex FaultLine();
}

using System.Text;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>What the partner would get: nothing that is private, and of what is joint only what was passed on.</summary>
public class ShareTests
{
    private const string Known = """ "whoBrokeTrust": "partner", "step": "communicate", "since": "weeks" """;

    private static readonly string[] Members = ["forPartner", "together", "referrals", "note"];

    public static TheoryData<string> PrivateAnswers =>
    [
        """ "safety": "safe" """, """ "safety": "unsure" """, """ "safety": "afraid" """, """ "selfHarm": "yes" """,
        """ "childrenAtRisk": "yes" """, """ "myGoal": "leave" """,
    ];

    [Theory]
    [MemberData(nameof(PrivateAnswers))]
    public void Share_AnyPrivateAnswer_WritesTheSameBytes(string answer)
    {
        foreach (string format in new[] { "json", "text" })
        {
            var without = Ran.WithInput($"{{ {Known} }}", "share", "--situation", "-", "--format", format);
            var with = Ran.WithInput($"{{ {Known}, {answer} }}", "share", "--situation", "-", "--format", format);

            Assert.Equal((0, ""), (with.ExitCode, with.Error));
            Assert.Equal(without.Output, with.Output);
            Assert.Equal(without.Screen, with.Screen);
            Assert.NotEqual(0, with.Output.Count + with.Screen.Length);
        }
    }

    [Fact]
    public void Share_WithoutAChoice_HoldsThePartnersPartAndTheNote()
    {
        var shared = Ran.WithInput($"{{ {Known} }}", "share", "--situation", "-", "--format", "json").Json;

        Assert.Equal(Members, shared.EnumerateObject().Select(member => member.Name));
        Assert.NotEqual(0, shared.GetProperty("forPartner").GetArrayLength());
        Assert.Equal((0, 0), (shared.GetProperty("together").GetArrayLength(), shared.GetProperty("referrals").GetArrayLength()));
        Assert.NotEqual("", shared.GetProperty("note").GetString());
    }

    /// <summary>How to find help is for the reader alone: on the other phone it would say why it is there.</summary>
    [Theory]
    [InlineData("share", "--situation", "-")]
    [InlineData("share", "--situation", "-", "--format", "json")]
    public void Share_Information_IsNeverThere(params string[] command)
    {
        var ran = Ran.WithInput($"{{ {Known} }}", command);
        string written = ran.Screen + Encoding.UTF8.GetString([.. ran.Output]);
        var advice = Advisor.Default.Advise(new Situation());

        Assert.NotEqual("", written);
        Assert.All(advice.Information, information => Assert.DoesNotContain(information.Text[..20], written, StringComparison.Ordinal));
        Assert.All(advice.Information, information => Assert.DoesNotContain(information.Id, written, StringComparison.Ordinal));
    }

    [Fact]
    public void Share_WhatWasChosen_IsThereAndNothingElseIs()
    {
        var (calm, offered) = Offered();
        var ran = Ran.WithInput(calm, "share", "--situation", "-", "--pass", $"{offered[0]}, {offered[1]}", "--format", "json");

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Equal(
            [offered[0], offered[1]],
            ran.Json.GetProperty("together").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
        string screen = Ran.WithInput(calm, "share", "--situation", "-", "--pass", offered[0]).Screen;
        Assert.Contains("For the two of you\n", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("For the two of you", Ran.WithInput(calm, "share", "--situation", "-").Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Share_WhatIsNoLongerOffered_IsLeftOutAndOnlyTheReaderIsTold()
    {
        var (calm, offered) = Offered();
        string afraid = calm.Replace("\"safe\"", "\"afraid\"", StringComparison.Ordinal);

        var ran = Ran.WithInput(afraid, "share", "--situation", "-", "--pass", offered[0], "--format", "json");

        Assert.Equal(Ran.WithInput(afraid, "share", "--situation", "-", "--format", "json").Output, ran.Output);
        Assert.Equal((0, $"'{offered[0]}' cannot be passed on now, and is left out.\n"), (ran.ExitCode, ran.Error));
    }

    [Fact]
    public void Share_HelpThatWasChosen_IsThereByItsName()
    {
        const string Stuck = """{ "whoBrokeTrust": "me", "progress": "stuck", "safety": "safe" }""";

        var shared = Ran.WithInput(Stuck, "share", "--situation", "-", "--pass", "couplesTherapist", "--format", "json").Json;
        string screen = Ran.WithInput(Stuck, "share", "--situation", "-", "--pass", "couplesTherapist").Screen;

        Assert.Equal("couplesTherapist", Assert.Single(shared.GetProperty("referrals").EnumerateArray()).GetString());
        Assert.Contains("Help for the two of you\n", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Share_Journey_ChangesWithNothingThatWasNotShared()
    {
        const string Log = """
            { "version": 1, "whoBrokeTrust": "partner", "events": [
              { "on": "2026-03-01", "type": "breach", "kind": "onlineInfidelity" }
            """;
        const string Private = """
            , { "on": "2026-03-20", "type": "checkIn", "by": "wasHurt", "ratings": { "trust": 2 }, "safety": "afraid" },
              { "on": "2026-03-21", "type": "feedback", "action": "first-call-together", "outcome": "dismissed", "reason": "notSafe" },
              { "on": "2026-03-22", "type": "help", "outcome": "begun", "by": "wasHurt" },
              { "on": "2026-03-23", "type": "step", "step": "acknowledge", "shared": false }
            """;

        var without = Ran.WithInput(Log + "] }", "share", "--journey", "-", "--on", "2026-04-06", "--format", "json");
        var with = Ran.WithInput(Log + Private + "] }", "share", "--journey", "-", "--on", "2026-04-06", "--format", "json");

        Assert.Equal((0, ""), (with.ExitCode, with.Error));
        Assert.NotEqual(0, without.Json.GetProperty("forPartner").GetArrayLength());
        Assert.Equal(without.Output, with.Output);
    }

    [Theory]
    [InlineData]
    [InlineData("--situation", "-", "--journey", "-")]
    public void Share_NotOneOfTheTwo_IsRefused(params string[] options)
    {
        var ran = Ran.WithInput("{}", ["share", .. options]);

        Assert.Equal((2, "share takes either --situation FILE or --journey FILE.\nTry --help.\n"), (ran.ExitCode, ran.Error));
    }

    [Theory]
    [InlineData("--situation", "-", "--situation", "-")]
    [InlineData("--journey", "-", "--journey", "-")]
    [InlineData("--situation", "-", "--pass", "a", "--pass", "b")]
    [InlineData("--situation", "-", "--format", "xml")]
    [InlineData("--situation")]
    [InlineData("--situation", "-", "--pass")]
    public void Share_OptionsThatMakeNoSense_AreRefused(params string[] options)
    {
        var ran = Ran.WithInput("{}", ["share", .. options]);

        Assert.Equal(2, ran.ExitCode);
        Assert.EndsWith("Try --help.\n", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{ \"safety\": \"amber\" }")]
    [InlineData("{ \"acme.x\": \"amber\" }")]
    public void Share_NonsenseForASituation_IsRefused_AndNotRepeated(string json)
    {
        var ran = Ran.WithInput(json, "share", "--situation", "-", "--format", "json");

        Assert.Equal(2, ran.ExitCode);
        Assert.NotEmpty(ran.Error);
        Assert.DoesNotContain("amber", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
    }

    [Fact]
    public void Share_IdsThatMoveTheScreen_AreLeftOut_AndDoNotMoveIt()
    {
        var ran = Ran.WithInput("{}", "share", "--situation", "-", "--pass", "\u001b[2J,\u202Ea,safety-help,abuseSpecialist", "--format", "json");

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(Ran.WithInput("{}", "share", "--situation", "-", "--format", "json").Output, ran.Output);
        Assert.DoesNotContain(ran.Error, sign => sign is '\u001b' or '\u202E');
    }

    private static (string Situation, string[] Offered) Offered()
    {
        string calm = $$"""{ {{Known}}, "safety": "safe" }""";
        string[] offered = [.. Ran.JsonOf(calm).Json.GetProperty("all").EnumerateArray()
            .Where(item => item.GetProperty("mayPassOn").GetBoolean())
            .Select(item => item.GetProperty("id").GetString()!)];
        Assert.True(offered.Length > 1);
        return (calm, offered);
    }
}

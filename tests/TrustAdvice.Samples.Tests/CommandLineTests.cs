using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("--show-changes")]
    public void NoCommand_NotInATerminal_Exits2AndNamesTheCommandsThatNeedNone(params string[] args)
    {
        var ran = Ran.With(args);

        AssertRefused(ran);
        Assert.Contains("needs a terminal", ran.Error, StringComparison.Ordinal);
        Assert.Contains("advise --situation FILE", ran.Error, StringComparison.Ordinal);
        Assert.Contains("interview --answers FILE", ran.Error, StringComparison.Ordinal);
        Assert.Contains("--help", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_SaysWhichCommandsWriteAFile()
    {
        string root = Flat(Ran.With("--help").Screen);
        string checkIn = Flat(Ran.With("check-in", "--help").Screen);

        Assert.DoesNotContain("It keeps nothing and", root, StringComparison.Ordinal);
        Assert.Contains("check-in writes the journey file that you name, and reminders a calendar file", root, StringComparison.Ordinal);
        Assert.Contains("The whole file is written anew", checkIn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("advise")]
    [InlineData("assess")]
    [InlineData("journey")]
    [InlineData("check-in")]
    [InlineData("reminders")]
    public void Help_NamesTodayAsTheOptionTakesIt(string command)
    {
        string help = Flat(Ran.With(command, "--help").Screen);

        Assert.Contains("2026-04-06", help, StringComparison.Ordinal);
        Assert.DoesNotContain("4/6/2026", help, StringComparison.Ordinal);
        Assert.DoesNotContain("[default: 0", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("advise", "--help")]
    public void Help_FitsTheScreen(params string[] args)
    {
        var ran = Ran.AtWidth(60, args);

        Assert.Equal(0, ran.ExitCode);
        Assert.All(ran.Screen.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 60));
    }

    [Theory]
    [InlineData("bogus")]
    [InlineData("advise")]
    [InlineData("advise", "--situation")]
    [InlineData("advise", "--situation", "-", "--format", "xml")]
    [InlineData("advise", "--situation", "-", "--format", "JSON")]
    [InlineData("advise", "--situation", "-", "--limit", "0")]
    [InlineData("advise", "--situation", "-", "--limit", "6")]
    [InlineData("advise", "--situation", "-", "--limit", "many")]
    [InlineData("advise", "--situation", "-", "--limit", "99999999999999999999")]
    [InlineData("advise", "--situation", "-", "--limit", "")]
    [InlineData("advise", "--situation", "-", "--limit", "1.5")]
    [InlineData("advise", "--situation", "-", "--limit", "-1")]
    [InlineData("advise", "--situation", "-", "--limit")]
    [InlineData("advise", "--situation", "-", "--limit", "2", "--limit", "3")]
    [InlineData("advise", "--situation", "-", "--on")]
    [InlineData("advise", "--situation", "-", "--on", "")]
    [InlineData("advise", "--situation", "-", "--on", "11/23/2026")]
    [InlineData("advise", "--situation", "-", "--on", "2026-02-30")]
    [InlineData("advise", "--situation", "-", "--on", "2026-01-01", "--on", "2026-01-02")]
    [InlineData("advise", "--situation", "-", "--country", "")]
    [InlineData("advise", "--situation", "-", "--country", "IE", "--country", "GB")]
    [InlineData("advise", "--situation", "-", "--language", "")]
    [InlineData("advise", "--situation", "-", "--language", "de_DE!")]
    [InlineData("advise", "--situation", "-", "--language")]
    [InlineData("advise", "--situation", "-", "--language", "de", "--language", "es")]
    [InlineData("interview", "--answers", "-", "--limit", "many")]
    [InlineData("assess", "--journey", "-", "--on", "x")]
    [InlineData("journey", "-", "--on", "x")]
    [InlineData("reminders", "-", "--out", "never-written.ics", "--on", "x")]
    [InlineData("check-in", "never-written.json", "--on", "x")]
    [InlineData("advise", "--situation", "-", "--colour")]
    [InlineData("advise", "--situation", "-", "extra")]
    public void BadCommandLine_Exits2AndSaysWhy(params string[] args) => AssertRefused(Ran.WithInput("{}", args));

    [Fact]
    public void Situation_MissingFile_Exits2() =>
        AssertRefused(Ran.With("advise", "--situation", Repository.PathOf("no-such-file.json")));

    [Fact]
    public void Situation_Folder_Exits2() => AssertRefused(Ran.With("advise", "--situation", Repository.PathOf("samples")));

    [Fact]
    public void Situation_EmptyName_Exits2() => AssertRefused(Ran.With("advise", "--situation", ""));

    [Fact]
    public void Rules_MissingFile_Exits2() =>
        AssertRefused(Ran.WithInput("{}", "advise", "--situation", "-", "--rules", Repository.PathOf("no-such-file.json")));

    [Fact]
    public void Rules_WithFaults_Exits2AndNamesAll()
    {
        string notRules = Repository.Situation("afraid");
        var ran = Ran.WithInput("{}", "advise", "--situation", "-", "--rules", notRules);

        AssertRefused(ran);
        Assert.Contains("afraid.json(1,1): error TA0202: $: 'format' is missing", ran.Error, StringComparison.Ordinal);
        Assert.Contains("afraid.json(2,3): error TA0201: $.whoBrokeTrust:", ran.Error, StringComparison.Ordinal);
    }

    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static void AssertRefused(Ran ran)
    {
        Assert.Equal((2, ""), (ran.ExitCode, ran.Screen));
        Assert.Empty(ran.Output);
        Assert.NotEqual("", ran.Error);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", ran.Error, StringComparison.Ordinal);
    }
}

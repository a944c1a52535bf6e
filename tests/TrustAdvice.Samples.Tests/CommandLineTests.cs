using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

public class CommandLineTests
{
    [Fact]
    public void NoArguments_NotInATerminal_ShowsHelp()
    {
        var ran = Ran.With();

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Contains("advise", ran.Screen, StringComparison.Ordinal);
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

    private static void AssertRefused(Ran ran)
    {
        Assert.Equal((2, ""), (ran.ExitCode, ran.Screen));
        Assert.Empty(ran.Output);
        Assert.NotEqual("", ran.Error);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", ran.Error, StringComparison.Ordinal);
    }
}

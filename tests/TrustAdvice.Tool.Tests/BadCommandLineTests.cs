using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests;

/// <summary>Whatever is typed: exit code 1, standard error says why, and standard output stays empty.</summary>
public class BadCommandLineTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("verfy")]
    [InlineData("verify", "--overlay")]
    [InlineData("verify", "--overlay", "a", "--overlay", "b")]
    [InlineData("verify", "a", "b", "--overlay", "c")]
    [InlineData("test", "--max-mutants")]
    [InlineData("test", "--max-mutants", "x")]
    [InlineData("test", "--max-mutants", "")]
    [InlineData("test", "--max-mutants", "0")]
    [InlineData("test", "--max-mutants", "-1")]
    [InlineData("test", "--max-mutants", "1.5")]
    [InlineData("test", "--max-mutants", "1e3")]
    [InlineData("test", "--max-mutants", "99999999999999999999")]
    [InlineData("test", "--max-mutants", "3", "--max-mutants", "4")]
    [InlineData("review", "--on")]
    [InlineData("review", "--on", "")]
    [InlineData("review", "--on", "x")]
    [InlineData("review", "--on", "2027-02-30")]
    [InlineData("review", "--on", "24.11.2027")]
    [InlineData("review", "--on", "2027-01-01", "--on", "2027-01-02")]
    [InlineData("diff", "a", "b", "--fail-on", "lost", "gained")]
    [InlineData("evidence", "--format", "json")]
    [InlineData("stamp", "--rules", "x", "--language", "es")]
    [InlineData("advise", "--situation", "-", "--format")]
    public void Run_WrongOption_CouldNotRunAndPrintsNoResult(params string[] args)
    {
        var run = ToolRun.Of(args).Exits(1);

        Assert.Empty(run.Out);
        Assert.NotEmpty(run.Error.Trim());
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("a fault of this tool", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NumberThatIsNone_IsNamed() => Assert.Contains(
        "'x' is not a number of at least 1", ToolRun.Of("test", "--max-mutants", "x").Error, StringComparison.Ordinal);

    [Fact]
    public void Run_NoCommand_PointsToTheHelp()
    {
        var run = ToolRun.Of().Exits(1);

        Assert.Empty(run.Out);
        Assert.Contains("Try trustadvice --help.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WrongOption_PointsToTheHelpOfTheCommand() => Assert.Contains(
        "Try trustadvice evidence --help.", ToolRun.Of("evidence", "--nonsense").Error, StringComparison.Ordinal);

    [Fact]
    public void Run_CommandMistyped_NamesTheNearest() =>
        Assert.Contains("verify", ToolRun.Of("verfy").Error, StringComparison.Ordinal);

    [Fact]
    public void Run_Help_IsOnStandardOutput()
    {
        var run = ToolRun.Of("--help").Exits(0);

        Assert.Contains("stamp", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }
}

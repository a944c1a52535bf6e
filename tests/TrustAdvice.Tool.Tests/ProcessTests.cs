using System.Diagnostics;
using System.Text.Json;

namespace TrustAdvice.Tool.Tests;

/// <summary>The tool as a process of its own: what a script sees.</summary>
public class ProcessTests
{
    [Fact]
    public void Process_VerifyJson_PrintsOnlyJsonOnStandardOutput()
    {
        var (code, output, error) = Run("verify", "--format", "json");
        Assert.Equal(0, code);
        Assert.Empty(error);
        using var json = JsonDocument.Parse(output);
        Assert.Equal("trustadvice.core", json.RootElement.GetProperty("ruleSet").GetString());
    }

    [Fact]
    public void Process_Text_HasNoControlSequencesWhenRedirected()
    {
        var (code, output, _) = Run("verify");
        Assert.Equal(0, code);
        Assert.DoesNotContain('\u001B', output);
    }

    [Fact]
    public void Process_MissingFile_ExitsWithOne()
    {
        var (code, output, error) = Run("verify", "/nowhere/at/all.json");
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Equal("could not run: there is no file '/nowhere/at/all.json'", error.Trim());
    }

    [Fact]
    public void Process_NonsenseForANumber_ExitsWithOne()
    {
        var (code, output, error) = Run("test", "--max-mutants", "x");
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.StartsWith("'x' is not a number of at least 1", error, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ToolApp).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}

using System.Diagnostics;
using Documents;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests.Readme;

/// <summary>What README.md shows is what happens.</summary>
public class ReadmeTests
{
    private const string Command =
        "dotnet run --project samples/ConsoleAdvisor -- advise --situation "
        + "samples/situations/stuck-in-step-3-after-three-months.json";

    private readonly ReadmeFile _readme = ReadmeFile.Load();

    [Fact]
    public void Code_IsTheCompiledFile()
    {
        string[] file = Repository.Read("tests", "TrustAdvice.Documents", "FirstLook.cs")
            .ReplaceLineEndings("\n").Split('\n');

        Assert.Equal("using TrustAdvice;\n\n" + string.Join('\n', Marked(file)), Code);
    }

    [Theory]
    [InlineData("WhyAndWhatNext.cs")]
    [InlineData("OverTime.cs")]
    public void MoreCode_IsACompiledFile(string file)
    {
        string[] lines = Repository.Read("tests", "TrustAdvice.Documents", file)
            .ReplaceLineEndings("\n").Split('\n');

        Assert.Contains(("csharp", string.Join('\n', Marked(lines))), _readme.Blocks);
    }

    [Fact]
    public void MoreCode_Runs()
    {
        using var console = new StringWriter { NewLine = "\n" };
        WhyAndWhatNext.Run(console);
        OverTime.Run(console);

        Assert.Equal(6, console.ToString().TrimEnd().Split('\n').Count(line => line.Length > 0));
    }

    [Fact]
    public void Code_PrintsWhatStandsBelowIt()
    {
        using var console = new StringWriter { NewLine = "\n" };
        FirstLook.Run(console);

        Assert.Equal(console.ToString().TrimEnd(), _readme.BlockAfter(Code));
    }

    /// <summary>The first box; a golden file holds the whole page, and the README leads to it.</summary>
    [Fact]
    public void FirstCommand_PrintsTheHeadBelowIt_AndThenThePageThatIsLinked()
    {
        string text = Ran.TextOf("stuck-in-step-3-after-three-months").Screen.TrimEnd();
        string page = Path.Combine("tests", "TrustAdvice.Samples.Tests", "Advices", "stuck-in-step-3-after-three-months.txt");

        Assert.Equal(HeadOf(text), _readme.BlockAfter(Command));
        Assert.Equal(text, Repository.Read(page).ReplaceLineEndings("\n").TrimEnd());
        Assert.Contains(_readme.Lines, line => line.Contains(page.Replace('\\', '/'), StringComparison.Ordinal));
    }

    [Fact]
    public void FirstCommand_AsAProcess_PrintsTheSame()
    {
        string program = Path.Combine(AppContext.BaseDirectory, "ConsoleAdvisor.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { program, "advise", "--situation", Command.Split(' ')[^1] },
            WorkingDirectory = Repository.PathOf(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal((0, ""), (process.ExitCode, error));
        Assert.Equal(Ran.TextOf("stuck-in-step-3-after-three-months").Screen.TrimEnd(), output.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void Page_IsShort() => Assert.InRange(_readme.Lines.Count, 100, 151);

    [Fact]
    public void TestCommand_IsThere() => Assert.Contains(("sh", "dotnet test"), _readme.Blocks);

    [Fact]
    public void FirstScreen_HasTheCodeAndItsOutput()
    {
        int end = _readme.Lines.ToList().IndexOf(_readme.BlockAfter(Code).Split('\n')[^1]);

        Assert.InRange(end, 0, 40);
    }

    [Fact]
    public void Links_LeadToFilesThatAreThere()
    {
        var links = _readme.Lines
            .SelectMany(line => line.Split("](").Skip(1))
            .Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)].Split('#')[0]);

        Assert.All(links, link => Assert.True(Path.Exists(Repository.PathOf(link)), link));
    }

    /// <summary>What opens the page, and the next step.</summary>
    private static string HeadOf(string page) => page[..page.IndexOf("\n\nIf you can\n", StringComparison.Ordinal)];

    private string Code => _readme.Blocks.First(block => block.Language == "csharp").Content;

    /// <summary>The lines between the markers, moved to the left.</summary>
    private static IEnumerable<string> Marked(IEnumerable<string> lines)
    {
        bool isMarked = false;
        int indent = 0;
        foreach (string line in lines)
        {
            if (line.TrimStart() is "// <readme>" or "// </readme>")
            {
                isMarked = line.TrimStart() == "// <readme>";
                indent = line.Length - line.TrimStart().Length;
            }
            else if (isMarked)
            {
                yield return line.Length > indent ? line[indent..] : "";
            }
        }
    }
}

using System.Text.RegularExpressions;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests.Docs;

/// <summary>Every piece of C# in docs/ is compiled here, and prints what stands below it.</summary>
public partial class DocumentCodeTests
{
    private static readonly (string Document, string File, Action<TextWriter>?[] Runs)[] Pages =
    [
        ("getting-started.md", "GettingStarted.cs",
        [
            GettingStarted.Snippet1, GettingStarted.Snippet2, GettingStarted.Snippet3, GettingStarted.Snippet4,
            GettingStarted.Snippet5, GettingStarted.Snippet6,
        ]),
        ("explanations.md", "Explanations.cs", [Explanations.Snippet1, null, null, null]),
        ("journeys.md", "JourneysPage.cs", [null]),
        ("languages.md", "Languages.cs", [null, null]),
        ("storing.md", "StoringPage.cs", [null, StoringPage.Snippet2]),
        ("support-directory.md", "SupportPage.cs", [null]),
    ];

    public static TheoryData<string> Documents => [.. Pages.Select(page => page.Document)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void CodeIsTheCompiledFile(string document)
    {
        var page = Pages.Single(candidate => candidate.Document == document);

        Assert.Equal(Regions(Repository.Read("tests", "TrustAdvice.Samples.Tests", "Docs", page.File)), Blocks(document).Select(block => block.Code));
        Assert.Equal(page.Runs.Length, Blocks(document).Count);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void CodePrintsWhatStandsBelowIt(string document)
    {
        var runs = Pages.Single(candidate => candidate.Document == document).Runs;
        foreach (var (block, run) in Blocks(document).Zip(runs))
        {
            using var console = new StringWriter { NewLine = "\n" };
            run?.Invoke(console);

            Assert.True(block.Output is null || block.Output == console.ToString().TrimEnd(), $"It prints:\n{console}");
        }
    }

    [Fact]
    public void NoDocumentWithCode_IsLeftOut() => Assert.Equal(
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md")
            .Select(path => Path.GetFileName(path))
            .Where(name => Blocks(name).Count > 0)
            .Order(StringComparer.Ordinal),
        Pages.Select(page => page.Document).Order(StringComparer.Ordinal));

    private static List<(string Code, string? Output)> Blocks(string document) =>
        [.. Block().Matches(Repository.Read("docs", document).ReplaceLineEndings("\n"))
            .Select(match => (match.Groups["code"].Value, match.Groups["output"].Success ? match.Groups["output"].Value : null))];

    private static IEnumerable<string> Regions(string file) =>
        Region().Matches(file.ReplaceLineEndings("\n")).Select(match => Outdent().Replace(match.Groups["code"].Value, ""));

    [GeneratedRegex(@"```csharp\n(?<code>.*?)\n```(\n\n```text\n(?<output>.*?)\n```)?", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@" *// <docs>\n(?<code>.*?)\n *// </docs>", RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex("^ {8}", RegexOptions.Multiline)]
    private static partial Regex Outdent();
}

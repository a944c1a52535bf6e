using System.Text.RegularExpressions;
using Documents;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests.Docs;

/// <summary>Every piece of C# in docs/ and of the packages for few is compiled, as C# 12 for .NET 8, and prints what stands below it.</summary>
public partial class DocumentCodeTests
{
    private static readonly (string Document, string File, Action<TextWriter>?[] Runs)[] Pages =
    [
        ("docs/getting-started.md", "GettingStarted.cs",
        [
            GettingStarted.Snippet1, GettingStarted.Snippet2, GettingStarted.Snippet3, GettingStarted.Snippet4,
            GettingStarted.Snippet5, GettingStarted.Snippet6, GettingStarted.Snippet7,
        ]),
        ("docs/compiled-format.md", "CompiledPage.cs", [null]),
        ("docs/explanations.md", "Explanations.cs", [Explanations.Snippet1, null, null, null]),
        ("docs/journeys.md", "JourneysPage.cs", [null]),
        ("docs/languages.md", "Languages.cs", [null, null]),
        ("docs/storing.md", "StoringPage.cs", [null, StoringPage.Snippet2]),
        ("docs/support-directory.md", "SupportPage.cs", [null]),
        ("src/TrustAdvice.Authoring/README.md", "AuthoringPackage.cs", [null]),
        ("src/TrustAdvice.Support/README.md", "SupportPackage.cs", [null]),
    ];

    /// <summary>TrustAdvice.Package.Tests builds and runs this one, as apps of a user.</summary>
    private const string WholePrograms = "docs/web-apps.md";

    public static TheoryData<string> Documents => [.. Pages.Select(page => page.Document)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void CodeIsTheCompiledFile(string document)
    {
        var page = Pages.Single(candidate => candidate.Document == document);

        Assert.Equal(Regions(Repository.Read("tests", "TrustAdvice.Documents", page.File)), Blocks(document).Select(block => block.Code));
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

    /// <summary>Who copies the code needs these lines as well, so the page shows them.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void UsingsOfTheCompiledFile_StandOnThePage(string document)
    {
        string file = Repository.Read("tests", "TrustAdvice.Documents", Pages.Single(candidate => candidate.Document == document).File);
        string page = Repository.Read(document);

        Assert.All(UsingsOf(file), line => Assert.Contains(line, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FirstLook.cs")]
    [InlineData("WhyAndWhatNext.cs")]
    [InlineData("OverTime.cs")]
    public void UsingsOfTheReadme_StandThere(string file) => Assert.All(
        UsingsOf(Repository.Read("tests", "TrustAdvice.Documents", file)), line => Assert.Contains(line, Repository.Read("README.md"), StringComparison.Ordinal));

    /// <summary>Inside of the library's namespace the compiler would find its types without a using.</summary>
    [Fact]
    public void CompiledFiles_StandOutsideOfTheLibrarysNamespace() => Assert.All(
        Directory.EnumerateFiles(Repository.PathOf("tests", "TrustAdvice.Documents"), "*.cs"),
        file => Assert.Contains("\nnamespace Documents;\n", File.ReadAllText(file).ReplaceLineEndings("\n"), StringComparison.Ordinal));

    [Fact]
    public void NoDocumentWithCode_IsLeftOut() => Assert.Equal(
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Select(path => $"docs/{Path.GetFileName(path)}")
            .Where(name => Blocks(name).Count > 0 && name != WholePrograms)
            .Concat(["src/TrustAdvice.Authoring/README.md", "src/TrustAdvice.Support/README.md"])
            .Order(StringComparer.Ordinal),
        Pages.Select(page => page.Document).Order(StringComparer.Ordinal));

    private static List<(string Code, string? Output)> Blocks(string document) =>
        [.. Block().Matches(LeadingUsings().Replace(Repository.Read(document).ReplaceLineEndings("\n"), "```csharp\n"))
            .Select(match => (match.Groups["code"].Value, match.Groups["output"].Success ? match.Groups["output"].Value : null))];

    private static IEnumerable<string> UsingsOf(string file) => Using().Matches(file).Select(line => line.Value);

    private static IEnumerable<string> Regions(string file) =>
        Region().Matches(file.ReplaceLineEndings("\n")).Select(match => Outdent().Replace(match.Groups["code"].Value, ""));

    [GeneratedRegex(@"```csharp\n(?<code>.*?)\n```(\n\n```text\n(?<output>.*?)\n```)?", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@" *// <docs>\n(?<code>.*?)\n *// </docs>", RegexOptions.Singleline)]
    private static partial Regex Region();

    /// <summary>A block may begin with its usings, which stand above the class in the compiled file.</summary>
    [GeneratedRegex(@"```csharp\n(using [^\n]+;\n)+\n?")]
    private static partial Regex LeadingUsings();

    [GeneratedRegex("^using [^;]+;", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex("^ {8}", RegexOptions.Multiline)]
    private static partial Regex Outdent();
}

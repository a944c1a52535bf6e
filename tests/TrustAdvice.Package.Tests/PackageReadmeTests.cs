using System.Text.RegularExpressions;
using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.Package.Tests;

/// <summary>The pages of the packages stand alone: nothing in them needs the repository or more than CommonMark.</summary>
public partial class PackageReadmeTests
{
    public static TheoryData<string> Pages => ["TrustAdvice", "TrustAdvice.Authoring", "TrustAdvice.Support", "TrustAdvice.Tool"];

    [Fact]
    public void FirstCodeAndOutput_AreThoseOfTheRepository()
    {
        var page = PackageReadme.BlocksOf(PackageReadme.Text);
        var repository = PackageReadme.BlocksOf(Repository.Read("README.md"));

        Assert.Equal(repository.Take(2), page.Take(2));
        Assert.Equal("csharp", page[0].Language);
        Assert.Equal("text", page[1].Language);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_HasNoLinkIntoTheRepository(string package) => Assert.Empty(RelativeLinks(ProseOf(package)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_IsCommonMark(string package) => Assert.Empty(BeyondCommonMark(ProseOf(package)));

    [Fact]
    public void RepositoryPage_IsCommonMark() => Assert.Empty(BeyondCommonMark(PackageReadme.ProseOf(Repository.Read("README.md"))));

    [Fact]
    public void Checks_CatchWhatTheyAreFor()
    {
        Assert.Equal(["](docs/x.md)"], RelativeLinks("[a](docs/x.md) [b](https://example.org/y)"));
        Assert.Equal(
            ["| a | b |", "<br>", "- [ ] to do", "~~no~~"],
            BeyondCommonMark("| a | b |\ntext `<code>` a<br>b\n- [ ] to do\nnot ~~no~~"));
    }

    private static string ProseOf(string package) => PackageReadme.ProseOf(Repository.Read("src", package, "README.md"));

    private static IEnumerable<string> RelativeLinks(string text) => RelativeLink().Matches(text).Select(match => match.Value);

    /// <summary>Tables, HTML, task lists and struck text: what some pages show and others print as it is.</summary>
    private static IEnumerable<string> BeyondCommonMark(string text) =>
        Extension().Matches(CodeSpan().Replace(text, "")).Select(match => match.Value);

    [GeneratedRegex(@"\]\((?!https://)[^)]*\)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex(@"^\|.*$|</?[a-zA-Z][^>]*>|^\s*[-*] \[[ x]\].*$|~~[^~]+~~", RegexOptions.Multiline)]
    private static partial Regex Extension();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex CodeSpan();
}

using TrustAdvice.Authoring;
using TrustAdvice.Authoring.Texts;
using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Texts;

/// <summary>
/// Every text of every language of the built-in rule set passes every check, and docs/texts.md has the table of the
/// hardest. To write it anew: <c>TRUSTADVICE_UPDATE_DOCS=1 dotnet test tests/TrustAdvice.Tool.Tests --filter BuiltInTextsTests</c>.
/// </summary>
public class BuiltInTextsTests
{
    private const string Begin = "<!-- hardest: begin -->\n";
    private const string End = "<!-- hardest: end -->";
    private const int Hardest = 10;

    public static TheoryData<string> Files => [.. BuiltInRules.Source.Texts.Select(text => text.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void BuiltInTexts_PassEveryCheck(string file)
    {
        var report = Report(file);
        Assert.NotNull(report.Profile);
        Assert.True(report.TextCount > 1000, $"{report.TextCount} texts");
        Assert.True(report.Graded.Count > 500, $"{report.Graded.Count} measured");
        Assert.Empty(report.Findings
            .Select(finding => $"{finding.Path}: {finding.Check}: {finding.Message}"));
    }

    [Fact]
    public void Document_Table_IsWhatTheToolSays()
    {
        string path = Path.Combine(Repository.Root, "docs", "texts.md");
        string document = File.ReadAllText(path).ReplaceLineEndings("\n");
        int begin = document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = document.IndexOf(End, StringComparison.Ordinal);
        string printed = string.Concat(BuiltInRules.Source.Texts.Select(text => Table(Report(text.Name))));
        if (Environment.GetEnvironmentVariable("TRUSTADVICE_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, document[..begin] + printed + document[end..]);
            return;
        }

        Assert.Equal(printed, document[begin..end]);
    }

    private static TextReport Report(string file)
    {
        var source = BuiltInRules.Source;
        var document = TextDocument.Read(source.Texts.Single(text => text.Name == file), []);
        return TextChecker.Check(document!, RuleSet.BuiltIn.Actions);
    }

    private static string Table(TextReport report) =>
        FormattableString.Invariant($"\n`{report.File}`: {report.TextCount} texts, {report.Graded.Count} measured. {report.Profile!.Formula.Name}; the hardest:\n\n")
        + "| score | limit | text |\n| ---: | ---: | --- |\n"
        + string.Concat(report.Graded.Take(Hardest).Select(row => FormattableString.Invariant(
            $"| {row.Score:0.0} | {report.Profile.Formula.LimitFor(row.IsSafety):0} | `{row.Path[2..]}` |\n")))
        + "\n";
}

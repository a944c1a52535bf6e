using System.Text;
using TrustAdvice.Authoring;
using TrustAdvice.Authoring.Texts;
using TrustAdvice.Rules;

namespace TrustAdvice.Tool.Tests.Texts;

/// <summary>
/// The library's own sentences keep to the same words and lengths as the texts of a rule set. They are put together with
/// titles and dates, so no formula measures them as they stand.
/// </summary>
public class PhrasesTests
{
    private static readonly string[] Checked = ["forbidden", "gender", "sign", "telephone", "sentence-length"];

    public static TheoryData<string> Languages => [.. RuleSet.BuiltIn.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Phrases_KeepToTheWordsAndLengths(string language)
    {
        var report = Report(language, Phrases(language));
        Assert.NotNull(report.Profile);
        Assert.True(report.TextCount > 40, $"{report.TextCount} phrases");
        Assert.Empty(Found(report));
    }

    [Fact]
    public void APhraseWithAForbiddenWord_IsFound() =>
        Assert.Equal(["forbidden", "sign"], Found(Report("en", """{ "one": "Simply call {name}!" }""")));

    private static IEnumerable<string> Found(TextReport report) =>
        report.Findings.Where(finding => Checked.Contains(finding.Check)).Select(finding => finding.Check);

    private static TextReport Report(string language, string phrases)
    {
        string texts = $$"""{ "language": "{{language}}", "phrases": {{phrases}} }""";
        return TextChecker.Check(TextDocument.Read(new SourceFile("phrases", Encoding.UTF8.GetBytes(texts)), [])!, []);
    }

    private static string Phrases(string language)
    {
        using var stream = typeof(Advisor).Assembly.GetManifestResourceStream($"TrustAdvice.BuiltIn.phrases.{language}.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

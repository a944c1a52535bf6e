using System.Text.Json;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>A few whole pages as a person reads them, in Advices/: of each kind one. The rest is in <see cref="PageTests"/>.</summary>
public class GoldenAdviceTests
{
    private const string Folder = "Advices";

    private static readonly (string Name, string[] Options)[] Pages =
    [
        ("stuck-in-step-3-after-three-months", []),
        ("stuck-in-step-3-after-three-months", ["--language", "de"]),
        ("stuck-in-step-3-after-three-months", ["--full"]),
        ("debts-found", ["--language", "es-MX"]),
        ("nothing-known", []),
        ("not-sure-if-safe", []),
        ("afraid", ["--language", "qaa"]),
        ("self-harm", ["--language", "de", "--brief"]),
    ];

    [Fact]
    public void Page_IsThatOnFile() => Assert.All(Pages, item => Snapshot.Check(
        Folder,
        FileOf(item.Name, item.Options),
        Ran.With(["advise", "--situation", Repository.Situation(item.Name), .. item.Options]).Screen));

    [Fact]
    public void EveryFile_IsCompared() =>
        Snapshot.CheckNothingElse(Folder, Pages.Select(item => FileOf(item.Name, item.Options)));

    [Fact]
    public void LabelsOfALanguage_AreThoseOfEnglish() =>
        Assert.All(RuleSet.BuiltIn.Languages, language => Assert.Equal(Labels("en"), Labels(language)));

    private static IEnumerable<string> Labels(string language)
    {
        using var file = JsonDocument.Parse(Repository.Read("samples", "ConsoleAdvisor", "Labels", $"labels.{language}.json"));
        return [.. file.RootElement.EnumerateObject().Select(label => label.Name)];
    }

    private static string FileOf(string name, string[] options) =>
        string.Join('.', [name, .. options.Where(option => option != "--language").Select(option => option.TrimStart('-')), "txt"]);
}

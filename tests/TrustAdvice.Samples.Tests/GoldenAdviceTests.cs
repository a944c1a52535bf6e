using System.Text.Json;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>The whole printed advice for every situation in samples/, as a person reads it, in Advices/.</summary>
public class GoldenAdviceTests
{
    private const string Folder = "Advices";

    private static readonly (string Name, string[] Options)[] Translated =
    [
        ("debts-found", ["--language", "es-MX"]),
        ("afraid", ["--language", "es"]),
        ("stuck-in-step-3-after-three-months", ["--language", "de"]),
        ("self-harm", ["--language", "de", "--brief"]),
        ("gains-hold", ["--brief"]),
        ("afraid", ["--language", "fr"]),
    ];

    public static TheoryData<string> Names => [.. Samples];

    private static IEnumerable<string> Samples =>
        Repository.Situations.Select(path => Path.GetFileNameWithoutExtension(path)!);

    [Theory]
    [MemberData(nameof(Names))]
    public void Advice_IsThatOnFile(string name) => Snapshot.Check(Folder, FileOf(name, []), Ran.TextOf(name).Screen);

    [Fact]
    public void InOtherLanguagesAndLengths_IsThatOnFile() => Assert.All(Translated, item => Snapshot.Check(
        Folder,
        FileOf(item.Name, item.Options),
        Ran.With(["advise", "--situation", Repository.Situation(item.Name), .. item.Options]).Screen));

    [Fact]
    public void EveryFile_IsCompared() => Snapshot.CheckNothingElse(
        Folder, Samples.Select(name => FileOf(name, [])).Concat(Translated.Select(item => FileOf(item.Name, item.Options))));

    [Theory]
    [InlineData("es")]
    [InlineData("de")]
    public void LabelsOfALanguage_AreThoseOfEnglish(string language) => Assert.Equal(Labels("en"), Labels(language));

    private static IEnumerable<string> Labels(string language)
    {
        using var file = JsonDocument.Parse(Repository.Read("samples", "ConsoleAdvisor", "Labels", $"labels.{language}.json"));
        return [.. file.RootElement.EnumerateObject().Select(label => label.Name)];
    }

    private static string FileOf(string name, string[] options) =>
        string.Join('.', [name, .. options.Where(option => option != "--language").Select(option => option.TrimStart('-')), "txt"]);
}

using System.Text.Json;
using System.Text.RegularExpressions;
using TrustAdvice.Web.Tests.Support;

namespace TrustAdvice.Web.Tests;

/// <summary>The files of the page: how much is to be loaded, and the words that stand in it.</summary>
[Collection(PageGroup.Name)]
public partial class FileTests(PublishedPage published)
{
    /// <summary>Over a slow third-generation network three megabytes take more than a minute.</summary>
    private const long MostBytes = 3_500_000;

    private static readonly string[] Languages = ["en", "de", "es"];

    /// <summary>What only the playground loads.</summary>
    private static readonly string[] OfThePlayground = ["playground", "TrustAdvice.Authoring", "System.Runtime.Numerics"];

    [BrowserFact]
    public void WhatIsLoaded_IsSmall()
    {
        var files = Directory.EnumerateFiles(published.Files, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".br", StringComparison.Ordinal) && !file.EndsWith(".gz", StringComparison.Ordinal))
            .Where(file => !OfThePlayground.Any(name => file.Contains(name, StringComparison.Ordinal)))
            .Select(file => File.Exists(file + ".br") ? file + ".br" : file)
            .ToList();
        Assert.Contains(files, file => file.EndsWith("TrustAdvice.wasm.br", StringComparison.Ordinal));
        long size = files.Sum(file => new FileInfo(file).Length);
        Assert.True(size <= MostBytes, $"{size} bytes");
    }

    /// <summary>The frame stands before the program is loaded, so its words stand in it; they are those of the label files.</summary>
    [BrowserFact]
    public void TheFrame_SaysWhatTheLabelsSay()
    {
        var words = LabelInFrame().Matches(Frame());
        Assert.True(words.Count >= 8 * Languages.Length, "The words of the frame are found.");
        Assert.All(words, found => Assert.Equal(Labels(found.Groups["language"].Value)[found.Groups["label"].Value], found.Groups["words"].Value));
        foreach (string language in Languages)
        {
            Assert.Equal(words.Count / Languages.Length, words.Count(found => found.Groups["language"].Value == language));
        }
    }

    [BrowserFact]
    public void TheFrame_HasAStrictPolicyAndANeutralTitle()
    {
        string frame = Frame();
        Assert.Contains("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'", frame, StringComparison.Ordinal);
        Assert.Contains("<title>Notes</title>", frame, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", frame, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void EveryLanguage_HasEveryLabelWithItsGaps()
    {
        var english = Labels("en");
        Assert.NotEmpty(english);
        Assert.All(Languages, language =>
        {
            var labels = Labels(language);
            Assert.Equal(english.Keys, labels.Keys);
            Assert.All(labels, label => Assert.Equal(GapsOf(english[label.Key]), GapsOf(label.Value)));
            Assert.All(labels.Values, Assert.NotEmpty);
        });
        Assert.Equal(RuleSet.BuiltIn.Languages.Order(StringComparer.Ordinal), Languages.Order(StringComparer.Ordinal));
    }

    private static string Frame() => Repository.Read("samples", "WebAdvisor", "wwwroot", "index.html");

    private static Dictionary<string, string> Labels(string language) => JsonSerializer.Deserialize<Dictionary<string, string>>(
        Repository.Read("samples", "WebAdvisor", "Labels", $"page.{language}.json"))!;

    private static IEnumerable<string> GapsOf(string label) => Gap().Matches(label).Select(gap => gap.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("""lang="(?<language>\w+)"[^>]* data-label="(?<label>\w+)">(?<words>[^<]*)<""")]
    private static partial Regex LabelInFrame();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();
}

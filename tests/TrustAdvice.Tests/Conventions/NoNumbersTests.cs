using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Conventions;

/// <summary>The package ships no telephone number: a wrong one does harm, and nobody here can keep it right.</summary>
public partial class NoNumbersTests
{
    [Fact]
    public void NoResourceHoldsAWordThatLooksLikeANumberToCall()
    {
        var library = typeof(Advisor).Assembly;
        var resources = library.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)).ToDictionary(name => name, name =>
        {
            using var stream = library.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        });
        foreach (var file in RuleSet.BuiltIn.Model.Sources[0].Files)
        {
            resources.Add(file.Name, Encoding.UTF8.GetString(file.Content.Span));
        }

        Assert.Contains("rules.en.json", resources.Keys);
        Assert.Empty(resources.SelectMany(resource => InTexts(resource.Value).Select(found => $"{resource.Key}: {found}")));
        Assert.Equal(
            ["Call 988 now.", "116 123", "Text START to 88788", "+44 20 7946 0000", "1-800-799-7233", "Ring 1930."],
            InTexts("""
                { "a": "Call 988 now.", "b": ["116 123", "Takes 15 to 30 minutes."], "c": { "d": "Text START to 88788" },
                  "rank": 1000, "e": "+44 20 7946 0000", "f": "1-800-799-7233", "sources": ["cano-2000", "article:1.R1"], "g": "1.0.0", "h": "McNulty 2011: it may go on.", "i": "Ring 1930.", "j": "From 1 to 1,000,000, by SHA-256." }
                """));
    }

    [Fact]
    public void NoSourceHoldsATextThatLooksLikeANumberToCall()
    {
        Assert.Empty(Repository.SourcesOfThePackages().SelectMany(source => InSource(source.Content).Select(found => $"{source.Path}: {found}")));
        Assert.Equal(
            ["\"0808 2000 247\"", "\"call 112\"", "\"Ring: 999\""],
            InSource("""
                a = "0808 2000 247"; b = 1234567; c = "call 112"; // "116 123"
                d = "as in 2026-03-31"; e = "Ring: 999"; f = "TA0101"; g = "a43f0099"; h = "version 1"; i = "https://json-schema.org/draft/2020-12/schema";
                """));
    }

    /// <summary>The texts of a JSON file with three digits in a row or more, but for years that nobody is told to call.</summary>
    private static IEnumerable<string> InTexts(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        return [.. Texts(document.RootElement).Where(text => Called().IsMatch(text) || Digits().IsMatch(Counted().Replace(Year().Replace(text, ""), "")))];
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject()
            .Where(member => !IsForMachines(member.Name))
            .SelectMany(member => Texts(member.Value)),
        _ => [],
    };

    /// <summary>Stamps of translations and the list of studies, with their counts and addresses: nobody is told to call them.</summary>
    private static bool IsForMachines(string member) => member is "translatedFrom" or "literature";

    /// <summary>The texts of a source file with six digits with blanks or hyphens between them, or a word that says to call.</summary>
    private static IEnumerable<string> InSource(string source) => Literal().Matches(Comment().Replace(source, ""))
        .Select(match => match.Value)
        .Where(text => Called().IsMatch(text) || LongNumber().Matches(Dialect().Replace(Date().Replace(text, ""), "")).Any(match => match.Value.Count(char.IsAsciiDigit) >= 6));

    [GeneratedRegex("[0-9]{3}")]
    private static partial Regex Digits();

    [GeneratedRegex("(?<![0-9])(19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();

    /// <summary>A number with commas, and the name of a hash.</summary>
    [GeneratedRegex("(?<![0-9])[0-9]{1,3}(,[0-9]{3})+(?![0-9])|SHA-256")]
    private static partial Regex Counted();

    /// <summary>The name of a version of JSON Schema.</summary>
    [GeneratedRegex("json-schema.org/draft/[0-9]{4}-[0-9]{2}/")]
    private static partial Regex Dialect();

    [GeneratedRegex(@"^\s*//.*$|(?<=;\s*)//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("\"(?:[^\"\\\\\\n]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<![\w.])\+?\(?[0-9][0-9 ()./-]{3,}[0-9](?!\w)")]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"\b(call|dial|ring|phone|text)\b\W{0,3}[0-9]{2,}", RegexOptions.IgnoreCase)]
    private static partial Regex Called();
}

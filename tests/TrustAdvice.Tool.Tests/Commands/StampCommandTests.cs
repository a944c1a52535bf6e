using System.Text.Json;
using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Commands;

public class StampCommandTests
{
    private const string Rules = """
        { "format": 1, "id": "small", "version": "1.0.0",
          "actions": [ { "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance" } ],
          "rules": [ { "id": "r", "recommend": ["a", "b"] } ] }
        """;

    private const string English = """
        { "language": "en", "actions": { "a": { "title": "Walk", "why": "It helps." }, "b": { "title": "Rest", "why": "It helps." } } }
        """;

    private const string Spanish = """{ "language": "es", "actions": { "a": { "title": "Camina", "why": "Ayuda." } } }""";

    [Fact]
    public void Stamp_Translation_NotesWhatItHasATextFor()
    {
        using var folder = Folder();
        var run = ToolRun.Of("stamp", folder.At("rules.es.json"), "--source", folder.Texts).Exits(0);

        Assert.Equal($"stamped {folder.At("rules.es.json")}\n", run.Out);
        using var file = JsonDocument.Parse(File.ReadAllText(folder.At("rules.es.json")));
        var stamp = Assert.Single(file.RootElement.GetProperty("translatedFrom").GetProperty("actions").EnumerateObject());
        Assert.Equal("a", stamp.Name);
        Assert.Matches("^[0-9a-f]{8}$", stamp.Value.GetString());
        Assert.Equal("Camina", file.RootElement.GetProperty("actions").GetProperty("a").GetProperty("title").GetString());
    }

    [Fact]
    public void Stamp_FileWithAByteOrderMark_IsStamped()
    {
        using var folder = Folder();
        folder.Write("rules.es.json", "\uFEFF" + Spanish);

        ToolRun.Of("stamp", folder.At("rules.es.json"), "--source", folder.Texts).Exits(0);
    }

    [Fact]
    public void Stamp_RuleFileAsTranslation_IsInvalidAndStaysAsItIs()
    {
        using var folder = Folder();
        var run = ToolRun.Of("stamp", folder.Rules, "--source", folder.Texts).Exits(3);

        Assert.Empty(run.Out);
        Assert.Contains("rules.json(1,1): error TA0202: $: 'language' is missing", run.Error, StringComparison.Ordinal);
        Assert.Contains("$.actions: expected an object", run.Error, StringComparison.Ordinal);
        Assert.Equal(Rules, File.ReadAllText(folder.Rules));
    }

    [Fact]
    public void Stamp_RuleFileAsSource_IsInvalidAndStampsNothing()
    {
        using var folder = Folder();
        var run = ToolRun.Of("stamp", folder.At("rules.es.json"), "--source", folder.Rules).Exits(3);

        Assert.Empty(run.Out);
        Assert.Contains("rules.json(1,1): error TA0202: $: 'language' is missing", run.Error, StringComparison.Ordinal);
        Assert.Equal(Spanish, File.ReadAllText(folder.At("rules.es.json")));
    }

    [Theory]
    [InlineData("[]", "TA0203")]
    [InlineData("{", "TA0101")]
    [InlineData("{ \"language\": 4 }", "TA0203")]
    [InlineData("{ \"language\": \"es!\" }", "TA0206")]
    [InlineData("{ \"language\": \"es\", \"alerts\": \"none\" }", "TA0203")]
    public void Stamp_NoTextFile_IsInvalid(string content, string code)
    {
        using var folder = Folder();
        folder.Write("rules.es.json", content);

        Assert.Contains(code, ToolRun.Of("stamp", folder.At("rules.es.json"), "--source", folder.Texts).Exits(3).Error, StringComparison.Ordinal);
        Assert.Contains(code, ToolRun.Of("stamp", folder.Texts, "--source", folder.At("rules.es.json")).Exits(3).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Stamp_FromItselfOrTheSameLanguage_CouldNotRun()
    {
        using var folder = Folder();
        string again = folder.Write("rules.again.json", English.Replace("\"en\"", "\"EN\"", StringComparison.Ordinal));

        foreach (string source in new[] { folder.Texts, again })
        {
            var run = ToolRun.Of("stamp", folder.Texts, "--source", source).Exits(1);
            Assert.Empty(run.Out);
            Assert.Contains("are both in 'en'", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(English, File.ReadAllText(folder.Texts));
    }

    [Fact]
    public void Stamp_FileWithComments_CouldNotRunAndKeepsThem()
    {
        using var folder = Folder();
        string commented = "// mine\n" + Spanish;
        folder.Write("rules.es.json", commented);

        var run = ToolRun.Of("stamp", folder.At("rules.es.json"), "--source", folder.Texts).Exits(1);

        Assert.Contains("comments", run.Error, StringComparison.Ordinal);
        Assert.Equal(commented, File.ReadAllText(folder.At("rules.es.json")));
    }

    [Fact]
    public void Stamp_MissingFile_CouldNotRun()
    {
        using var folder = Folder();
        ToolRun.Of("stamp", folder.At("absent.json"), "--source", folder.Texts).Exits(1);
        ToolRun.Of("stamp", folder.Texts, "--source", folder.At("absent.json")).Exits(1);
    }

    private static RuleFolder Folder()
    {
        var folder = RuleFolder.With(Rules);
        folder.Write("rules.en.json", English);
        folder.Write("rules.es.json", Spanish);
        return folder;
    }
}

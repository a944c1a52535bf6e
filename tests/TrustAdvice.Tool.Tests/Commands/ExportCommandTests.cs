using TrustAdvice.Authoring;
using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Commands;

public class ExportCommandTests
{
    [Fact]
    public void Export_Always_WritesTheEmbeddedFilesByteForByte()
    {
        using var folder = RuleFolder.Exported();
        foreach (var file in BuiltInRules.Source.Files)
        {
            Assert.Equal(file.Content.ToArray(), File.ReadAllBytes(folder.At(file.Name)));
        }
    }

    [Fact]
    public void Export_FileThere_RefusesAndLeavesIt()
    {
        using var folder = RuleFolder.With("mine");
        var run = ToolRun.Of("export", Path.GetDirectoryName(folder.Rules)!).Exits(1);
        Assert.Contains("already there", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.Rules));
        Assert.False(File.Exists(folder.Texts));
    }

    [Fact]
    public void Export_Force_Replaces()
    {
        using var folder = RuleFolder.With("mine");
        ToolRun.Of("export", Path.GetDirectoryName(folder.Rules)!, "--force").Exits(0);
        ToolRun.Of("verify", folder.Rules).Exits(0);
    }

    [Fact]
    public void Export_Twice_DiffersInNothing()
    {
        using var one = RuleFolder.Exported();
        using var other = RuleFolder.Exported();
        var json = ToolRun.Of("diff", one.Rules, other.Rules, "--format", "json", "--fail-on", "any").Exits(0).Json;
        Assert.True(json.GetProperty("same").GetBoolean());
        Assert.Empty(json.GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public void Export_FolderIsAFile_CouldNotRun()
    {
        using var folder = RuleFolder.With("mine");
        ToolRun.Of("export", folder.Rules).Exits(1);
    }
}

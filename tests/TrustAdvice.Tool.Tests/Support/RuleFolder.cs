using System.Text.Json.Nodes;

namespace TrustAdvice.Tool.Tests.Support;

/// <summary>A folder of its own with the exported built-in rule set, to change by hand.</summary>
internal sealed class RuleFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("trustadvice-").FullName;

    /// <summary>The rule file.</summary>
    public string Rules => At("rules.json");

    public string Texts => At("rules.en.json");

    public static RuleFolder Exported()
    {
        var folder = new RuleFolder();
        ToolRun.Of("export", folder._path).Exits(0);
        return folder;
    }

    public static RuleFolder With(string rules)
    {
        var folder = new RuleFolder();
        File.WriteAllText(folder.Rules, rules);
        return folder;
    }

    public string At(string name) => Path.Combine(_path, name);

    public string Write(string name, string content)
    {
        File.WriteAllText(At(name), content);
        return At(name);
    }

    /// <summary>Replaces a text that stands in the rule file exactly once.</summary>
    public RuleFolder Change(string from, string to) => ChangeFile(Rules, from, to);

    public RuleFolder ChangeText(string from, string to) => ChangeFile(Texts, from, to);

    /// <summary>Takes out a rule or guarantee that stands alone on some lines, up to the next element.</summary>
    public RuleFolder Remove(string id)
    {
        string content = File.ReadAllText(Rules);
        int start = content.IndexOf($"    {{ \"id\": \"{id}\"", StringComparison.Ordinal);
        Assert.True(start >= 0, $"there is no '{id}'");
        int end = content.IndexOf("\n    {", start, StringComparison.Ordinal);
        File.WriteAllText(Rules, content.Remove(start, end + 1 - start));
        return this;
    }

    /// <summary>Takes the texts for one rule out of the text files, whose rule is no longer there.</summary>
    public RuleFolder RemoveTextsOf(string rule)
    {
        foreach (string file in Directory.EnumerateFiles(_path, "rules.*.json"))
        {
            var texts = JsonNode.Parse(File.ReadAllText(file))!;
            RemoveMember(texts, rule);
            File.WriteAllText(file, texts.ToJsonString());
        }

        return this;
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private static void RemoveMember(JsonNode node, string name)
    {
        if (node is JsonObject members)
        {
            members.Remove(name);
            members.Select(member => member.Value).OfType<JsonObject>().ToList().ForEach(child => RemoveMember(child, name));
        }
    }

    private RuleFolder ChangeFile(string path, string from, string to)
    {
        string content = File.ReadAllText(path);
        int first = content.IndexOf(from, StringComparison.Ordinal);
        Assert.True(first >= 0, $"'{from}' is not there");
        Assert.True(content.IndexOf(from, first + 1, StringComparison.Ordinal) < 0, $"'{from}' is there twice");
        File.WriteAllText(path, content.Replace(from, to, StringComparison.Ordinal));
        return this;
    }
}

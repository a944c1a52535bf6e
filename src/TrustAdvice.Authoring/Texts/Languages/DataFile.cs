using System.Globalization;
using System.Text.Json;

namespace TrustAdvice.Authoring.Texts.Languages;

/// <summary>The data files that the tool carries.</summary>
internal static class DataFile
{
    private const string Folder = "TrustAdvice.Authoring.Texts.Data.";

    /// <summary>Words with a number each; lines that begin with # are comments.</summary>
    public static Dictionary<string, int> Counts(string name)
    {
        using var reader = new StreamReader(Open(name));
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                int space = line.IndexOf(' ', StringComparison.Ordinal);
                counts.Add(line[..space], int.Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture));
            }
        }

        return counts;
    }

    public static JsonDocument Json(string name)
    {
        using var stream = Open(name);
        return JsonDocument.Parse(stream, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    }

    private static Stream Open(string name) =>
        typeof(DataFile).Assembly.GetManifestResourceStream(Folder + name)
        ?? throw new InvalidOperationException($"the tool carries no file '{name}'");
}

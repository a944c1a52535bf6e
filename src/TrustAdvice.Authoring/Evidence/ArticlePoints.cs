using System.Reflection;

namespace TrustAdvice.Authoring.Evidence;

/// <summary>The points of the article in words, for a page that people read.</summary>
internal static class ArticlePoints
{
    public const string Prefix = "article:";
    private const string Resource = "TrustAdvice.Authoring.Evidence.Data.article-points.txt";

    private static readonly Lazy<Dictionary<string, (string Words, string Verdict)>> All = new(Read);

    /// <summary>A source such as <c>article:1.B1</c> in words, or null when it is no point of the article.</summary>
    public static (string Words, string Verdict)? Of(string source) =>
        source.StartsWith(Prefix, StringComparison.Ordinal) && All.Value.TryGetValue(source[Prefix.Length..], out var point) ? point : null;

    private static Dictionary<string, (string, string)> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!);
        var points = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var id, var words, var verdict])
            {
                points.Add(id, (words, verdict));
            }
        }

        return points;
    }
}

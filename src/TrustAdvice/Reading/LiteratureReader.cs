using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Reads the literature of a rule set, and compares what is cited with it.</summary>
internal static class LiteratureReader
{
    /// <summary>More sources than anybody could have read.</summary>
    public const int MaximumReferences = 1000;

    private const int EarliestYear = 1800;
    private const int LatestYear = 2200;

    /// <summary>Some paragraphs.</summary>
    private const int LongestText = 1000;

    public static void ReadAll(JsonObject file, ReadingContext context)
    {
        foreach (var reference in file.Objects("literature", MaximumReferences, () => context.Literature.Count))
        {
            Read(reference, context);
        }
    }

    /// <summary>
    /// Reports what a file that declares literature cites and that is neither there nor among the points. Without
    /// literature a source is any text.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="context">What was read of all files.</param>
    /// <param name="points">The points of all files.</param>
    public static void Check(JsonObject file, ReadingContext context, IEnumerable<string> points)
    {
        if (file.Optional("literature") is null)
        {
            return;
        }

        var known = context.Literature.Select(reference => reference.Key).Concat(points).ToHashSet(StringComparer.Ordinal);
        foreach (var (source, place) in context.Cited.Where(cited => cited.File == context.File).Select(cited => (cited.Source.Text, cited.Source)))
        {
            if (!known.Contains(source))
            {
                context.Diagnostics.Add(place, Faults.UnknownSource(source, known));
            }
        }
    }

    private static void Read(JsonObject reference, ReadingContext context)
    {
        string? key = context.NewId(reference, "key", "source", [.. context.Literature.Select(other => other.Key)]);
        var read = new Reference
        {
            Key = key ?? "",
            Authors = reference.Text("authors", required: true, LongestText) ?? "",
            Year = reference.Number("year", EarliestYear, LatestYear),
            Title = reference.Text("title", required: true, LongestText) ?? "",
            In = reference.Text("in", required: true, LongestText) ?? "",
            Doi = reference.Text("doi", maximumLength: LongestText),
            Url = reference.Text("url", maximumLength: LongestText),
            Seen = context.Member<ReadDepth>(reference.Required("seen")) ?? ReadDepth.Memory,
            Finding = reference.Text("finding", required: true, LongestText) ?? "",
            Limits = reference.Text("limits", required: true, LongestText) ?? "",
            Place = context.PlaceOf(reference.Value),
        };
        reference.RefuseOthers();
        if (key is not null)
        {
            context.Literature.Add(read);
        }
    }
}

using System.Text.RegularExpressions;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Conventions;

/// <summary>What the library's source may say. Each rule is shown a bad sample that it catches.</summary>
public partial class SourceConventionTests
{
    private const int LongestFile = 400;

    /// <summary>
    /// The layers, one way: a folder may use the namespaces in its row. The vocabulary in the root namespace is seen by
    /// all. A new folder gets a row here, and so a place.
    /// </summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        // What an app types: enums, texts and the situation need the facts' table and the JSON converters, no more.
        ["vocabulary"] = ["Facts", "Json"],
        ["Facts"] = [],
        ["Wording"] = [],
        ["Rules"] = ["Facts", "Diagnostics", "Wording"],
        // A diagnostic has a place in JSON, and JSON that is at fault gives a diagnostic: these two are one layer.
        ["Diagnostics"] = ["Json"],
        // The context of the serializer names the types that an app keeps: a journey is one of them.
        ["Json"] = ["Diagnostics", "Facts", "Journeys", "Rules", "Verification", "Wording"],
        ["Matching"] = ["Facts", "Rules", "Wording"],
        // A file is read, matched and proved; results of proofs, and of journeys, are written as JSON.
        ["Verification"] = ["Diagnostics", "Facts", "Json", "Matching", "Rules"],
        // A question is worth asking while some answer could change the advice: that is a proof.
        ["Asking"] = ["Facts", "Matching", "Rules", "Verification"],
        ["Explaining"] = ["Facts", "Matching", "Rules", "Wording"],
        ["Journeys"] = ["Diagnostics", "Facts", "Json", "Wording"],
        // Contacts are found for a referral and for an advice; names of kinds are those of the rule files.
        ["Support"] = ["Diagnostics", "Json", "Rules", "Wording"],
        // It is told of the work and knows nothing of it.
        ["Telemetry"] = [],
        ["entry points"] = ["Asking", "Diagnostics", "Explaining", "Facts", "Json", "Matching", "Rules", "Telemetry", "Verification", "Wording"],
    };

    /// <summary>The types in the root that set the mechanisms going; every other root file is vocabulary.</summary>
    private static readonly string[] EntryPoints =
    [
        "AbsenceExplanation.cs", "Advice.cs", "AdviceTrace.cs", "Advisor.cs", "AdvisorOptions.cs", "Explanation.cs", "Interview.cs",
        "Recommendation.cs", "Referral.cs", "RuleSet.cs", "RuleSetException.cs", "TermCheck.cs", "TrustAdviceServiceCollectionExtensions.cs",
    ];

    /// <summary>The mechanisms below do not know what stands on them.</summary>
    private static readonly string[] BelowEntryPoints = ["Facts", "Wording", "Rules", "Diagnostics", "Matching", "Journeys", "Telemetry"];

    /// <summary>What would make the same situation give different advice elsewhere, or write where a library must not.</summary>
    private static readonly string[] Forbidden =
    [
        "DateTime.", "DateTimeOffset.", "TimeProvider", "Stopwatch", "Random", "Guid.NewGuid", "CurrentCulture", "CurrentUICulture",
        "Console.", "Trace.Write", "Debug.Write", "HttpClient", "Environment.GetEnv", "Environment.TickCount", "Task.Run", "ToLower()", "ToUpper()",
        "[ThreadStatic]", "Thread.", "dynamic ",
    ];

    /// <summary>Uses that are right, by file.</summary>
    private static readonly (string Path, string Word)[] ForbiddenButRight =
    [
        // It measures, only while somebody listens, and never decides: what is advised does not know of it.
        ("Telemetry/Instruments.cs", "Stopwatch"),
    ];

    [Fact]
    public void LayersGoOneWay()
    {
        Assert.Empty(Crossing(Repository.LibrarySources()));
        Assert.Equal(
            ["Facts/Box.cs uses Matching", "Safety.cs uses Rules", "New/Thing.cs stands in no layer"],
            Crossing([
                new SourceText("Facts/Box.cs", "using TrustAdvice.Matching;"),
                new SourceText("Facts/Fine.cs", "using System.Text;"),
                new SourceText("Safety.cs", "using TrustAdvice.Rules;"),
                new SourceText("Advice.cs", "using TrustAdvice.Rules;"),
                new SourceText("New/Thing.cs", ""),
            ]));
    }

    [Fact]
    public void MechanismsDoNotKnowTheEntryPoints()
    {
        Assert.Empty(KnowingEntryPoints(Repository.LibrarySources()));
        Assert.Equal(
            ["Matching/Verdict.cs knows Advisor"],
            KnowingEntryPoints([
                new SourceText("Matching/Verdict.cs", "/// <see cref=\"Advice\"/>\nreturn Advisor.Default;"),
                new SourceText("Json/Fine.cs", "Advisor"),
            ]));
    }

    [Fact]
    public void NothingDependsOnTheSurroundings()
    {
        Assert.Empty(Surroundings(Repository.LibrarySources()).Except(ForbiddenButRight));
        Assert.Equal(
            [("A.cs", "DateTime."), ("A.cs", "CurrentCulture")],
            Surroundings([
                new SourceText("A.cs", "x = DateTime.UtcNow.ToString(CultureInfo.CurrentCulture);"),
                new SourceText("B.cs", "// Not Random, not Console.Write\n/// <summary>DateTime.Now</summary>"),
            ]));
    }

    [Fact]
    public void FolderIsNamespace()
    {
        Assert.Empty(Misplaced(Repository.LibrarySources()));
        Assert.Equal(["Facts/Box.cs"], Misplaced([
            new SourceText("Facts/Box.cs", "namespace TrustAdvice.Rules;\n"),
            new SourceText("Facts/Fine.cs", "namespace TrustAdvice.Facts;\n"),
            new SourceText("Fine.cs", "namespace TrustAdvice;\n"),
        ]));
    }

    [Fact]
    public void FilesAreShort()
    {
        Assert.Empty(TooLong(Repository.LibrarySources()));
        Assert.Equal(["Long.cs"], TooLong([
            new SourceText("Long.cs", new string('\n', LongestFile)), new SourceText("Fine.cs", new string('\n', LongestFile - 1))]));
    }

    [Fact]
    public void OneTopLevelTypeAFile_NamedLikeIt()
    {
        Assert.Empty(Misnamed(Repository.LibrarySources()));
        Assert.Equal(["Two.cs", "Other.cs"], Misnamed([
            new SourceText("Two.cs", "internal sealed class Two\n{\n}\n\ninternal enum Three\n{\n}\n"),
            new SourceText("Other.cs", "public static class Another\n{\n}\n"),
            new SourceText("Fine.cs", "internal sealed record Fine(int X);\n"),
        ]));
    }

    /// <summary>The page on architecture says of each folder what it may use.</summary>
    [Fact]
    public void ThePageOnArchitecture_SaysTheSame()
    {
        var page = Room().Matches(Repository.Read("docs/architecture.md")).ToDictionary(
            room => room.Groups["folder"].Value,
            room => room.Groups["uses"].Captures.Select(use => use.Value).Order(StringComparer.Ordinal).ToArray());

        Assert.Equal(
            MayUse.Where(layer => layer.Key is not ("vocabulary" or "entry points"))
                .ToDictionary(layer => layer.Key, layer => layer.Value.Order(StringComparer.Ordinal).ToArray()),
            page.Where(room => room.Key != "BuiltIn").ToDictionary());
    }

    [Fact]
    public void EverySourceIsSeen() => Assert.True(Repository.LibrarySources().Count > 100, "The scan finds the library.");

    private static IEnumerable<string> Crossing(IEnumerable<SourceText> sources)
    {
        foreach (var source in sources)
        {
            string layer = LayerOf(source.Path);
            if (!MayUse.TryGetValue(layer, out string[]? allowed))
            {
                yield return $"{source.Path} stands in no layer";
                continue;
            }

            var used = UsedNamespace().Matches(WithoutComments(source.Content)).Select(match => match.Groups["name"].Value).Distinct();
            foreach (string name in used.Where(name => name != layer && MayUse.ContainsKey(name) && !allowed.Contains(name)))
            {
                yield return $"{source.Path} uses {name}";
            }
        }
    }

    private static IEnumerable<string> KnowingEntryPoints(IEnumerable<SourceText> sources) =>
        from source in sources
        where BelowEntryPoints.Contains(LayerOf(source.Path))
        from entryPoint in new[] { "Advisor", "AdvisorOptions", "Advice", "RuleSet", "RuleSetException" }
        where Regex.IsMatch(WithoutComments(source.Content), $@"(?<![\w.""]){entryPoint}(?![\w""])")
        select $"{source.Path} knows {entryPoint}";

    private static IEnumerable<(string Path, string Word)> Surroundings(IEnumerable<SourceText> sources) =>
        from source in sources
        let code = WithoutComments(source.Content)
        from word in Forbidden
        where Regex.IsMatch(code, $@"(?<!\w){Regex.Escape(word)}")
        select (source.Path, word);

    private static IEnumerable<string> Misplaced(IEnumerable<SourceText> sources) => sources
        .Where(source => source.Path != "TrustAdviceServiceCollectionExtensions.cs" && !source.Content.Contains(NamespaceOf(source.Path), StringComparison.Ordinal))
        .Select(source => source.Path);

    private static IEnumerable<string> TooLong(IEnumerable<SourceText> sources) => sources
        .Where(source => source.Content.Count(c => c == '\n') >= LongestFile)
        .Select(source => source.Path);

    private static IEnumerable<string> Misnamed(IEnumerable<SourceText> sources) =>
        from source in sources
        let types = TopLevelType().Matches(source.Content).Select(match => match.Groups["name"].Value).ToList()
        where types.Count != 1 || types[0] != Path.GetFileNameWithoutExtension(source.Path)
        select source.Path;

    private static string LayerOf(string path) =>
        path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)]
        : EntryPoints.Contains(path) ? "entry points"
        : "vocabulary";

    private static string NamespaceOf(string path)
    {
        string folder = Path.GetDirectoryName(path)!.Replace('/', '.');
        return folder.Length == 0 ? "namespace TrustAdvice;" : $"namespace TrustAdvice.{folder};";
    }

    private static string WithoutComments(string source) => Comment().Replace(source, "");

    [GeneratedRegex(@"^\s*using (static )?TrustAdvice\.(?<name>\w+)|(?<!namespace )(?<!using )(?<!\w)TrustAdvice\.(?<name>\w+)\.", RegexOptions.Multiline)]
    private static partial Regex UsedNamespace();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(public |internal )[\w ]*?(class|record struct|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^\| `(?<folder>\w+)/` \|[^|]*\| (nothing|`(?<uses>\w+)`(, `(?<uses>\w+)`)*) \|$", RegexOptions.Multiline)]
    private static partial Regex Room();
}

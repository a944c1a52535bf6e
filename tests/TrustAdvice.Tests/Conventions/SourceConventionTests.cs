using System.Text.RegularExpressions;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Conventions;

/// <summary>What the library's source may say. Each rule is shown a bad sample that it catches.</summary>
public partial class SourceConventionTests
{
    private const int LongestFile = 400;

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
        // With a seed that stands in the code: the same points each time.
        ("Mutation/AdviceDifference.cs", "Random"),
        ("ShownSearch.cs", "Random"),
    ];

    [Fact]
    public void NothingDependsOnTheSurroundings()
    {
        Assert.Empty(Surroundings(Repository.SourcesOfThePackages()).Except(ForbiddenButRight));
        Assert.Equal(
            [("A.cs", "DateTime."), ("A.cs", "CurrentCulture")],
            Surroundings([
                new SourceText("A.cs", "x = DateTime.UtcNow.ToString(CultureInfo.CurrentCulture);"),
                new SourceText("B.cs", "// Not Random, not Console.Write\n/// <summary>DateTime.Now</summary>"),
            ]));
    }

    /// <summary>A folder is a namespace, but what an app types is in the root namespace, in whichever folder it stands.</summary>
    [Fact]
    public void FolderIsNamespace_OrTheRootForWhatAnAppTypes()
    {
        Assert.Empty(Misplaced(Repository.LibrarySources()));
        Assert.Equal(["Facts/Box.cs", "Facts/Hidden.cs", "Vocabulary/Safety.cs"], Misplaced([
            new SourceText("Facts/Box.cs", "namespace TrustAdvice.Rules;\n"),
            new SourceText("Facts/Hidden.cs", "namespace TrustAdvice;\n\ninternal sealed class Hidden\n"),
            new SourceText("Vocabulary/Safety.cs", "namespace TrustAdvice.Vocabulary;\n"),
            new SourceText("Facts/Fine.cs", "namespace TrustAdvice.Facts;\n"),
            new SourceText("Facts/Typed.cs", "namespace TrustAdvice;\n\npublic sealed record Typed\n"),
            new SourceText("Fine.cs", "namespace TrustAdvice;\n"),
        ]));
    }

    [Fact]
    public void FilesAreShort()
    {
        Assert.Empty(TooLong(Repository.SourcesOfThePackages()));
        Assert.Equal(["Long.cs"], TooLong([
            new SourceText("Long.cs", new string('\n', LongestFile)), new SourceText("Fine.cs", new string('\n', LongestFile - 1))]));
    }

    [Fact]
    public void OneTopLevelTypeAFile_NamedLikeIt()
    {
        Assert.Empty(Misnamed(Repository.SourcesOfThePackages()));
        Assert.Equal(["Two.cs", "Other.cs"], Misnamed([
            new SourceText("Two.cs", "internal sealed class Two\n{\n}\n\ninternal enum Three\n{\n}\n"),
            new SourceText("Other.cs", "public static class Another\n{\n}\n"),
            new SourceText("Fine.cs", "internal sealed record Fine(int X);\n"),
        ]));
    }

    [Fact]
    public void EverySourceIsSeen() => Assert.True(Repository.LibrarySources().Count > 100, "The scan finds the library.");

    private static IEnumerable<(string Path, string Word)> Surroundings(IEnumerable<SourceText> sources) =>
        from source in sources
        let code = WithoutComments(source.Content)
        from word in Forbidden
        where Regex.IsMatch(code, $@"(?<!\w){Regex.Escape(word)}")
        select (source.Path, word);

    private static IEnumerable<string> Misplaced(IEnumerable<SourceText> sources) =>
        from source in sources
        where source.Path != "TrustAdviceServiceCollectionExtensions.cs"
        let folder = Path.GetDirectoryName(source.Path)!.Replace('/', '.')
        let isRoot = source.Content.Contains("namespace TrustAdvice;", StringComparison.Ordinal)
        let fits = folder is "" or "Vocabulary" ? isRoot
            : source.Content.Contains($"namespace TrustAdvice.{folder};", StringComparison.Ordinal)
                || (isRoot && source.Content.Contains("\npublic ", StringComparison.Ordinal))
        where !fits
        select source.Path;

    private static IEnumerable<string> TooLong(IEnumerable<SourceText> sources) => sources
        .Where(source => source.Content.Count(c => c == '\n') >= LongestFile)
        .Select(source => source.Path);

    private static IEnumerable<string> Misnamed(IEnumerable<SourceText> sources) =>
        from source in sources
        let types = TopLevelType().Matches(source.Content).Select(match => match.Groups["name"].Value).ToList()
        where types.Count != 1 || types[0] != Path.GetFileNameWithoutExtension(source.Path)
        select source.Path;

    private static string WithoutComments(string source) => Comment().Replace(source, "");

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(public |internal )[\w ]*?(class|record struct|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}

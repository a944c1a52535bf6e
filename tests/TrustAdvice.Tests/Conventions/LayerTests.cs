using System.Text.RegularExpressions;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Conventions;

/// <summary>
/// The layers go one way. A layer is a folder directly under the library's; the files beside them are the layer "root". The
/// arrows come from the compiled types and from the using lines, and docs/architecture.md lists them all.
/// </summary>
public partial class LayerTests
{
    [Fact]
    public void NoLayerUsesItself_ByAnyWay() => Assert.Empty(OfTheLibrary().Cycles());

    /// <summary>The page names what is used, no more and no less.</summary>
    [Fact]
    public void ThePageOnArchitecture_ListsEveryArrow()
    {
        var graph = OfTheLibrary();
        var page = Row().Matches(Repository.Read("docs/architecture.md")).ToDictionary(
            row => row.Groups["layer"].Value,
            row => row.Groups["uses"].Captures.Select(use => use.Value).ToHashSet());

        Assert.Equal(graph.Layers, page.Keys.Order(StringComparer.Ordinal));
        var unlisted =
            from layer in graph.Layers
            from used in graph.Uses(layer)
            where !page[layer].Contains(used)
            select $"{layer} uses {used}: {graph.Place(layer, used)}";
        Assert.True(!unlisted.Any(), string.Join('\n', unlisted));
        Assert.Empty(page.SelectMany(row => row.Value.Except(graph.Uses(row.Key)).Select(used => $"{row.Key} does not use {used}")));
    }

    [Fact]
    public void EveryTypeStandsInALayer() =>
        Assert.Empty(Types().Where(type => LayerOf(type) is null).Select(type => type.FullName));

    /// <summary>The check sees a cycle when there is one, through a body alone, and from using lines.</summary>
    [Fact]
    public void APlantedCycle_IsSeen()
    {
        var types = new[] { typeof(Below), typeof(Above) };
        var planted = new LayerGraph().WithTypes(types, type => types.Contains(type) ? type.Name : null);
        Assert.Equal(["Above > Below > Above", "Below > Above > Below"], planted.Cycles());
        Assert.Equal("Below uses Above", planted.Place("Below", "Above"));

        var lines = new LayerGraph();
        AddUsingLines(lines, [
            new SourceText("Facts/Box.cs", "using System.Text;\nusing TrustAdvice.Rules;\n"), new SourceText("Rules/Rule.cs", "using TrustAdvice.Matching;\n"),
            new SourceText("Matching/Index.cs", "using Box = TrustAdvice.Facts.Box;\n"), new SourceText("Advice.cs", "using TrustAdvice.Facts;\n"),
        ]);
        Assert.Equal(["Facts > Rules > Matching > Facts", "Matching > Facts > Rules > Matching", "Rules > Matching > Facts > Rules"], lines.Cycles());
    }

    private static LayerGraph OfTheLibrary()
    {
        var graph = new LayerGraph().WithTypes(Types(), LayerOf);
        AddUsingLines(graph, Repository.LibrarySources());
        return graph;
    }

    private static void AddUsingLines(LayerGraph graph, IEnumerable<SourceText> sources)
    {
        foreach (var source in sources)
        {
            foreach (Match use in UsingLine().Matches(source.Content))
            {
                graph.Add(LayerOf(source.Path), use.Groups["layer"].Value, $"{source.Path} imports it");
            }
        }
    }

    /// <summary>What somebody wrote: not what the compiler and its generators add beside it.</summary>
    private static IEnumerable<Type> Types() => typeof(Advisor).Assembly.GetTypes()
        .Where(type => Outermost(type) is { } outer && outer.Namespace?.StartsWith("TrustAdvice", StringComparison.Ordinal) == true && !outer.Name.StartsWith('<'));

    private static string? LayerOf(Type type) =>
        type.Assembly == typeof(Advisor).Assembly ? Layers.Value.GetValueOrDefault(Outermost(type).Name.Split('`')[0]) : null;

    private static string LayerOf(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "root";

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>The layer of each type: where a file declares it.</summary>
    private static readonly Lazy<Dictionary<string, string>> Layers = new(() => Repository.LibrarySources()
        .SelectMany(source => Declared().Matches(source.Content).Select(match => (Name: match.Groups["name"].Value, Layer: LayerOf(source.Path))))
        .Distinct().ToDictionary(type => type.Name, type => type.Layer));

    [GeneratedRegex(@"^using (static )?(\w+ = )?TrustAdvice\.(?<layer>\w+)\b", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^(public |internal )[\w ]*?(class|record struct|record|struct|enum|interface|delegate) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"^\| (`(?<layer>\w+)/`|(?<layer>root)) \|[^|]*\| (nothing|`(?<uses>\w+)`(, `(?<uses>\w+)`)*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    private sealed class Above
    {
        public Below? Under { get; init; }
    }

    private sealed class Below
    {
        public override string ToString() => new Above().ToString()!;
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.Package.Tests;

/// <summary>
/// The corpus of questions gets the same answers however the library is built: for each framework and, trimmed, as native
/// code, with no warning of the trimmer or the native compiler.
/// </summary>
public sealed class CorpusTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Name = "TrustAdvice.Corpus";

    private static readonly Lazy<string[]> Net10 = new(() => RunBuilt("net10.0"));

    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public void Corpus_AsksALot()
    {
        Assert.Equal("library .NETCoreApp,Version=v10.0", Net10.Value[0]);
        Assert.Equal("dynamic code True", Net10.Value[1]);
        Assert.Matches("^situations 10[0-9]{2}, interviews 60, journey days [0-9]{3}$", Net10.Value[2]);
        Assert.Matches("^sha256 [0-9A-F]{64}$", Net10.Value[3]);
    }

    /// <summary>
    /// What an app waits for is mostly the compiling of methods. The numbers do not depend on the machine; there is room of a tenth. Before
    /// the rules were compiled it was 1,834 methods and 16,345,300 bytes, and as much again for another language. The least of three, since
    /// now and then the rest of a block of memory is counted too.
    /// </summary>
    [Fact]
    public void TheFirstAdvice_CompilesFewMethods_AndAllocatesLittle()
    {
        int[][] runs = [.. Enumerable.Range(0, 3).Select(_ => NumbersOf(Command.DotNet(Repository.PathOf(), Nothing, ProgramOf("net10.0"), "first")))];
        int[] taken = [.. Enumerable.Range(0, 4).Select(number => runs.Min(run => run[number]))];

        Assert.InRange(taken[0], 50, 270);
        Assert.InRange(taken[1], 10_000, 108_400);
        Assert.InRange(taken[2], 10, 64);
        Assert.InRange(taken[3], 10_000, 41_400);
    }

    [Fact]
    public void Net8_AnswersTheSame()
    {
        string[] net8 = RunBuilt("net8.0");

        Assert.Equal("library .NETCoreApp,Version=v8.0", net8[0]);
        Assert.Equal(Net10.Value[2..], net8[2..]);
    }

    [NativeFact]
    public void Native_AnswersTheSame()
    {
        using var folder = new TemporaryFolder();
        var published = feed.MakeNative($"tests/{Name}/{Name}.csproj", folder);
        string program = folder.Of("out", OperatingSystem.IsWindows() ? $"{Name}.exe" : Name);
        string[] native = LinesOf(Command.Run(program, folder.Path, Nothing, Repository.PathOf("samples")));

        Assert.DoesNotContain("warning ", published.Output, StringComparison.Ordinal);
        Assert.Equal("dynamic code False", native[1]);
        Assert.Equal(Net10.Value[2..], native[2..]);
    }

    /// <summary>Runs what was built together with these tests.</summary>
    private static string[] RunBuilt(string framework) =>
        LinesOf(Command.DotNet(Repository.PathOf(), Nothing, ProgramOf(framework), Repository.PathOf("samples")));

    private static string ProgramOf(string framework) => Repository.PathOf(
        "tests", Name, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, framework, $"{Name}.dll");

    private static int[] NumbersOf(Command command) =>
    [
        .. LinesOf(command).SelectMany(line => Regex.Matches(line, "([0-9]+) (methods|bytes)"))
            .Select(number => int.Parse(number.Groups[1].ValueSpan, CultureInfo.InvariantCulture)),
    ];

    private static string[] LinesOf(Command command) => command.Succeeded().Output.TrimEnd().Split('\n');
}

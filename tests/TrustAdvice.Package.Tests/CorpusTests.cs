using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.Package.Tests;

/// <summary>
/// The corpus of questions gets the same answers however the library is built: for each framework, trimmed, and as native
/// code, with no warning of the trimmer or the native compiler.
/// </summary>
public sealed class CorpusTests(TemporaryFolder build) : IClassFixture<TemporaryFolder>
{
    private const string Name = "TrustAdvice.Corpus";

    private static readonly Lazy<string[]> Net10 = new(() => RunBuilt("net10.0"));

    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public void Corpus_AsksALot()
    {
        Assert.Equal("library .NETCoreApp,Version=v10.0", Net10.Value[0]);
        Assert.Equal("dynamic code True", Net10.Value[1]);
        Assert.Matches("^situations 30[0-9]{2}, interviews 60, journey days [0-9]{3}$", Net10.Value[2]);
        Assert.Matches("^sha256 [0-9A-F]{64}$", Net10.Value[3]);
    }

    [Fact]
    public void Net8_AnswersTheSame()
    {
        string[] net8 = RunBuilt("net8.0");

        Assert.Equal("library .NETCoreApp,Version=v8.0", net8[0]);
        Assert.Equal(Net10.Value[2..], net8[2..]);
    }

    [Fact]
    public void Trimmed_AnswersTheSame()
    {
        string[] trimmed = RunPublished("--self-contained", "-p:PublishTrimmed=true", "-p:TrimMode=full");

        Assert.Equal(Net10.Value[2..], trimmed[2..]);
    }

    [NativeFact]
    public void Native_AnswersTheSame()
    {
        string[] native = RunPublished(
            "-p:PublishAot=true",
            NativeFactAttribute.Linker is { Length: > 0 } linker ? $"-p:CppCompilerAndLinker={linker}" : "-p:StripSymbols=true");

        Assert.Equal("dynamic code False", native[1]);
        Assert.Equal(Net10.Value[2..], native[2..]);
    }

    /// <summary>Runs what was built together with these tests.</summary>
    private static string[] RunBuilt(string framework)
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string program = Repository.PathOf("tests", Name, "bin", configuration, framework, $"{Name}.dll");
        return LinesOf(Command.DotNet(Repository.PathOf(), Nothing, program, Repository.PathOf("samples")));
    }

    /// <summary>Both ways of publishing take the same compiled assemblies.</summary>
    private string[] RunPublished(params string[] how)
    {
        using var folder = new TemporaryFolder();
        string project = Repository.PathOf("tests", Name, $"{Name}.csproj");
        var published = Command.DotNet(
            Repository.PathOf(),
            Nothing,
            [
                "publish", project, "--configuration", "Release", "--framework", "net10.0", "--use-current-runtime",
                "--artifacts-path", build.Path, "--output", folder.Of("out"), "-p:RunAnalyzers=false", "-warnaserror", .. how,
            ]).Succeeded();
        Assert.DoesNotContain("warning ", published.Output, StringComparison.Ordinal);
        string program = OperatingSystem.IsWindows() ? $"{Name}.exe" : Name;
        return LinesOf(Command.Run(folder.Of("out", program), folder.Path, Nothing, Repository.PathOf("samples")));
    }

    private static string[] LinesOf(Command command) => command.Succeeded().Output.TrimEnd().Split('\n');
}

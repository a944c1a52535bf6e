using System.IO.Compression;
using System.Xml.Linq;

namespace TrustAdvice.Package.Tests.Support;

/// <summary>The packages, packed once into a folder that serves as a source, with a package cache of its own.</summary>
public sealed class PackedFeed : IDisposable
{
    private static readonly string[] Projects = ["TrustAdvice", "TrustAdvice.Authoring", "TrustAdvice.Support", "TrustAdvice.Tool"];

    private readonly TemporaryFolder _folder = new();

    public PackedFeed()
    {
        try
        {
            Pack(Folder);
        }
        catch
        {
            // The test runner does not dispose of a fixture that could not be made.
            Dispose();
            throw;
        }

        Version = XDocument.Load(Repository.PathOf("src", "Directory.Build.props")).Descendants("Version").Single().Value;
    }

    public string Folder => _folder.Of("feed");

    public string Version { get; }

    /// <summary>The environment of a user whose package cache is empty at first.</summary>
    internal IReadOnlyDictionary<string, string> UserEnvironment => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = _folder.Of("cache"),
        ["DOTNET_CLI_HOME"] = _folder.Of("home"),
    };

    internal string PathOf(string package, string extension = "nupkg") =>
        Path.Combine(Folder, $"{package}.{Version}.{extension}");

    internal ZipArchive Open(string package, string extension = "nupkg") => ZipFile.OpenRead(PathOf(package, extension));

    /// <summary>Packs again from nothing, as the release does: into the same folders, so that only the clock differs.</summary>
    internal void PackAgain(string feed) => Pack(feed);

    public void Dispose() => _folder.Dispose();

    private void Pack(string feed)
    {
        string build = _folder.Of("build");
        foreach (string project in Projects)
        {
            Command.DotNet(
                Repository.PathOf(),
                new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "1767225600" },
                "pack",
                Repository.PathOf("src", project, $"{project}.csproj"),
                "--configuration",
                "Release",
                "--artifacts-path",
                build,
                "--output",
                feed,
                "-p:ContinuousIntegrationBuild=true",
                "-p:RunAnalyzers=false",
                "-warnaserror").Succeeded();
        }

        Directory.Delete(build, recursive: true);
    }
}

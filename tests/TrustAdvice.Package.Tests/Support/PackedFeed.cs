using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace TrustAdvice.Package.Tests.Support;

/// <summary>
/// The packages, packed once for the same sources into a folder that serves as a source of packages, with a package cache of its own. All
/// test projects take them from there.
/// </summary>
public sealed class PackedFeed
{
    private static readonly string Room = Repository.PathOf("artifacts", "packed");

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public PackedFeed()
    {
        using var turn = WaitForTurn();
        string stamp = Path.Combine(Room, "sources.sha256"), sources = HashOfSources();
        if (!File.Exists(stamp) || File.ReadAllText(stamp) != sources)
        {
            string build = Path.Combine(Room, "build");
            File.Delete(stamp);
            DeleteIfThere(Folder);
            DeleteIfThere(Cache);
            DeleteIfThere(build);
            Pack("Packages.slnf", Folder, build);
            Directory.Delete(build, recursive: true);
            File.WriteAllText(stamp, sources);
        }
    }

    public string Folder { get; } = Path.Combine(Room, "feed");

    public string Version { get; } = XDocument.Load(Repository.PathOf("src", "Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The environment of a user whose package cache holds nothing but what the tests have put there.</summary>
    internal IReadOnlyDictionary<string, string> UserEnvironment { get; } = new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Cache,
        ["DOTNET_CLI_HOME"] = Path.Combine(Room, "home"),
    };

    private static string Cache => Path.Combine(Room, "cache");

    /// <summary>What a program needs besides the packages may come from the cache of whoever runs the tests.</summary>
    private static string CacheOfTheUser => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    internal string PathOf(string package, string extension = "nupkg") =>
        Path.Combine(Folder, $"{package}.{Version}.{extension}");

    internal ZipArchive Open(string package, string extension = "nupkg") => ZipFile.OpenRead(PathOf(package, extension));

    /// <summary>Builds or publishes a program of this repository on the packages, into the folder <c>out</c> of another folder.</summary>
    internal Command Make(string verb, string project, TemporaryFolder folder, params string[] more) => Command.DotNet(
        Repository.PathOf(),
        UserEnvironment,
        [
            verb, Repository.PathOf(project), "--artifacts-path", folder.Of("build"), "--output", folder.Of("out"), "-p:RunAnalyzers=false",
            $"-p:PackedFeed={Folder}", $"-p:PackedVersion={Version}", $"-p:RestoreFallbackFolders={CacheOfTheUser}", .. more,
        ]).Succeeded();

    /// <summary>Publishes a program as native code. Nobody debugs it, and the linker spares what that needs.</summary>
    internal Command MakeNative(string project, TemporaryFolder folder) => Make(
        "publish",
        project,
        folder,
        [
            "--configuration", "Release", "--framework", "net10.0", "--use-current-runtime", "-warnaserror", "-p:PublishAot=true", "-p:NativeDebugSymbols=false",
            .. NativeFactAttribute.Linker is { Length: > 0 } linker ? [$"-p:CppCompilerAndLinker={linker}"] : Array.Empty<string>(),
        ]);

    /// <summary>Packs what lies in <c>src</c> from nothing, as the release does: the same sources give the same bytes, whatever the folders.</summary>
    internal static void Pack(string what, string feed, string build) => Command.DotNet(
        Repository.PathOf(),
        new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "1767225600" },
        "pack",
        Repository.PathOf("src", what),
        "--configuration",
        "Release",
        "--artifacts-path",
        build,
        "--output",
        feed,
        "-p:ContinuousIntegrationBuild=true",
        "-p:RunAnalyzers=false",
        "-warnaserror").Succeeded();

    /// <summary>Test projects run side by side: one packs, and the others wait for it.</summary>
    private static FileStream WaitForTurn()
    {
        Directory.CreateDirectory(Room);
        var until = DateTime.UtcNow + Patience;
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(Room, "turn"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (DateTime.UtcNow < until)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    private static string HashOfSources()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(Repository.PathOf("src"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathOf(), "Directory.*"))
            .Append(Repository.PathOf("CHANGELOG.md"))
            .Select(file => Path.GetRelativePath(Repository.PathOf(), file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
        foreach (string file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(Repository.PathOf(file))));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

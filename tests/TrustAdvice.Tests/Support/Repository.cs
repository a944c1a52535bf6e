namespace TrustAdvice.Tests.Support;

/// <summary>The files of the repository, as they stand in the working copy.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>The lines of a data file, without empty lines and comments.</summary>
    public static IReadOnlyList<string> Lines(string path) =>
        [.. File.ReadLines(PathOf(path)).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>The source files of the library, by path from its folder, with '/'.</summary>
    public static IReadOnlyList<SourceText> LibrarySources() => SourcesOf("TrustAdvice");

    /// <summary>The source files of the library and of the package for authors of rules.</summary>
    public static IReadOnlyList<SourceText> SourcesOfThePackages() =>
        [.. LibrarySources(), .. SourcesOf("TrustAdvice.Authoring"), .. SourcesOf("TrustAdvice.Support")];

    private static SourceText[] SourcesOf(string project)
    {
        string folder = PathOf($"src/{project}");
        return
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
                .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal)
                    && !file.Path.StartsWith("obj/", StringComparison.Ordinal))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new SourceText(file.Path, File.ReadAllText(file.File))),
        ];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TrustAdvice.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}

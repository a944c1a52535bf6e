namespace TrustAdvice.Samples.Tests.Support;

/// <summary>The files of the repository, found from where the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts));

    public static IEnumerable<string> Situations =>
        Directory.EnumerateFiles(PathOf("samples", "situations"), "*.json").Order(StringComparer.Ordinal);

    public static string Situation(string name) => PathOf("samples", "situations", $"{name}.json");

    public static Situation ReadSituation(string name)
    {
        Assert.True(TrustAdvice.Situation.TryFromJson(File.ReadAllBytes(Situation(name)), out var situation, out _));
        return situation!;
    }

    public static string Journey(string name) => PathOf("samples", "journeys", $"{name}.json");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TrustAdvice.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}

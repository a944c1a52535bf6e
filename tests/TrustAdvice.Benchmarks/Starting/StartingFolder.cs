namespace TrustAdvice.Benchmarks.Starting;

/// <summary>A folder for programs that are built here and now, removed when done with.</summary>
/// <remarks>It lies outside the repository and shuts out what lies above, since neither has the settings of a user.</remarks>
internal sealed class StartingFolder : IDisposable
{
    private static readonly string[] Settings = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("trustadvice-start-");

    public StartingFolder()
    {
        foreach (string settings in Settings)
        {
            File.WriteAllText(Of(settings), "<Project />");
        }
    }

    public string Of(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}

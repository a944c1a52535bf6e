namespace TrustAdvice.Benchmarks;

/// <summary>Finds the files of the repository in which the benchmarks run.</summary>
internal static class Repository
{
    public static string PathOf(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TrustAdvice.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The benchmarks run inside the repository."), path);
    }
}

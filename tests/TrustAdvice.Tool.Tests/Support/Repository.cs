namespace TrustAdvice.Tool.Tests.Support;

/// <summary>Where the source tree is, seen from the built tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory)).FullName;

    private static DirectoryInfo Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "TrustAdvice.sln")) ? folder : Find(folder.Parent!);
}

namespace TrustAdvice.Package.Tests.Support;

/// <summary>The page of the package, with its fenced blocks.</summary>
internal static class PackageReadme
{
    private const string Fence = "```";

    public static string Text => Repository.Read("src", "TrustAdvice", "README.md");

    /// <summary>The language and content of each fenced block of a page, in order.</summary>
    public static IReadOnlyList<(string Language, string Content)> BlocksOf(string text)
    {
        string[] parts = $"\n{text}".Split($"\n{Fence}");
        return
        [
            .. parts.Where((_, index) => index % 2 == 1)
                .Select(part => (part[..part.IndexOf('\n', StringComparison.Ordinal)], part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..])),
        ];
    }

    /// <summary>What stands outside the fenced blocks.</summary>
    public static string ProseOf(string text) =>
        string.Concat($"\n{text}".Split($"\n{Fence}").Where((_, index) => index % 2 == 0));
}

namespace TrustAdvice.Web.Tests.Support;

/// <summary>The browser of this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Where it is; null where there is none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names, (folder, name) => System.IO.Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);

    /// <summary>Why tests in a browser are skipped; null where they run.</summary>
    public static string? WhyNotHere { get; } = Path is null && Environment.GetEnvironmentVariable("CI") != "true"
        ? "These tests walk the page in a browser, and there is no Chromium on the PATH: install the package chromium."
        : null;
}

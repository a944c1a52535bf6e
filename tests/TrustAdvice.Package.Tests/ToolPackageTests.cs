using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.Package.Tests;

/// <summary>The tool as those who install it get it.</summary>
public class ToolPackageTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public void Tool_InstalledFromAFolder_Runs()
    {
        using var folder = new TemporaryFolder();
        Command.DotNet(
            folder.Path,
            feed.UserEnvironment,
            "tool", "install", "TrustAdvice.Tool", "--version", feed.Version, "--tool-path", folder.Of("tools"), "--add-source", feed.Folder)
            .Succeeded();

        var version = Run(folder, "--version").Succeeded();
        var verified = Run(folder, "verify").Succeeded();
        var overlay = Run(folder, "verify", "--overlay", Repository.PathOf("samples", "Overlay", "acme.json")).Succeeded();
        var missing = Run(folder, "verify", "nowhere.json");

        Assert.StartsWith(feed.Version, version.Output, StringComparison.Ordinal);
        Assert.Contains(RuleSet.BuiltIn.Id, verified.Output, StringComparison.Ordinal);
        Assert.Contains("acme.shifts", overlay.Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (missing.ExitCode, missing.Output));
    }

    private Command Run(TemporaryFolder folder, params string[] arguments) => Command.Run(
        Directory.EnumerateFiles(folder.Of("tools"), "trustadvice*").Single(), folder.Path, RuntimeEnvironment(), arguments);

    /// <summary>The tool finds the runtime that runs these tests, wherever that is.</summary>
    private Dictionary<string, string> RuntimeEnvironment()
    {
        var environment = new Dictionary<string, string>(feed.UserEnvironment);
        if (Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet")
        {
            environment["DOTNET_ROOT"] = Path.GetDirectoryName(host)!;
        }

        return environment;
    }
}

using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.Package.Tests;

/// <summary>
/// The console sample as whoever copies it builds it: on the packages. TrustAdvice.Web.Tests and TrustAdvice.WebApi.Tests do the same
/// with the other two programs, and the tool's test with the overlay.
/// </summary>
public sealed class SampleTests(PackedFeed feed, TemporaryFolder folder) : IClassFixture<PackedFeed>, IClassFixture<TemporaryFolder>
{
    [Fact]
    public void Console_PrintsTheBoxOfTheReadme()
    {
        const string Situation = "stuck-in-step-3-after-three-months";
        feed.Make("build", "samples/ConsoleAdvisor/ConsoleAdvisor.csproj", folder, "-warnaserror");

        string page = Command.DotNet(
            folder.Path,
            feed.UserEnvironment,
            folder.Of("out", "ConsoleAdvisor.dll"),
            "advise",
            "--situation",
            Repository.PathOf("samples", "situations", $"{Situation}.json")).Succeeded().Output;

        string box = PackageReadme.BlocksOf(Repository.Read("README.md")).Single(block => block.Content.Contains("Your next step", StringComparison.Ordinal)).Content;
        Assert.Contains(box.Trim(), page, StringComparison.Ordinal);
    }
}

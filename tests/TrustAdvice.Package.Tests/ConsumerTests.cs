using System.Text.Json;
using System.Text.Json.Nodes;
using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.Package.Tests;

/// <summary>The package as those who install it get it.</summary>
public class ConsumerTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public void Console_WithTheCodeOfThePage_PrintsWhatThePageSays()
    {
        var page = PackageReadme.BlocksOf(PackageReadme.Text);
        using var consumer = new Consumer(feed, "Microsoft.NET.Sdk", "net8.0;net10.0", page[0].Content).Built();

        Assert.Equal(page[1].Content, consumer.Run("net8.0").TrimEnd());
        Assert.Equal(page[1].Content, consumer.Run("net10.0").TrimEnd());
    }

    [Fact]
    public void WebApp_WithTheRegistrationOfThePage_AnswersInJson()
    {
        string program = Program("Web");
        string situation = """{"whoBrokeTrust":"partner","step":"communicate","progress":"stuck"}""";
        using var consumer = new Consumer(feed, "Microsoft.NET.Sdk.Web", "net10.0", program).Built();

        string[] answers = consumer
            .Run("net10.0", situation, """{"progress":"staled"}""", """{"progres":"stuck"}""", """{"progress":3}""")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(PackageReadme.BlocksOf(PackageReadme.Text)[2].Content, program, StringComparison.Ordinal);
        Assert.StartsWith("200 {", answers[0], StringComparison.Ordinal);
        Assert.Equal(Plain(Advise(situation)), Plain(answers[0][4..]));
        Assert.Equal(["400", "400", "400"], answers[1..].Select(answer => answer.Trim()));
    }

    [Fact]
    public void Worker_WithRulesOfItsOwnAndAnOverlay_FollowsThem()
    {
        using var consumer = new Consumer(
                feed, "Microsoft.NET.Sdk.Worker", "net10.0", Program("Worker"), "Microsoft.Extensions.Hosting/8.0.1")
            .WithFiles(FolderOf("Worker")).Built();

        string[] lines = consumer.Run("net10.0").TrimEnd().Split('\n');

        Assert.Equal(
            [
                "listen acme-pastor",
                "low: Listen first; 0 more; CouplesTherapist",
                "high: Talk to your pastor; 1 more; CouplesTherapist",
            ],
            lines[..3]);
        Assert.Contains("TA0601", lines[3], StringComparison.Ordinal);
        Assert.Contains("nobody-prays-alone", lines[3], StringComparison.Ordinal);
    }

    private static string Advise(string situation) => JsonSerializer.Serialize(
        new Advisor(new AdvisorOptions { Limit = 1 })
            .Advise(JsonSerializer.Deserialize(situation, TrustAdviceJson.TypeInfo<Situation>())!),
        TrustAdviceJson.TypeInfo<Advice>());

    /// <summary>Which signs are escaped is for the app to say, not for the library.</summary>
    private static string Plain(string json) => JsonNode.Parse(json)!.ToJsonString();

    private static string FolderOf(string consumer) =>
        Repository.PathOf("tests", "TrustAdvice.Package.Tests", "Consumers", consumer);

    private static string Program(string consumer) =>
        Repository.Read("tests", "TrustAdvice.Package.Tests", "Consumers", consumer, "Program.cs");
}

using System.Net;
using System.Text.Json.Nodes;
using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.Package.Tests;

/// <summary>The code of docs/web-apps.md, as a newcomer copies it: a new web project for .NET 8, whose language is C# 12.</summary>
public sealed class WebAppsPageTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Registration = "builder.Services.AddTrustAdvice();";
    private const string Faulty = """{ "sfaety": "safe", "step": 3 }""";
    private const string Stuck = """{ "whoBrokeTrust": "partner", "step": "communicate", "progress": "stuck", "safety": "safe" }""";

    private static readonly IReadOnlyList<(string Language, string Content)> Blocks = PackageReadme.BlocksOf(Repository.Read("docs", "web-apps.md"));

    private static readonly string[] Code = [.. Blocks.Where(block => block.Language == "csharp").Select(block => block.Content)];

    [Fact]
    public void EveryBlock_IsOneOfThese()
    {
        Assert.Equal(4, Code.Length);
        Assert.Contains(Registration, Code[0], StringComparison.Ordinal);
        Assert.Contains(Registration, Code[1], StringComparison.Ordinal);
        Assert.StartsWith("builder.Services.AddTrustAdvice(options", Code[2], StringComparison.Ordinal);
        Assert.Contains("class CurrentAdvisor", Code[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheWholeApp_Advises_InTheReadersLanguage_AndNamesEveryFault()
    {
        using var consumer = Consumer(Code[0]).Built();
        using var app = consumer.Start("net8.0");

        using var advice = await app.Post("/advice", Stuck, "fr, es-MX;q=0.8");
        Assert.Equal(HttpStatusCode.OK, advice.StatusCode);
        Assert.Equal("es", (await NodeOf(advice))["nextStep"]!["text"]!["language"]!.GetValue<string>());

        using var refused = await app.Post("/advice", Faulty, "english_us");
        var problem = await NodeOf(refused);
        problem.AsObject().Remove("traceId");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.Equal(JsonNode.Parse(Blocks.Single(block => block.Language == "json").Content)!.ToJsonString(), problem.ToJsonString());

        Assert.Contains("\"whoBrokeTrust\"", await app.Client.GetStringAsync(new Uri("/schema", UriKind.Relative)), StringComparison.Ordinal);
    }

    /// <summary>With the settings of the page in place of the plain registration.</summary>
    [Fact]
    public async Task BoundByTheFramework_TheProblemHasTheTruePath()
    {
        using var consumer = Consumer(Code[1].Replace(Registration, Code[2], StringComparison.Ordinal))
            .With("appsettings.json", """{ "TrustAdvice": { "Limit": 1, "BriefTexts": true } }""").Built();
        using var app = consumer.Start("net8.0");

        using var advice = await app.Post("/advice", Stuck);
        Assert.Empty((await NodeOf(advice))["alsoTry"]!.AsArray());

        using var refused = await app.Post("/advice", """{ "safety": "safe", "step": "terrified" }""");
        string body = await refused.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(["$.step"], JsonNode.Parse(body)!["errors"]!.AsObject().Select(error => error.Key));
        Assert.DoesNotContain("terrified", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AChangedOverlay_IsFollowed_AndARefusedOneIsNot()
    {
        string program = Code[0]
            .Replace(Registration, "builder.Services.AddSingleton<CurrentAdvisor>();", StringComparison.Ordinal)
            .Replace("Advisor advisor) =>", "CurrentAdvisor current) =>", StringComparison.Ordinal)
            .Replace("async (HttpRequest request, CurrentAdvisor current) =>\n{", "async (HttpRequest request, CurrentAdvisor current) =>\n{\n    var advisor = current.Advisor;", StringComparison.Ordinal)
            .Replace("TrustAdviceJson.SituationSchema(advisor.RuleSet, ForReader(request, advisor)", "TrustAdviceJson.SituationSchema(current.Advisor.RuleSet, ForReader(request, current.Advisor)", StringComparison.Ordinal);
        using var consumer = Consumer(program).With("CurrentAdvisor.cs", Code[3]).With("overlay.json", Overlay("1.0.0")).Built();
        using var app = consumer.Start("net8.0");

        Assert.Equal("1.0.0", await Version(app));
        consumer.With("overlay.json", Overlay("1.0.1"));
        await Becomes(app, "1.0.1");
        consumer.With("overlay.json", "{ this is no overlay");
        consumer.With("overlay.json", Overlay("1.0.2"));
        await Becomes(app, "1.0.2");
    }

    private Consumer Consumer(string program) => new(feed, "Microsoft.NET.Sdk.Web", "net8.0", program);

    private static string Overlay(string version) =>
        $$"""{ "format": 1, "id": "acme.overlay", "version": "{{version}}", "extends": "trustadvice.core", "hide": ["shared-journal"] }""";

    private static async Task<string> Version(RunningService app)
    {
        using var advice = await app.Post("/advice", "{}");
        return (await NodeOf(advice))["trace"]!["version"]!.GetValue<string>().Split('+')[1];
    }

    /// <summary>A watched file is noticed after a while; what comes of it is asserted, not how soon.</summary>
    private static async Task Becomes(RunningService app, string version)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await Version(app) != version)
        {
            await Task.Delay(100, patience.Token);
        }
    }

    private static async Task<JsonNode> NodeOf(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
}

using System.Text.Json.Nodes;
using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.WebApi.Tests;

/// <summary>The service as a native program: built without a warning of the trimmer or the native compiler, it answers alike.</summary>
public sealed class NativeTests
{
    [NativeFact]
    public async Task Native_AnswersAlike()
    {
        using var folder = new TemporaryFolder();
        var published = new PackedFeed().MakeNative("samples/WebApi/WebApi.csproj", folder);
        Assert.DoesNotContain("warning ", published.Output, StringComparison.Ordinal);
        string program = folder.Of("out", OperatingSystem.IsWindows() ? "WebApi.exe" : "WebApi");
        using var running = RunningService.Start(program, folder.Of("out"));
        using var service = new Service();
        foreach (var (path, body) in new[] { ("/advice", """{ "safety": "afraid" }"""), ("/advice", """{ "sfaety": 1 }"""), ("/interview", """{ "answers": {} }""") })
        {
            using var native = await running.Post(path, body);
            using var managed = await service.Post(path, body);

            Assert.Equal(managed.StatusCode, native.StatusCode);
            Assert.Equal(WithoutTrace(await managed.Content.ReadAsStringAsync()), WithoutTrace(await native.Content.ReadAsStringAsync()));
        }

        foreach (string path in new[] { "/schema", "/health" })
        {
            var address = new Uri(path, UriKind.Relative);
            Assert.Equal(await service.CreateClient().GetStringAsync(address), await running.Client.GetStringAsync(address));
        }

        string document = await running.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        Assert.Contains("\"couplesTherapist\"", document, StringComparison.Ordinal);
        var schemas = JsonNode.Parse(document)!["components"]!["schemas"]!;
        Assert.Equal(JsonNode.Parse(Repository.Read("samples", "WebApi", "openapi.json"))!["components"]!["schemas"]!.ToJsonString(), schemas.ToJsonString());
    }

    /// <summary>Each request has a trace id of its own.</summary>
    private static string WithoutTrace(string body) => body.Split(",\"traceId\"")[0];
}

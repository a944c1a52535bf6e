using System.Text.Json;
using System.Text.Json.Nodes;
using Client;
using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.WebApi.Tests;

/// <summary>The OpenAPI document of the service, and a client that was made from it.</summary>
public sealed class DocumentTests(Service service) : IClassFixture<Service>
{
    private const string Switch = "TRUSTADVICE_UPDATE_SNAPSHOTS";

    private static readonly string File = Repository.PathOf("samples", "WebApi", "openapi.json");

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The client is made from this file when the tests are built.</summary>
    [Fact]
    public async Task TheFile_IsTheDocument()
    {
        string document = (await Document()).ToJsonString(Layout) + "\n";
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            await System.IO.File.WriteAllTextAsync(File, document);
        }

        Assert.True(Repository.Read("samples", "WebApi", "openapi.json") == document, $"samples/WebApi/openapi.json is not what the service gives. If this is meant, run the tests with {Switch}=1.");
    }

    [Fact]
    public async Task EveryEnum_IsNamed_AndNothingIsLeftOpen()
    {
        var document = await Document();
        var schemas = document["components"]!["schemas"]!.AsObject();

        Assert.StartsWith("3.1", document["openapi"]!.GetValue<string>(), StringComparison.Ordinal);
        foreach (var type in new[] { typeof(ReferralKind), typeof(Urgency), typeof(Owner), typeof(ActionKind), typeof(RepairStep), typeof(EvidenceGrade), typeof(TrustAdvice.Visibility) })
        {
            string[] names = [.. schemas[type.Name]!["enum"]!.AsArray().Where(name => name is not null).Select(name => name!.GetValue<string>())];
            Assert.Equal(Enum.GetNames(type), names, StringComparer.OrdinalIgnoreCase);
        }

        foreach (var fact in RuleSet.BuiltIn.FactDefinitions)
        {
            var values = schemas["Situation"]!["properties"]![fact.Name]!["enum"]!.AsArray();
            Assert.Equal([.. fact.Values, "unknown", null], values.Select(value => value?.GetValue<string>()));
        }

        Assert.Empty(Open("$", document["components"]!));
        Assert.Equal(["$.properties.a"], Open("$", JsonNode.Parse("""{ "properties": { "a": { "description": "?" }, "b": { "type": "string" } } }""")!));
    }

    [Fact]
    public async Task AGeneratedClient_AsksForAdvice()
    {
        var client = new AdviceClient(service.CreateClient());

        var afraid = await client.AdviseAsync(new Client.Situation { Safety = SituationSafety.Afraid });
        Assert.Null(afraid.NextStep);
        Assert.NotEmpty(afraid.Alerts!);
        Assert.Equal(Client.ReferralKind.AbuseSpecialist, afraid.Referral!.To);
        Assert.Equal(SituationSafety.Afraid, afraid.Trace!.Facts.Safety);

        var stuck = await client.AdviseAsync(new Client.Situation { Safety = SituationSafety.Safe, Progress = SituationProgress.Stuck });
        Assert.Equal(Advisor.Default.Advise(new TrustAdvice.Situation { Safety = TrustAdvice.Safety.Safe, Progress = TrustAdvice.Progress.Stuck }).NextStep!.Text.Title, stuck.NextStep!.Text!.Title);
    }

    [Fact]
    public async Task AGeneratedClient_GoesThroughAnInterview_AndHearsOfFaults()
    {
        var client = new AdviceClient(service.CreateClient());

        var step = await client.AskAsync(new Client.Interview { Answers = new Client.Situation { Safety = SituationSafety.Safe } });
        Assert.Equal("selfHarm", step.Next!.Fact);
        Assert.Contains(step.Next.Answers!, answer => answer.Value == "no");

        var refused = await Assert.ThrowsAsync<ApiException<HttpValidationProblemDetails>>(() => client.AskAsync(new Client.Interview
        {
            Answers = new Client.Situation { Safety = SituationSafety.Safe },
            History = [new Client.Situation { Safety = SituationSafety.Afraid }],
        }));
        Assert.Equal(["$.history"], refused.Result.Errors!.Keys);
    }

    /// <summary>Without the address at which it happens to be served.</summary>
    private async Task<JsonObject> Document()
    {
        var document = JsonNode.Parse(await service.CreateClient().GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!.AsObject();
        document.Remove("servers");
        return document;
    }

    /// <summary>The schemas of members and items that say nothing of their value.</summary>
    private static IEnumerable<string> Open(string path, JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(member => member.Key switch
        {
            "properties" => member.Value!.AsObject().SelectMany(property => Says(property.Value)
                ? Open($"{path}.properties.{property.Key}", property.Value)
                : [$"{path}.properties.{property.Key}"]),
            _ => Open($"{path}.{member.Key}", member.Value),
        }),
        JsonArray items => items.SelectMany((item, index) => Open($"{path}[{index}]", item)),
        _ => [],
    };

    private static bool Says(JsonNode? schema) =>
        schema is JsonObject known && (known.ContainsKey("type") || known.ContainsKey("enum") || known.ContainsKey("$ref") || known.ContainsKey("oneOf") || known.ContainsKey("anyOf"));
}

using System.Net;
using System.Text.Json.Nodes;
using NJsonSchema;
using TrustAdvice.JourneyService.Tests.Support;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Simulation;

namespace TrustAdvice.JourneyService.Tests;

/// <summary>What the service says of itself, and how it refuses.</summary>
public sealed class ContractTests(Service service) : IClassFixture<Service>
{
    private static readonly string[] Paths = ["/journey", "/advice", "/assessment", "/path", "/shared", "/question", "/schedule", "/invitation"];

    [Fact]
    public async Task EveryEnum_IsNamed()
    {
        string[] found = [.. Enums(await Document()).Distinct()];

        foreach (var type in new[]
        {
            typeof(WhoBrokeTrust), typeof(JourneyRole), typeof(JourneyState), typeof(JourneyStage), typeof(RepairStep), typeof(ReferralKind), typeof(Urgency), typeof(Owner),
            typeof(ActionKind), typeof(EvidenceGrade), typeof(Visibility), typeof(Breach), typeof(Safety), typeof(SelfHarm), typeof(YesNo), typeof(HelpOutcome), typeof(PromiseOutcome),
            typeof(FeedbackOutcome), typeof(FeedbackReason),
        })
        {
            string names = string.Join(',', Enum.GetNames(type).Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName));
            Assert.True(found.Contains(names, StringComparer.OrdinalIgnoreCase), $"{type.Name}: {names} is not among\n{string.Join('\n', found)}");
        }
    }

    [Fact]
    public async Task EveryAnswer_IsAsTheDocumentSays()
    {
        var document = await Document();
        var (hurt, other) = await Phone.Couple(service.Client);
        foreach (string entry in Entries.Draw(new SplitMix(11), JourneyRole.WasHurt))
        {
            await hurt.Append(entry);
        }

        await other.Append(Entries.CheckIn(JourneyRole.BrokeTrust, more: """, "shared": true """));
        foreach (string path in Paths)
        {
            var schema = document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
            var whole = new JsonObject { ["allOf"] = new JsonArray(schema.DeepClone()), ["definitions"] = document["components"]!["schemas"]!.DeepClone() };
            var read = await JsonSchema.FromJsonAsync(whole.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal));

            string answer = await hurt.Get(path);
            Assert.NotEmpty(answer);
            Assert.Empty(read.Validate(answer).Select(error => $"{path}: {error}"));
            Assert.NotEmpty(read.Validate("""[{ "stage": 3 }]"""));
        }
    }

    [Fact]
    public async Task EveryOperation_HasANameAndASummary_AndSaysWhetherItNeedsAToken()
    {
        var operations = (await Document())["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject(), (path, operation) => (path.Key, Operation: operation.Value!)).ToList();

        Assert.True(operations.Count > 10, "They were found.");
        Assert.All(operations, one => Assert.NotNull(one.Operation["operationId"]));
        Assert.All(operations, one => Assert.NotNull(one.Operation["summary"]));
        Assert.All(operations, one => Assert.Equal(one.Key is not ("/couples" or "/partners"), one.Operation["security"] is not null));
    }

    [Theory]
    [InlineData("""{ "type": "step", "on": "2026-06-01", "step": "terrified", "id": "a" }""", "$.step")]
    [InlineData("""{ "type": "step", "on": "2026-06-01", "step": "forgive" }""", "$.id")]
    [InlineData("""{ "type": "checkIn", "on": "2026-06-01", "by": "brokeTrust", "ratings": { "trust": 1 }, "id": "a" }""", "$.by")]
    [InlineData("terrified", "$")]
    public async Task ABadEntry_IsRefused_ByItsPlace_WithoutWhatWasSent(string entry, string place)
    {
        var hurt = await Phone.Found(service.Client);

        var (status, body) = await hurt.Send(HttpMethod.Post, "/entries", entry);

        Assert.Equal(400, status);
        Assert.Equal([place], JsonNode.Parse(body)!["errors"]!.AsObject().Select(error => error.Key));
        Assert.DoesNotContain("terrified", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/couples", """{ "whoBrokeTrust": "terrified" }""", 400)]
    [InlineData("POST", "/couples", """{ "whoBrokeTrust": "both" }""", 400)]
    [InlineData("POST", "/couples", """{ "whoBrokeTrust": 1 }""", 400)]
    [InlineData("POST", "/partners", """{ "invitation": "terrified", "device": "1b4e28ba-2fa1-11d2-883f-0016d3cca427", "whoBrokeTrust": "me" }""", 400)]
    [InlineData("GET", "/journey?on=2026-06-17", null, 400)]
    [InlineData("GET", "/journey?on=terrified", null, 400)]
    [InlineData("GET", "/nothing", null, 404)]
    [InlineData("PUT", "/entries", "{}", 405)]
    public async Task WhatIsWrong_IsProblemDetails(string method, string path, string? body, int expected)
    {
        var hurt = await Phone.Found(service.Client);

        var (status, answer) = await hurt.Send(new HttpMethod(method), path, body);

        Assert.Equal(expected, status);
        Assert.Equal(expected, JsonNode.Parse(answer)!["status"]!.GetValue<int>());
        Assert.DoesNotContain("terrified", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheDay_IsThatOfThePhone()
    {
        var hurt = await Phone.Found(service.Client);
        await hurt.Append(Entries.CheckIn(JourneyRole.WasHurt, -1));

        Assert.Contains("\"count\":0", await hurt.Get("/assessment"), StringComparison.Ordinal);
        Assert.Contains("\"count\":1", await hurt.Get("/assessment?on=2026-06-16"), StringComparison.Ordinal);
        Assert.Contains("\"count\":0", await hurt.Get("/assessment?on=2026-06-14"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-AT, en;q=0.5", "de")]
    [InlineData("en;q=0.1, es-MX;q=0.9", "es")]
    [InlineData("*, de;q=0", "en")]
    [InlineData("english_us", "en")]
    public async Task Texts_AreInTheLanguageAsked(string languages, string found)
    {
        var hurt = await Phone.Found(service.Client);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/question");
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {hurt.Token}");

        using var answer = await service.Client.SendAsync(request);

        Assert.Equal(found, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["language"]!.GetValue<string>());
    }

    [Fact]
    public async Task ALargeBody_IsRefused_AndNothingIsStoredOnTheWay()
    {
        var hurt = await Phone.Found(service.Client);
        Assert.Equal(413, (await hurt.Send(HttpMethod.Post, "/entries", new string(' ', 16_385))).Status);

        using var health = await service.Client.GetAsync(new Uri("/health", UriKind.Relative));
        Assert.True(health.Headers.CacheControl?.NoStore);
        Assert.Equal("Healthy", await health.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task EachToken_HasALimitOfItsOwn_AndHealthHasNone()
    {
        await using var small = new Service { Settings = { ["RequestsPerMinute"] = "5" } };
        var (hurt, other) = await Phone.Couple(small.Client);

        int[] statuses = [.. await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ => (await hurt.Send(HttpMethod.Get, "/schedule")).Status))];

        // One of the five went into the invitation.
        Assert.Equal([200, 200, 200, 200, 429, 429], statuses.Order());
        Assert.Equal(200, (await other.Send(HttpMethod.Get, "/schedule")).Status);
        Assert.Equal(HttpStatusCode.OK, (await small.Client.GetAsync(new Uri("/health", UriKind.Relative))).StatusCode);
        var (_, body) = await hurt.Send(HttpMethod.Get, "/schedule");
        Assert.Equal(429, JsonNode.Parse(body)!["status"]!.GetValue<int>());
    }

    private async Task<JsonNode> Document() => JsonNode.Parse(await service.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;

    private static IEnumerable<string> Enums(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(member => member is { Key: "enum", Value: JsonArray names }
            ? [string.Join(',', names.Where(name => name is not null && $"{name}" != "unknown" && $"{name}" != "one").Select(name => $"{name}"))]
            : Enums(member.Value)),
        JsonArray items => items.SelectMany(Enums),
        _ => [],
    };
}

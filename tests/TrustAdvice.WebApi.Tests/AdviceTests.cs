using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrustAdvice.WebApi.Tests;

/// <summary>What the service answers, and what it says when it cannot.</summary>
public sealed class AdviceTests(Service service) : IClassFixture<Service>
{
    private const string Stuck = """{ "whoBrokeTrust": "partner", "step": "communicate", "progress": "stuck", "safety": "safe" }""";

    [Fact]
    public async Task Advice_IsThatOfTheLibrary()
    {
        using var answer = await service.Post("/advice", Stuck);

        string expected = JsonSerializer.Serialize(Advisor.Default.Advise(Situation.FromJson(Stuck)), TrustAdviceJson.TypeInfo<Advice>());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), await NodeOf(answer)));
    }

    [Theory]
    [InlineData("de-AT, en;q=0.5", "de")]
    [InlineData("en;q=0.1, es-MX;q=0.9", "es")]
    [InlineData("*, de;q=0", "en")]
    [InlineData("english_us", "en")]
    [InlineData(";;;", "en")]
    public async Task Advice_IsInTheLanguageAsked(string languages, string found)
    {
        using var answer = await service.Post("/advice", Stuck, languages);

        Assert.Equal(found, (await NodeOf(answer))["nextStep"]!["text"]!["language"]!.GetValue<string>());
    }

    /// <summary>A reader of another language is told, in the safety text itself, that it is in English.</summary>
    [Fact]
    public async Task SafetyTexts_SayThatTheyAreInAnotherLanguage()
    {
        using var answer = await service.Post("/advice", """{ "safety": "afraid" }""", "qaa");

        string alert = (await NodeOf(answer))["alerts"]![0]!["text"]!.GetValue<string>();
        Assert.Equal(Advisor.Default.For("qaa").Advise(new Situation { Safety = Safety.Afraid }).Alerts[0].Text, alert);
        Assert.NotEqual(Advisor.Default.Advise(new Situation { Safety = Safety.Afraid }).Alerts[0].Text, alert);
    }

    [Fact]
    public async Task Faults_AreAllThere_ByPath_WithoutWhatWasSent()
    {
        using var answer = await service.Post("/advice", """{ "sfaety": "safe", "step": "terrified", "progress": 3 }""");

        string body = await answer.Content.ReadAsStringAsync();
        var problem = JsonNode.Parse(body)!;
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["$.sfaety", "$.step", "$.progress"], problem["errors"]!.AsObject().Select(error => error.Key));
        Assert.Equal(400, problem["status"]!.GetValue<int>());
        Assert.DoesNotContain("terrified", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnInterview_AsksAndAdvises()
    {
        using var answer = await service.Post("/interview", """{ "answers": { "safety": "unsure" } }""", "de");

        var step = await NodeOf(answer);
        var interview = Interview.FromJson("""{ "answers": { "safety": "unsure" } }""", Advisor.Default.For("de"));
        Assert.Equal(interview.Next!.Text, step["next"]!["text"]!.GetValue<string>());
        Assert.Equal(interview.Advice.Information[0].Text, step["advice"]!["information"]![0]!["text"]!.GetValue<string>());
        Assert.False(step["isSettled"]!.GetValue<bool>());

        using var refused = await service.Post("/interview", """{ "answers": { "safety": 1 }, "known": { "stepp": "forgive" } }""");
        Assert.Equal(["$.answers.safety", "$.known.stepp"], (await NodeOf(refused))["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Schema_IsThatOfTheLibrary_InTheLanguageAsked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/schema");
        request.Headers.Add("Accept-Language", "es");
        using var answer = await service.CreateClient().SendAsync(request);

        Assert.Equal("application/schema+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(JsonNode.DeepEquals(TrustAdviceJson.SituationSchema(language: "es"), await NodeOf(answer)));
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/json", 400)]
    public async Task WhatIsNoJson_IsRefused_AsProblemDetails(string type, int status)
    {
        using var answer = await service.Post("/advice", "not JSON, and afraid", type: type);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(status, (await NodeOf(answer))["status"]!.GetValue<int>());
    }

    [Fact]
    public async Task ALargeBody_IsRefused()
    {
        using var answer = await service.Post("/advice", new string(' ', Situation.MaximumBytes + 1));
        using var whole = await service.Post("/advice", Stuck.PadRight(Situation.MaximumBytes));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
    }

    [Fact]
    public async Task NothingIsStored_OnTheWay()
    {
        foreach (string path in new[] { "/schema", "/health", "/openapi/v1.json", "/nothing" })
        {
            using var answer = await service.CreateClient().GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(answer.Headers.CacheControl?.NoStore, path);
        }

        using var advice = await service.Post("/advice", Stuck);
        using var refused = await service.Post("/advice", "[]");
        Assert.True(advice.Headers.CacheControl?.NoStore);
        Assert.True(refused.Headers.CacheControl?.NoStore);
    }

    /// <summary>With every line of the log on, whoever reads it learns that somebody asked, and nothing else.</summary>
    [Fact]
    public async Task NoBody_IsInTheLog()
    {
        using (await service.Post("/advice", """{ "safety": "afraid", "breach": "onlineInfidelity", "step": "terrified" }"""))
        using (await service.Post("/advice", """{ "breach": "onlineInfidelity", "pattern": "ongoing" }"""))
        using (await service.Post("/interview", """{ "answers": { "breach": "onlineInfidelity" } }"""))
        {
            Assert.Contains(service.Logged, line => line.Contains("/interview", StringComparison.Ordinal));
            Assert.DoesNotContain(service.Logged, line => line.Contains("onlineInfidelity", StringComparison.OrdinalIgnoreCase)
                || line.Contains("terrified", StringComparison.OrdinalIgnoreCase) || line.Contains("ongoing", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Health_IsTold()
    {
        Assert.Equal("Healthy", await service.CreateClient().GetStringAsync(new Uri("/health", UriKind.Relative)));
    }

    [Fact]
    public async Task ManyRequests_AreRefused_AndHealthIsNot()
    {
        using var small = new Service { RequestsPerMinute = "2" };
        List<HttpStatusCode> answers = [];
        for (int request = 0; request < 3; request++)
        {
            using var answer = await small.Post("/advice", Stuck);
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers);
        Assert.Equal("Healthy", await small.CreateClient().GetStringAsync(new Uri("/health", UriKind.Relative)));
    }

    private static async Task<JsonNode> NodeOf(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
}

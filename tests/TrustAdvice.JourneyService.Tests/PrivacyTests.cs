using System.Net.Http.Headers;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrustAdvice.JourneyService.Tests.Support;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Simulation;
using TrustAdvice.Tests.Journeys.Support;

namespace TrustAdvice.JourneyService.Tests;

/// <summary>Nothing of one's private entries is reachable with the other's token.</summary>
public sealed class PrivacyTests(Service service) : IClassFixture<Service>
{
    // How each endpoint is asked. One that is not here fails the test that goes over all of them.
    private static readonly Dictionary<string, string?[]> Bodies = new()
    {
        ["GET /health"] = [null],
        ["GET /openapi/{documentName}.json"] = [null],
        ["POST /couples"] = ["""{ "whoBrokeTrust": "both" }""", """{ "whoBrokeTrust": "afraid" }"""],
        ["POST /partners"] = ["""{ "invitation": "no", "device": "1b4e28ba-2fa1-11d2-883f-0016d3cca427", "whoBrokeTrust": "me" }"""],
        ["GET /journey"] = [null],
        ["GET /advice"] = [null],
        ["GET /assessment"] = [null],
        ["GET /path"] = [null],
        ["GET /shared"] = [null],
        ["GET /question"] = [null],
        ["GET /schedule"] = [null],
        ["GET /invitation"] = [null],
        ["POST /entries"] = ["""{ "type": "step", "on": "2026-01-05", "id": "s", "step": "communicate" }""", """{ "type": "step" }""", "no JSON"],
        // The last one: after it the token opens nothing.
        ["DELETE /me"] = [null, null],
    };

    [Property(MaxTest = 8)]
    public void WhatOneGets_IsTheSameByteForByte_WhateverTheOtherSaidInPrivate(DoNotSize<int> any) => Compare(new SplitMix((ulong)any.Item)).GetAwaiter().GetResult();

    [Fact]
    public void EveryEndpoint_IsAsked()
    {
        string[] there = [.. service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"], (endpoint, method) => $"{method} {endpoint.RoutePattern.RawText}")
            .Distinct()];

        Assert.True(there.Length > 12, "The endpoints were found.");
        Assert.Equal(Bodies.Keys.Order(StringComparer.Ordinal), there.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WhatIsShared_IsSeen()
    {
        // So that the property above compares more than nothing.
        var (hurt, other) = await Phone.Couple(service.Client);
        string before = await hurt.Get("/journey");

        await other.Append(Entries.CheckIn(JourneyRole.BrokeTrust, more: """, "shared": true, "safety": "afraid" """));

        Assert.NotEqual(before, await hurt.Get("/journey"));
        Assert.DoesNotContain("afraid", await hurt.Get("/journey"), StringComparison.Ordinal);
        Assert.Contains("afraid", await other.Get("/journey"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not a token")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("")]
    public async Task WithoutASoundToken_NothingIsTold(string token)
    {
        foreach (string endpoint in Bodies.Keys.Where(endpoint => endpoint is not ("GET /health" or "POST /couples" or "POST /partners") && !endpoint.Contains('{', StringComparison.Ordinal)))
        {
            var (_, status, body) = await Ask(new Phone(service.Client, token, default, JourneyRole.WasHurt), endpoint, null);

            Assert.Equal(401, status);
            Assert.Contains("\"status\":401", body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ATokenOfOneCouple_OpensNothingOfAnother()
    {
        var (hurt, _) = await Phone.Couple(service.Client);
        var (stranger, _) = await Phone.Couple(service.Client);
        string before = await stranger.Get("/journey");

        await hurt.Append(Entries.CheckIn(JourneyRole.WasHurt, more: """, "shared": true """));

        Assert.Equal(before, await stranger.Get("/journey"));
    }

    [Fact]
    public async Task AnEntry_IsWrittenByItsOwnWriterAlone()
    {
        var (hurt, other) = await Phone.Couple(service.Client);

        Assert.Equal(400, await hurt.Append(Entries.CheckIn(JourneyRole.BrokeTrust, trust: 10)));
        Assert.Equal(400, await other.Append($$"""{ "type": "withdrawal", "on": "2026-01-05", "id": "x", "by": "wasHurt" }"""));
        Assert.Equal(204, await other.Append(Entries.CheckIn(JourneyRole.BrokeTrust)));
    }

    [Fact]
    public async Task AnInvitation_LetsOnePersonIn()
    {
        var hurt = await Phone.Found(service.Client);
        string invitation = await hurt.Invitation();
        var device = Guid.NewGuid();
        var other = await Phone.Join(service.Client, hurt, device: device);
        await other.Append(Entries.CheckIn(JourneyRole.BrokeTrust));

        // The answer was lost on the way, and the phone asks again.
        var again = await Phone.Join(service.Client, hurt, device: device);
        Assert.Equal(other.Person, again.Person);
        Assert.Equal(await other.Get("/journey"), await again.Get("/journey"));

        using var somebodyElse = await Phone.TryJoin(service.Client, invitation, "me", Guid.NewGuid());
        Assert.Equal(409, (int)somebodyElse.StatusCode);
    }

    /// <summary>Two couples whose logs differ in what one of them said in private, and in how often and in which order it came.</summary>
    private async Task Compare(SplitMix random)
    {
        foreach (var reader in Enum.GetValues<JourneyRole>())
        {
            var writer = reader == JourneyRole.WasHurt ? JourneyRole.BrokeTrust : JourneyRole.WasHurt;
            var own = Entries.Draw(random, reader, 15);
            var others = Entries.Draw(random, writer, 25);
            var said = await Sent(random, reader, own, [.. others, .. others.Take(5)]);
            var silent = await Sent(random, reader, own, Entries.WithoutPrivate(others, writer));

            foreach (var (endpoint, bodies) in Bodies)
            {
                foreach (string? body in bodies)
                {
                    var (type, status, answer) = await Ask(said, endpoint, body);

                    Assert.Equal(await Ask(silent, endpoint, body), (type, status, answer));
                    Assert.True(status != 500, endpoint);
                }
            }
        }
    }

    private async Task<Phone> Sent(SplitMix random, JourneyRole reader, List<string> own, List<string> others)
    {
        var first = await Phone.Found(service.Client, """{ "whoBrokeTrust": "disputed", "reader": "wasHurt" }""");
        var second = await Phone.Join(service.Client, first, "both");
        var (mine, theirs) = reader == JourneyRole.WasHurt ? (first, second) : (second, first);
        foreach (var (phone, entry) in JourneyGenerator.Shuffled(random, [.. own.Select(entry => (mine, entry)), .. others.Select(entry => (theirs, entry))]))
        {
            Assert.Equal(204, await phone.Append(entry));
        }

        return mine;
    }

    /// <summary>What comes back, without what is drawn at random for everybody: invitations, tokens, ids of requests.</summary>
    private static async Task<(string? Type, int Status, string Body)> Ask(Phone phone, string endpoint, string? body)
    {
        string[] parts = endpoint.Split(' ');
        using var request = new HttpRequestMessage(new HttpMethod(parts[0]), parts[1].Replace("{documentName}", "v1", StringComparison.Ordinal));
        request.Headers.TryAddWithoutValidation("Authorization", new AuthenticationHeaderValue("Bearer", phone.Token).ToString());
        request.Content = parts[0] == "POST" ? new StringContent(body ?? "{}", Encoding.UTF8, "application/json") : null;
        using var answer = await phone.Client.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        text = System.Text.RegularExpressions.Regex.Replace(text, "\"(traceId|code|token|person)\":\"[^\"]*\"", "");
        return (answer.Content.Headers.ContentType?.ToString(), (int)answer.StatusCode, text);
    }
}

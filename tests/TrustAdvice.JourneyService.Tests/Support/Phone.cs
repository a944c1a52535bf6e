using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using TrustAdvice.Journeys;

namespace TrustAdvice.JourneyService.Tests.Support;

/// <summary>The phone of one of the two: it keeps a token and knows nothing else of the service.</summary>
/// <param name="client">Where the service is.</param>
/// <param name="token">What the service gave it.</param>
/// <param name="person">By which reminders know this person.</param>
/// <param name="role">Whose phone it is.</param>
public sealed class Phone(HttpClient client, string token, Guid person, JourneyRole role)
{
    public HttpClient Client => client;

    public string Token => token;

    public Guid Person => person;

    public JourneyRole Role => role;

    /// <summary>The first of the two begins, as the one who was hurt where nothing else is said.</summary>
    public static async Task<Phone> Found(HttpClient client, string body = """{ "whoBrokeTrust": "partner" }""", JourneyRole role = JourneyRole.WasHurt)
    {
        using var answer = await client.PostAsync(new Uri("/couples", UriKind.Relative), Json(body));
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
        return await Of(client, answer, role);
    }

    /// <summary>The other one joins with what the first one passed on.</summary>
    public static async Task<Phone> Join(HttpClient client, Phone first, string who = "me", Guid? device = null)
    {
        using var answer = await TryJoin(client, await first.Invitation(), who, device ?? Guid.NewGuid());
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
        return await Of(client, answer, first.Role == JourneyRole.WasHurt ? JourneyRole.BrokeTrust : JourneyRole.WasHurt);
    }

    public static Task<HttpResponseMessage> TryJoin(HttpClient client, string invitation, string who, Guid device) => client.PostAsync(
        new Uri("/partners", UriKind.Relative), Json($$"""{ "invitation": "{{invitation}}", "device": "{{device}}", "whoBrokeTrust": "{{who}}" }"""));

    /// <summary>Both of a couple.</summary>
    public static async Task<(Phone Hurt, Phone Other)> Couple(HttpClient client)
    {
        var hurt = await Found(client);
        return (hurt, await Join(client, hurt));
    }

    public async Task<string> Invitation() =>
        JsonNode.Parse((await Send(HttpMethod.Get, "/invitation")).Body)!["code"]!.GetValue<string>();

    /// <summary>Sends an entry and tells the status.</summary>
    public async Task<int> Append(string entry) => (await Send(HttpMethod.Post, "/entries", entry)).Status;

    /// <summary>What is there, as it came.</summary>
    public async Task<string> Get(string path)
    {
        var (status, body) = await Send(HttpMethod.Get, path);
        Assert.True(status is 200 or 204, $"{path}: {status}");
        return body;
    }

    public async Task<(int Status, string Body)> Send(HttpMethod method, string path, string? body = null, CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : Json(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.SendAsync(request, cancellation);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellation));
    }

    /// <summary>The same person at another address of the service.</summary>
    public Phone At(HttpClient other) => new(other, token, person, role);

    private static async Task<Phone> Of(HttpClient client, HttpResponseMessage answer, JourneyRole role)
    {
        var membership = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
        return new(client, membership["token"]!.GetValue<string>(), membership["person"]!.GetValue<Guid>(), role);
    }

    public static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}

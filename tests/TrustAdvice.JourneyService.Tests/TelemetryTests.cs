using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using TrustAdvice.JourneyService.Tests.Support;
using TrustAdvice.Journeys;

namespace TrustAdvice.JourneyService.Tests;

/// <summary>Whoever reads all logs, traces and metrics learns that somebody asked, and nothing of what was said.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task NoEntry_NoToken_AndNoFact_IsTold()
    {
        ConcurrentQueue<string> told = new();
        using var traces = new ActivityListener
        {
            // Of every source, those of Orleans too, which a host may switch on.
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => told.Enqueue($"{activity.Source.Name} {activity.DisplayName} {Tags(activity.TagObjects)} {Tags(activity.Baggage.Select(item => new KeyValuePair<string, object?>(item.Key, item.Value)))} {string.Join(' ', activity.Events.Select(one => $"{one.Name} {Tags(one.Tags)}"))} {activity.StatusDescription}"),
        };
        ActivitySource.AddActivityListener(traces);
        using var metrics = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => told.Enqueue($"{instrument.Name} {Tags(tags.ToArray())}"));
        metrics.SetMeasurementEventCallback<int>((instrument, value, tags, _) => told.Enqueue($"{instrument.Name} {Tags(tags.ToArray())}"));
        metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => told.Enqueue($"{instrument.Name} {Tags(tags.ToArray())}"));
        metrics.Start();
        await using var service = new Service();

        var secrets = await Use(service);
        metrics.RecordObservableInstruments();

        string[] all = [.. told, .. service.Logged];
        Assert.Contains(all, line => line.Contains("/entries", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("Microsoft.AspNetCore ", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("trustadvice.advice", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("orleans-", StringComparison.Ordinal));
        foreach (string secret in secrets)
        {
            Assert.Empty(all.Where(line => line.Contains(secret, StringComparison.OrdinalIgnoreCase)).Select(line => $"{secret}: {line}"));
        }
    }

    /// <summary>Does everything that can be done, also what fails, and tells every word that nobody may find.</summary>
    private static async Task<List<string>> Use(Service service)
    {
        var hurt = await Phone.Found(service.Client);
        string invitation = await hurt.Invitation();
        var device = Guid.NewGuid();
        var other = await Phone.Join(service.Client, hurt, device: device);
        string id = Guid.NewGuid().ToString();
        string[] entries =
        [
            $$"""{ "type": "checkIn", "on": "2026-06-08", "id": "{{id}}", "by": "wasHurt", "ratings": { "heardbyyou": 2.25 }, "safety": "afraid", "selfHarm": "thoughts" }""",
            """{ "type": "breach", "on": "2026-01-05", "id": "idofbreach", "kind": "onlineInfidelity", "pattern": "ongoing" }""",
            """{ "type": "feedback", "on": "2026-06-08", "id": "idoffeedback", "action": "own-what-you-did", "outcome": "dismissed", "reason": "notSafe" }""",
            """{ "type": "step", "on": "2026-06-08", "id": "idofstep", "step": "setBoundaries" }""",
        ];
        foreach (string entry in entries)
        {
            await hurt.Append(entry);
        }

        foreach (string bad in new[] { "terrified", """{ "type": "terrified" }""", """{ "type": "checkIn", "id": "terrified", "by": "brokeTrust", "on": "2026-06-08", "ratings": { "terrified": 3 } }""", new string('x', 20_000) })
        {
            await hurt.Append(bad);
        }

        foreach (string path in new[] { "/journey", "/advice", "/assessment", "/path", "/shared", "/question", "/schedule" })
        {
            await hurt.Get(path);
            await other.Get(path);
        }

        using (await Phone.TryJoin(service.Client, invitation, "terrified", device))
        using (await Phone.TryJoin(service.Client, "terrified", "me", device))
        {
            await new Phone(service.Client, "terrified", default, JourneyRole.WasHurt).Append(entries[0]);
        }

        await hurt.Send(HttpMethod.Delete, "/me");
        await hurt.Append(entries[0]);
        return
        [
            hurt.Token, other.Token, invitation, device.ToString(), id, "heardbyyou", "2.25", "2026-06-08", "2026-01-05", "afraid", "thoughts", "onlineInfidelity", "ongoing", "idofbreach", "idoffeedback",
            "own-what-you-did", "notSafe", "idofstep", "setBoundaries", "terrified", "wasHurt", "disputed", "whoBrokeTrust\":",
        ];
    }

    private static string Tags(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));
}

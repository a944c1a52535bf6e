using System.Collections.Concurrent;
using TrustAdvice.JourneyService.Tests.Support;
using TrustAdvice.Journeys;

namespace TrustAdvice.JourneyService.Tests.Cluster;

/// <summary>Couples whose phones write until they are told to stop, each entry again and again until it is confirmed.</summary>
/// <param name="patience">How long a phone waits for an answer before it sends again.</param>
internal sealed class Load(TimeSpan patience) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(1), PooledConnectionIdleTimeout = TimeSpan.FromSeconds(2) }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly ConcurrentDictionary<Phone, ConcurrentQueue<string>> _confirmed = new();
    private CancellationTokenSource _stop = new();
    private Task[] _writers = [];
    private volatile string _refused = "none";
    private int _count;
    private int _repeats;

    /// <summary>Where the phones send. One that ends is taken out first: its port may soon be somebody else's, who knows no such token.</summary>
    public ConcurrentDictionary<string, Uri> Silos { get; } = new();

    public List<(Phone Hurt, Phone Other)> Couples { get; } = [];

    public int Confirmed => Volatile.Read(ref _count);

    public int Repeats => Volatile.Read(ref _repeats);

    public IReadOnlyCollection<string> ConfirmedBy(Phone phone) => _confirmed.TryGetValue(phone, out var entries) ? entries : [];

    /// <summary>Makes couples, who begin to write at once.</summary>
    public async Task Begin(int couples)
    {
        using var client = new HttpClient { BaseAddress = Somewhere() };
        // The first requests find nothing compiled yet, and may take longer than anybody waits.
        for (int attempt = 0; attempt < 60 && !(await client.PostAsync(new Uri("/couples", UriKind.Relative), Phone.Json("""{ "whoBrokeTrust": "me" }"""))).IsSuccessStatusCode; attempt++)
        {
            await Task.Delay(200);
        }

        for (int couple = 0; couple < couples; couple++)
        {
            Couples.Add(await Phone.Couple(client));
        }

        GoOn();
    }

    /// <summary>All write on. Of each phone one entry is under way at a time.</summary>
    public void GoOn()
    {
        _stop = new();
        _writers = [.. Couples.SelectMany(couple => new[] { couple.Hurt, couple.Other }).Select(phone => Task.Run(() => Write(phone)))];
    }

    /// <summary>Waits until so many more entries were confirmed.</summary>
    public async Task Until(int more)
    {
        int wanted = Confirmed + more;
        var deadline = DateTime.UtcNow.AddMinutes(3);
        while (Confirmed < wanted)
        {
            // A phone that was refused has stopped, and says why.
            await Task.WhenAll(_writers.Where(writer => writer.IsFaulted));
            Assert.True(DateTime.UtcNow < deadline, $"{wanted - Confirmed} entries were not confirmed, the last one refused was: {_refused}");
            await Task.Delay(20);
        }
    }

    /// <summary>Waits until what is under way is confirmed, and nobody writes.</summary>
    public async Task Rest()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_writers).WaitAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>What a phone gets from one silo, with repeats until it is there.</summary>
    public async Task<string> Get(Phone phone, Uri silo, string path)
    {
        for (int attempt = 0; ; attempt++)
        {
            var (status, body) = await Try(phone, silo, HttpMethod.Get, path, null);
            if (status == 200)
            {
                return body;
            }

            Assert.True(attempt < 50, $"{path}: {status}");
            await Task.Delay(200);
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        _client.Dispose();
        _stop.Dispose();
    }

    private async Task Write(Phone phone)
    {
        for (int day = ConfirmedBy(phone).Count; !_stop.IsCancellationRequested; day++)
        {
            string entry = day % 5 == 4
                ? new StepEvent { Id = Guid.NewGuid().ToString(), On = Entries.Today.AddDays(-day), Step = RepairStep.Communicate }.ToJson()
                : Entries.CheckIn(phone.Role, day, day % 11, day % 3 == 0 ? """, "shared": true """ : "");
            for (int attempt = 0; ; attempt++)
            {
                var (status, body) = await Try(phone, Somewhere(), HttpMethod.Post, "/entries", entry);
                if (status == 204 && (attempt > 0 || day % 7 > 0 || (await Try(phone, Somewhere(), HttpMethod.Post, "/entries", entry)).Status == 204))
                {
                    break;
                }

                // A phone whose token or entry was refused would never be confirmed.
                Assert.True(status is 204 or 0 or >= 500, $"{status} {body}");
                Interlocked.Increment(ref _repeats);
                _refused = $"{status} {body}";
                await Task.Delay(50);
            }

            _confirmed.GetOrAdd(phone, _ => new()).Enqueue(entry);
            Interlocked.Increment(ref _count);
        }
    }

    private async Task<(int Status, string Body)> Try(Phone phone, Uri? silo, HttpMethod method, string path, string? body)
    {
        if (silo is null)
        {
            return (0, "");
        }

        using var waiting = new CancellationTokenSource(patience);
        try
        {
            return await phone.At(_client).Send(method, new Uri(silo, path).ToString(), body, waiting.Token);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
        {
            return (0, exception.GetType().Name);
        }
    }

    /// <summary>Any of the silos; null while there is none.</summary>
    private Uri? Somewhere() => Silos.Values.OrderBy(_ => Random.Shared.Next()).FirstOrDefault();
}

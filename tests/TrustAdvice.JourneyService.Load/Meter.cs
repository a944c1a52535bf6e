using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace TrustAdvice.JourneyService.Load;

/// <summary>So many callers at once, each with the next request as soon as the last one is answered, on the same cores as what is measured.</summary>
internal sealed class Meter(Uri[] addresses, int callers) : IDisposable
{
    private const int MostAttempts = 1_000;

    private readonly HttpClient _client = new();

    /// <summary>Entries of random couples, sent again until they are confirmed; the time is that until then.</summary>
    public Task<Measured> Write(IReadOnlyList<SeededCouple> couples, TimeSpan during) => Repeat(during, async random =>
    {
        var couple = couples[random.Next(couples.Count)];
        bool isHurt = random.Next(2) == 0;
        string entry = Logs.Entry(isHurt ? JourneyRole.WasHurt : JourneyRole.BrokeTrust, random.Next(1_000), random.Next(100));
        return await UntilAnswered(couple, isHurt, HttpMethod.Post, "/entries", entry, random);
    });

    public Task<Measured> Ask(IReadOnlyList<SeededCouple> couples, string path, TimeSpan during) => Repeat(
        during, random => UntilAnswered(couples[random.Next(couples.Count)], random.Next(2) == 0, HttpMethod.Get, path, null, random));

    /// <summary>Each couple once, one after the other.</summary>
    public async Task<Measured> Once(IReadOnlyList<SeededCouple> couples, string path)
    {
        var random = new Random(1);
        List<double> times = [];
        var watch = Stopwatch.StartNew();
        foreach (var couple in couples)
        {
            long started = Stopwatch.GetTimestamp();
            await UntilAnswered(couple, true, HttpMethod.Get, path, null, random);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return new(times, watch.Elapsed, times.Count);
    }

    public void Dispose() => _client.Dispose();

    private async Task<Measured> Repeat(TimeSpan during, Func<Random, Task<int>> request)
    {
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            var random = new Random(caller);
            List<double> times = [];
            int attempts = 0;
            while (watch.Elapsed < during)
            {
                long started = Stopwatch.GetTimestamp();
                attempts += await request(random);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }

            return (times, attempts);
        })));
        return new([.. all.SelectMany(one => one.times)], watch.Elapsed, all.Sum(one => one.attempts));
    }

    private async Task<int> UntilAnswered(SeededCouple couple, bool isHurt, HttpMethod method, string path, string? body, Random random)
    {
        for (int attempt = 1; ; attempt++)
        {
            int status = await Send(couple, isHurt, method, path, body, random);
            if (status is 200 or 204)
            {
                return attempt;
            }

            // 503 and 409 are to be sent again. Anything else is a fault of what is measured.
            if (status is not (503 or 409) || attempt == MostAttempts)
            {
                throw new InvalidOperationException($"{path}: {status}");
            }
        }
    }

    private async Task<int> Send(SeededCouple couple, bool isHurt, HttpMethod method, string path, string? body, Random random)
    {
        using var request = new HttpRequestMessage(method, new Uri(addresses[random.Next(addresses.Length)], path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", isHurt ? couple.Hurt : couple.Other);
        // The plain service knows no tokens.
        request.Headers.Add("Couple", $"{couple.Id}");
        request.Headers.Add("Reader", isHurt ? "WasHurt" : "BrokeTrust");
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await _client.SendAsync(request);
        await answer.Content.ReadAsByteArrayAsync();
        return (int)answer.StatusCode;
    }
}

using System.Diagnostics;

namespace TrustAdvice.Package.Tests.Support;

/// <summary>A web app in a process of its own, on a port that it chose.</summary>
internal sealed class RunningService : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    private RunningService(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public static RunningService Start(string program, string folder, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, [.. arguments, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        var address = AddressOf(process);
        // Whatever else it says is read, so that it never waits for a reader.
        _ = process.StandardOutput.ReadToEndAsync();
        return new RunningService(process, address);
    }

    /// <summary>Waits until a web app that was started says where it listens.</summary>
    public static Uri AddressOf(Process process)
    {
        List<string> lines = [];
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var place and >= 0)
            {
                return new Uri(line[(place + Listening.Length)..]);
            }

            lines.Add(line);
        }

        process.Dispose();
        throw new InvalidOperationException($"The app ended before it listened.\n{string.Join('\n', lines)}");
    }

    public async Task<HttpResponseMessage> Post(string path, string json, string? languages = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") };
        if (languages is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        }

        return await Client.SendAsync(request);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Client.Dispose();
    }
}

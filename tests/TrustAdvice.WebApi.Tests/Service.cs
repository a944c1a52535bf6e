using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace TrustAdvice.WebApi.Tests;

/// <summary>The sample on a server of its own, and every line that it logs, the finest included.</summary>
public sealed class Service : WebApplicationFactory<Program>
{
    private readonly Lines _lines = new();

    public Service() => UseKestrel();

    public string RequestsPerMinute { get; init; } = "10000";

    public IEnumerable<string> Logged => _lines.All;

    public async Task<HttpResponseMessage> Post(string path, string json, string? languages = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, Encoding.UTF8, type) };
        if (languages is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        }

        return await CreateClient().SendAsync(request);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Any free port, by its address: the factory's own way sets the port when the server may have started (dotnet/aspnetcore#67714).
        builder.UseUrls("http://127.0.0.1:0").UseSetting("RequestsPerMinute", RequestsPerMinute);
        builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddFilter(null, LogLevel.Trace).AddProvider(_lines));
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IEnumerable<string> All => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            _lines.Enqueue(state.ToString()!);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
            // It keeps lines and nothing else.
        }
    }
}

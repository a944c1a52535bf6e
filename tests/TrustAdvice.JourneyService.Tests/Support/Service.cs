using System.Net;
using System.Net.Sockets;
using JourneyService.Reminders;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.JourneyService.Tests.Support;

/// <summary>The sample on one machine: a server of its own, two SQLite files in a folder of its own.</summary>
public sealed class Service : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _own = new();
    private readonly LogLines _lines = new();

    public Service() => UseKestrel();

    /// <summary>Where the files are; a folder of its own where nothing else is said.</summary>
    public string Data { get => field ?? _own.Path; init; }

    /// <summary>Settings as on the command line.</summary>
    public Dictionary<string, string> Settings { get; } = new() { ["RequestsPerMinute"] = "1000000" };

    public IEnumerable<string> Logged => _lines.All;

    internal Reminded Reminded { get; } = new();

    public HttpClient Client => field ??= CreateClient();

    /// <summary>A port that was free a moment ago.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(AppContext.BaseDirectory);
        // Any free port, by its address: the factory's own way sets the port when the server may have started (dotnet/aspnetcore#67714).
        builder.UseUrls("http://127.0.0.1:0");
        builder.UseSetting("data", Data);
        builder.UseSetting("SiloPort", $"{FreePort()}");
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddFilter(null, LogLevel.Trace).AddProvider(_lines));
        builder.ConfigureTestServices(services => services
            .AddSingleton<IReminderSink>(Reminded)
            .AddSingleton<TimeProvider>(new NoonTime()));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _own.Dispose();
    }
}

using System.Diagnostics;
using TrustAdvice.JourneyService.Tests.Support;
using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.JourneyService.Tests.Cluster;

/// <summary>The service in a process of its own, to be killed, frozen and started again.</summary>
public sealed class Silo : IDisposable
{
    private static readonly string[] Impatient =
    [
        // So that a silo that is gone is found out in a second and not in ten; a cluster in earnest keeps the defaults.
        "--Membership:ProbeTimeout", "00:00:01", "--Membership:MinProbeTimeout", "00:00:00.5", "--Membership:MaxProbeTimeout", "00:00:01", "--Membership:NumMissedProbesLimit", "2",
        "--Membership:TableRefreshTimeout", "00:00:02", "--Membership:IAmAliveTablePublishTimeout", "00:00:02",
        "--Messaging:ResponseTimeout", "00:00:05", "--RequestsPerMinute", "100000000",
        "--Logging:LogLevel:Default", "Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information",
    ];

    private readonly Process _process;
    private readonly Task<string> _log;

    private Silo(Process process, Uri address, Task<string> log)
    {
        (_process, _log) = (process, log);
        Address = address;
    }

    public Uri Address { get; }

    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts one and waits until it listens.</summary>
    public static async Task<Silo> Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "JourneyService.dll"), "--urls", "http://127.0.0.1:0", "--SiloPort", $"{Service.FreePort()}", "--SiloAddress", "127.0.0.1", .. Impatient, .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["DOTNET_gcServer"] = "0";
        var process = Process.Start(start)!;
        var address = await Task.Run(() => RunningService.AddressOf(process));
        return new(process, address, process.StandardOutput.ReadToEndAsync());
    }

    /// <summary>Ends it at once.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to end, and waits until it has: what it took it finishes.</summary>
    public async Task<int> Terminate()
    {
        Signal("TERM");
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public void Freeze() => Signal("STOP");

    public void Wake() => Signal("CONT");

    /// <summary>What it logged, once it has ended.</summary>
    public Task<string> Log() => _log;

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            // One that is frozen has to be woken to be gone.
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Signal(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
        kill.WaitForExit();
    }
}

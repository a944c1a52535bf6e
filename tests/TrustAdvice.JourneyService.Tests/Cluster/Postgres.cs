using System.Diagnostics;
using Npgsql;
using TrustAdvice.JourneyService.Tests.Support;
using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.JourneyService.Tests.Cluster;

/// <summary>A PostgreSQL server in a folder of its own, which can be stopped, started and made slow.</summary>
public sealed class Postgres : IDisposable
{
    private static readonly string? Programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;

    private readonly TemporaryFolder _folder = new();
    private readonly int _port = Service.FreePort();

    /// <summary>Makes the server and starts it.</summary>
    public Postgres()
    {
        if (IsRoot)
        {
            Run("chown", "postgres", _folder.Path);
        }

        Run(Program("initdb"), "-D", Data, "-A", "trust", "-U", "postgres", "--no-sync", "-E", "UTF8");
        Start();
        Execute("postgres", "CREATE DATABASE journeys");
        Execute("postgres", "CREATE DATABASE keys");
    }

    /// <summary>Why tests with a server are skipped; null where they run.</summary>
    public static string? WhyNotHere { get; } = Programs is null && Environment.GetEnvironmentVariable("CI") != "true"
        ? "These tests start a PostgreSQL server, and there are no programs of one: install the package postgresql."
        : null;

    public string Journeys => Connection("journeys");

    public string Keys => Connection("keys");

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => _folder.Of("data");

    public void Start() => Run(
        Program("pg_ctl"), "-D", Data, "-w", "-l", _folder.Of("log"), "-o", $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder.Path} -c max_connections=300", "start");

    /// <summary>Ends it at once, as a crash would.</summary>
    public void Crash() => Run(Program("pg_ctl"), "-D", Data, "-w", "-m", "immediate", "stop");

    /// <summary>Makes every commit wait, as a slow disk would.</summary>
    public void Slow(TimeSpan commit)
    {
        Execute("postgres", $"ALTER SYSTEM SET commit_delay = {(int)commit.TotalMicroseconds}");
        Execute("postgres", "ALTER SYSTEM SET commit_siblings = 0");
        Execute("postgres", "SELECT pg_reload_conf()");
    }

    /// <summary>Puts what a database holds now into a new one, as a backup that was made now and is restored later would.</summary>
    /// <returns>The connection string of the new one.</returns>
    public string Backup(string database, string restored)
    {
        Run(Program("pg_dump"), "-h", "127.0.0.1", "-p", $"{_port}", "-U", "postgres", "-Fc", "-f", _folder.Of("dump"), database);
        Execute("postgres", $"CREATE DATABASE {restored}");
        Run(Program("pg_restore"), "-h", "127.0.0.1", "-p", $"{_port}", "-U", "postgres", "-d", restored, _folder.Of("dump"));
        return Connection(restored);
    }

    /// <summary>Whether the file of a table holds these bytes, once the server has written it.</summary>
    public bool Holds(string database, string table, byte[] bytes)
    {
        Execute(database, "CHECKPOINT");
        return File.ReadAllBytes(Path.Combine(Data, Ask<string>(database, $"SELECT pg_relation_filepath('{table}')")!)).AsSpan().IndexOf(bytes) >= 0;
    }

    public void Execute(string database, string sql) => Ask<object>(database, sql);

    public T? Ask<T>(string database, string sql)
    {
        // Not from a pool: its connections do not outlive a crash.
        using var connection = new NpgsqlConnection($"{Connection(database)};Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar() is T value ? value : default;
    }

    public void Dispose()
    {
        Run(Program("pg_ctl"), "-D", Data, "-w", "-m", "immediate", "stop");
        _folder.Dispose();
    }

    private string Connection(string database) => $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Timeout=3;Command Timeout=5;Maximum Pool Size=20";

    private static string Program(string name) => Path.Combine(Programs ?? throw new InvalidOperationException("There are no programs of PostgreSQL: install the package postgresql."), name);

    /// <summary>The server refuses to be run by root.</summary>
    private void Run(string program, params string[] arguments)
    {
        bool asServer = IsRoot && Programs is not null && program.StartsWith(Programs, StringComparison.Ordinal);
        var start = asServer
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = _folder.Path;
        // The server keeps what it inherits, so its output goes nowhere: a pipe would never end.
        start.RedirectStandardOutput = start.RedirectStandardError = false;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}

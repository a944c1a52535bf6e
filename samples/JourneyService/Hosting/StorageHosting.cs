using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace JourneyService.Hosting;

/// <summary>Two databases, for journeys and for keys: of PostgreSQL where a connection string is given, or else two files.</summary>
internal static partial class StorageHosting
{
    // Only one silo at a time makes tables: "IF NOT EXISTS" alone fails where two begin at once. The number is arbitrary.
    private const string OneAtATime = "SELECT pg_advisory_xact_lock(22);";

    public static void AddStorage(this WebApplicationBuilder builder)
    {
        string? postgres = builder.Configuration["postgres"];
        var (journeys, keys) = postgres is null
            ? (File(builder, "journeys"), File(builder, "keys"))
            : (Server(postgres), Server(builder.Configuration["keys"] ?? postgres));
        var (write, loops) = postgres is null ? ((BatchWriter)BatchWriters.Sqlite, 1) : (BatchWriters.Postgres, 2);
        builder.Services.AddKeyedSingleton("journeys", journeys).AddKeyedSingleton("keys", keys);
        builder.Services.AddSingleton(new JourneyStore(journeys));
        builder.Services.AddSingleton(services => ActivatorUtilities.CreateInstance<PersonKeys>(services, keys));
        builder.Services.AddSingleton(services => ActivatorUtilities.CreateInstance<EntryWriter>(services, journeys, write, loops));
        builder.Services.AddHostedService(services => services.GetRequiredService<EntryWriter>());
        builder.Services.AddDataProtection().SetApplicationName(nameof(JourneyService));
        builder.Services.Configure<KeyManagementOptions>(options => options.XmlRepository = new KeyRing(keys));
    }

    /// <summary>Makes what is not there yet. Orleans reads its statements when it starts, so this comes before.</summary>
    public static async Task CreateTables(this WebApplication app)
    {
        bool isServer = app.Configuration["postgres"] is not null;
        foreach (var (database, file) in new[] { ("journeys", "journeys.sql"), ("keys", "keys.sql"), ("journeys", "orleans.sql") }.Take(isServer ? 3 : 2))
        {
            await app.Services.GetRequiredKeyedService<Database>(database).Execute((isServer ? OneAtATime : "") + Database.SqlOf(file));
        }

        if (isServer && app.Configuration["keys"] is null)
        {
            LogKeysBesideJourneys(app.Logger);
        }
    }

    private static Database Server(string connection) => new(NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 20 }));

    private static Database File(WebApplicationBuilder builder, string name)
    {
        string folder = Directory.CreateDirectory(builder.Configuration["data"] ?? "data").FullName;
        string connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, $"{name}.db") }.ToString();
        var database = new Database(SqliteFactory.Instance.CreateDataSource(connection), "PRAGMA secure_delete = ON", "PRAGMA wal_checkpoint(TRUNCATE)");
        database.Execute("PRAGMA journal_mode = WAL").GetAwaiter().GetResult();
        return database;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The keys lie in the database of the journeys, so a backup of it can be read. Give another one with --keys.")]
    private static partial void LogKeysBesideJourneys(ILogger logger);
}

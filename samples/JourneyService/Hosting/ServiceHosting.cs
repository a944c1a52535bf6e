using System.Net;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Orleans.Configuration;

namespace JourneyService.Hosting;

/// <summary>On one machine two files and one silo; where a connection string is given, PostgreSQL and a cluster that finds itself there.</summary>
internal static partial class ServiceHosting
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        string folder = settings["data"] ?? "data";
        var databases = settings["postgres"] is { } postgres
            ? new Databases(new PostgresDatabase(postgres), new PostgresDatabase(settings["keys"] ?? postgres))
            : new Databases(new SqliteDatabase(folder, "journeys.db"), new SqliteDatabase(folder, "keys.db"));
        builder.Services.AddSingleton(databases).AddSingleton<JourneyStore>().AddSingleton<PersonKeys>().AddSingleton<EntryWriter>();
        builder.Services.AddHostedService(services => services.GetRequiredService<EntryWriter>());
        builder.Services.AddDataProtection().SetApplicationName(nameof(JourneyService));
        builder.Services.Configure<KeyManagementOptions>(options => options.XmlRepository = new KeyRing(databases));
        builder.Services.AddHealthChecks().AddAsyncCheck("database", async () =>
        {
            await Task.WhenAll(databases.Journeys.Execute("SELECT 1"), databases.Keys.Execute("SELECT 1"));
            return HealthCheckResult.Healthy();
        });
    }

    public static void AddCluster(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        builder.Services.Configure<JourneyServiceOptions>(settings);
        builder.Services.AddSingleton<IReminderSink, NoSink>();
        builder.Services.AddHealthChecks().AddCheck<ClusterCheck>("cluster");
        builder.UseOrleans(silo =>
        {
            silo.Configure<ClusterMembershipOptions>(settings.GetSection("Membership"));
            silo.Configure<SiloMessagingOptions>(settings.GetSection("Messaging"));
            silo.Configure<ReminderOptions>(settings.GetSection("Reminders"));
            silo.Configure<ClusterOptions>(options => (options.ServiceId, options.ClusterId) = (nameof(JourneyService), settings["cluster"] ?? nameof(JourneyService)));
            int port = settings.GetValue("SiloPort", 11111);
            // The phones come over HTTP to whichever silo, so there is no gateway for clients of Orleans.
            if (settings["postgres"] is { } postgres)
            {
                silo.ConfigureEndpoints(settings["SiloAddress"] is { } address ? IPAddress.Parse(address) : null!, port, gatewayPort: 0);
                silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", postgres));
                silo.UseAdoNetReminderService(options => (options.Invariant, options.ConnectionString) = ("Npgsql", postgres));
            }
            else
            {
                silo.UseLocalhostClustering(port, gatewayPort: 0).UseInMemoryReminderService();
                builder.Services.AddHostedService<ReminderRenewal>();
            }
        });
    }

    /// <summary>Makes what is not there yet. Orleans reads its statements when it starts, so this comes before.</summary>
    public static async Task CreateTables(this WebApplication app)
    {
        var (journeys, keys) = app.Services.GetRequiredService<Databases>();
        await journeys.Create("journeys.sql");
        await keys.Create("keys.sql");
        if (journeys is PostgresDatabase)
        {
            await journeys.Create("orleans.sql");
        }

        if (app.Configuration["postgres"] is not null && app.Configuration["keys"] is null)
        {
            LogKeysBesideJourneys(app.Logger);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The keys lie in the database of the journeys, so a backup of it can be read. Give another one with --keys.")]
    private static partial void LogKeysBesideJourneys(ILogger logger);
}

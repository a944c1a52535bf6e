using System.Net;
using Orleans.Configuration;

namespace JourneyService.Hosting;

/// <summary>One silo on this machine, or one of a cluster that finds itself in PostgreSQL.</summary>
internal static class ClusterHosting
{
    public static void AddCluster(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        string? postgres = settings["postgres"];
        builder.Services.AddOptions<JourneyServiceOptions>().Bind(settings);
        builder.Services.AddSingleton<IReminderSink, NoSink>();
        builder.UseOrleans(silo =>
        {
            silo.Configure<ClusterMembershipOptions>(settings.GetSection("Membership"));
            silo.Configure<SiloMessagingOptions>(settings.GetSection("Messaging"));
            silo.Configure<GrainCollectionOptions>(settings.GetSection("Collection"));
            silo.Configure<ReminderOptions>(settings.GetSection("Reminders"));
            silo.Configure<ClusterOptions>(options => (options.ServiceId, options.ClusterId) = (nameof(JourneyService), settings["cluster"] ?? nameof(JourneyService)));
            if (postgres is null)
            {
                silo.UseLocalhostClustering(settings.GetValue("SiloPort", 11111), gatewayPort: 0).UseInMemoryReminderService();
                builder.Services.AddHostedService<ReminderRenewal>();
            }
            else
            {
                // The phones come over HTTP to whichever silo, so there is no gateway for clients of Orleans.
                silo.ConfigureEndpoints(settings["SiloAddress"] is { } address ? IPAddress.Parse(address) : null!, settings.GetValue("SiloPort", 11111), gatewayPort: 0);
                silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", postgres));
                silo.UseAdoNetReminderService(options => (options.Invariant, options.ConnectionString) = ("Npgsql", postgres));
            }
        });
    }
}

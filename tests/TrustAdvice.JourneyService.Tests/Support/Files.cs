using JourneyService.Grains;
using JourneyService.Storage;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TrustAdvice.JourneyService.Tests.Support;

/// <summary>What lies in the databases of a service.</summary>
internal static class Files
{
    /// <summary>Whose token it is, as the service reads it.</summary>
    public static Caller CallerOf(Service service, Phone phone) => Caller.Of(service.Services.GetRequiredService<IOptionsMonitor<BearerTokenOptions>>()
        .Get(BearerTokenDefaults.AuthenticationScheme).BearerTokenProtector.Unprotect(phone.Token)!.Principal);

    /// <summary>The rows of a couple, without taking it over from its grain.</summary>
    public static Task<List<StoredEntry>> Entries(Service service, Guid couple) => Entries(Journeys(service), couple);

    /// <summary>The rows of a couple in a database without a service.</summary>
    public static Task<List<StoredEntry>> Entries(Database journeys, Guid couple) =>
        journeys.Read<StoredEntry>("SELECT couple, id, author, shared, format, payload FROM entry WHERE couple = @couple", new { couple });

    public static async Task<int> Rows(Service service, Phone phone) => (await Entries(service, CallerOf(service, phone).Couple)).Count;

    /// <summary>The formats of all rows.</summary>
    public static Task<List<short>> Formats(Service service) => Journeys(service).Read<short>("SELECT DISTINCT format FROM entry ORDER BY format");

    private static Database Journeys(Service service) => service.Services.GetRequiredService<Databases>().Journeys;
}

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
    public static Task<List<StoredEntry>> Entries(Service service, Guid couple) => service.Services.GetRequiredKeyedService<Database>("journeys").Run(async connection =>
    {
        await using var command = Database.Command(connection, "SELECT id, author, shared, format, payload FROM entry WHERE couple = @couple", ("couple", couple));
        await using var reader = await command.ExecuteReaderAsync();
        List<StoredEntry> entries = [];
        while (await reader.ReadAsync())
        {
            entries.Add(new(couple, reader.GetGuid(0), (JourneyRole)reader.GetInt16(1), reader.GetBoolean(2), reader.GetInt16(3), reader.GetFieldValue<byte[]>(4)));
        }

        return entries;
    });

    public static async Task<int> Rows(Service service, Phone phone) => (await Entries(service, CallerOf(service, phone).Couple)).Count;

    /// <summary>The formats of all rows.</summary>
    public static Task<List<short>> Formats(Service service) => service.Services.GetRequiredKeyedService<Database>("journeys").Run(async connection =>
    {
        await using var command = Database.Command(connection, "SELECT DISTINCT format FROM entry ORDER BY format");
        await using var reader = await command.ExecuteReaderAsync();
        List<short> formats = [];
        while (await reader.ReadAsync())
        {
            formats.Add(reader.GetInt16(0));
        }

        return formats;
    });
}

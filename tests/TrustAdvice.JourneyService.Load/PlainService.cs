using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;
using TrustAdvice.JourneyService.Tests.Support;

namespace TrustAdvice.JourneyService.Load;

/// <summary>
/// The plainest thing that a host would write: one row of JSON for each couple, read, changed and written under a version column. It has
/// no tokens, no keys, no reminders and no limits.
/// </summary>
internal sealed class PlainService : IDisposable
{
    private readonly Process _process;

    private PlainService(Process process, Uri address)
    {
        _process = process;
        Address = WaitFor(address);
    }

    public Task<Uri> Address { get; }

    public static PlainService Start(string postgres)
    {
        var address = new Uri($"http://127.0.0.1:{Service.FreePort()}");
        return new(
            Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["plain", postgres, address.ToString()]))!,
            address);
    }

    public static async Task Run(string[] arguments)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(arguments[1]) { MaxAutoPrepare = 20 });
        var app = builder.Build();
        app.Urls.Add(arguments[2]);
        app.MapPost("/entries", async (HttpContext context) =>
        {
            using var body = new StreamReader(context.Request.Body);
            var entry = JourneyEvent.FromJson(await body.ReadToEndAsync());
            var couple = Guid.Parse(context.Request.Headers["Couple"]!);
            await using var connection = await source.OpenConnectionAsync();
            var (version, json) = await Read(connection, couple);
            await using var update = new NpgsqlCommand("UPDATE plain SET version = version + 1, body = $1 WHERE id = $2 AND version = $3", connection)
            {
                Parameters = { new() { Value = Journey.FromJson(json).With(entry).ToJson() }, new() { Value = couple }, new() { Value = version } },
            };
            return await update.ExecuteNonQueryAsync() == 1 ? Results.NoContent() : Results.StatusCode(409);
        });
        app.MapGet("/advice", async (HttpContext context) =>
        {
            await using var connection = await source.OpenConnectionAsync();
            var (_, json) = await Read(connection, Guid.Parse(context.Request.Headers["Couple"]!));
            var view = Journey.FromJson(json).ViewFor(Enum.Parse<JourneyRole>(context.Request.Headers["Reader"]!));
            return Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(Advisor.Default.Advise(view, DateOnly.FromDateTime(DateTime.UtcNow)), TrustAdviceJson.TypeInfo<Advice>()), "application/json");
        });
        app.MapGet("/", () => "here");
        await app.RunAsync();
    }

    public static async Task Seed(string postgres, IReadOnlyList<SeededCouple> couples, int entries)
    {
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await using (var create = new NpgsqlCommand("CREATE TABLE IF NOT EXISTS plain (id uuid PRIMARY KEY, version integer NOT NULL, body text NOT NULL)", connection))
        {
            await create.ExecuteNonQueryAsync();
        }

        foreach (var couple in couples)
        {
            var journey = Journey.Merge(
                new Journey(WhoBrokeTrust.Partner, Logs.Weekly(JourneyRole.WasHurt, entries / 2).Select(JourneyEvent.FromJson)),
                new Journey(WhoBrokeTrust.Me, Logs.Weekly(JourneyRole.BrokeTrust, entries / 2).Select(JourneyEvent.FromJson)));
            await using var insert = new NpgsqlCommand("INSERT INTO plain VALUES ($1, 1, $2)", connection)
            {
                Parameters = { new() { Value = couple.Id }, new() { Value = journey.ToJson() } },
            };
            await insert.ExecuteNonQueryAsync();
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<(int Version, string Json)> Read(NpgsqlConnection connection, Guid couple)
    {
        await using var select = new NpgsqlCommand("SELECT version, body FROM plain WHERE id = $1", connection) { Parameters = { new() { Value = couple } } };
        await using var reader = await select.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetInt32(0), reader.GetString(1));
    }

    private static async Task<Uri> WaitFor(Uri address)
    {
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                await client.GetStringAsync(address);
                return address;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }
    }
}

using System.Globalization;
using TrustAdvice.JourneyService.Tests.Cluster;
using TrustAdvice.JourneyService.Tests.Support;
using Silo = TrustAdvice.JourneyService.Tests.Cluster.Silo;

namespace TrustAdvice.JourneyService.Load;

/// <summary>
/// Measures the journey service and, beside it, the plainest thing that a host would write, on a server of its own:
/// <c>dotnet run -c Release --project tests/TrustAdvice.JourneyService.Load -- [couples] [seconds]</c>.
/// </summary>
internal static class LoadProgram
{
    private const int Callers = 32;

    // Three years of weekly entries by both.
    private const int LongLog = 312;
    private const int ShortLog = 30;
    private const int LongCouples = 1_000;

    public static async Task Main(string[] arguments)
    {
        if (arguments is ["plain", ..])
        {
            await PlainService.Run(arguments);
            return;
        }

        int couples = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 100_000;
        var seconds = TimeSpan.FromSeconds(arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 15);
        using var postgres = new Postgres();
        var memory = new Dictionary<string, string> { ["postgres"] = postgres.Journeys, ["keys"] = postgres.Keys, ["SiloAddress"] = "127.0.0.1", ["cluster"] = "memory" };
        List<SeededCouple> some, many;
        await using (var service = new Service())
        {
            foreach (var (name, value) in memory)
            {
                service.Settings[name] = value;
            }

            var seeder = new Seeder(service, postgres.Journeys, postgres.Keys);
            some = await Report.Time($"{LongCouples:N0} couples with {LongLog} entries seeded", () => seeder.Seed(LongCouples, LongLog));
            many = await Report.Time($"{couples:N0} couples with {ShortLog} entries seeded", () => seeder.Seed(couples, ShortLog));
            postgres.Execute("journeys", "ANALYZE");
            Report.Tell($"tables with indexes: journeys {Size("journeys")}, keys {Size("keys")}");

            Report.Tell($"memory for an active couple, {ShortLog} entries: {await Memory(service, many.Take(LongCouples))}");
            Report.Tell($"memory for an active couple, {LongLog} entries: {await Memory(service, some)}");
        }

        string[] cluster = ["--postgres", postgres.Journeys, "--keys", postgres.Keys, "--cluster", "load", "--Messaging:ResponseTimeout", "00:00:30"];
        using (var one = await Silo.Start(cluster))
        using (var other = await Silo.Start(cluster))
        {
            using var meter = new Meter([one.Address, other.Address], Callers);
            Report.Head("The journey service, two silos");
            // Nothing was compiled yet: what comes first would pay for all.
            await meter.Ask(many[^1000..], "/advice", TimeSpan.FromSeconds(5));
            await meter.Write(many[^1000..], TimeSpan.FromSeconds(5));
            Report.Add($"waking with {LongLog} entries, one after the other", await meter.Once(some, "/schedule"));
            Report.Add($"the same, awake", await meter.Once(some, "/schedule"));
            Report.Add($"waking with {ShortLog} entries, one after the other", await meter.Once([.. many.Take(LongCouples)], "/schedule"));
            Report.Add($"entries, {LongCouples:N0} couples with {ShortLog}", await meter.Write([.. many.Take(LongCouples)], seconds));
            Report.Add($"entries, {LongCouples:N0} couples with {LongLog}", await meter.Write(some, seconds));
            Report.Add($"entries, any of {many.Count:N0} couples, asleep at first", await meter.Write(many, seconds));
            Report.Add($"advice, {LongCouples:N0} couples with {ShortLog}", await meter.Ask([.. many.Take(LongCouples)], "/advice", seconds));
            Report.Add($"advice, {LongCouples:N0} couples with {LongLog}", await meter.Ask(some, "/advice", seconds));
            Report.Add($"assessment, {LongCouples:N0} couples with {LongLog}", await meter.Ask(some, "/assessment", seconds));
            Report.Add($"advice, any of {many.Count:N0} couples", await meter.Ask(many, "/advice", seconds));
            Report.Tell($"working set: {one.WorkingSet / 1_048_576} and {other.WorkingSet / 1_048_576} MB");
        }

        await PlainService.Seed(postgres.Journeys, some, LongLog);
        await PlainService.Seed(postgres.Journeys, [.. many.Take(LongCouples)], ShortLog);
        using var plain = PlainService.Start(postgres.Journeys);
        using var second = PlainService.Start(postgres.Journeys);
        using (var meter = new Meter([await plain.Address, await second.Address], Callers))
        {
            Report.Head("One row of JSON with a version column, two processes");
            await meter.Ask([.. many.Take(LongCouples)], "/advice", TimeSpan.FromSeconds(5));
            await meter.Write([.. many.Take(LongCouples)], TimeSpan.FromSeconds(5));
            Report.Add($"entries, {LongCouples:N0} couples with {ShortLog}", await meter.Write([.. many.Take(LongCouples)], seconds));
            Report.Add($"entries, {LongCouples:N0} couples with {LongLog}", await meter.Write(some, seconds));
            Report.Add($"entries, one couple with {LongLog}, both at once", await meter.Write([some[0]], seconds));
            Report.Add($"advice, {LongCouples:N0} couples with {ShortLog}", await meter.Ask([.. many.Take(LongCouples)], "/advice", seconds));
            Report.Add($"advice, {LongCouples:N0} couples with {LongLog}", await meter.Ask(some, "/advice", seconds));
        }

        string Size(string database) => $"{postgres.Ask<long>(database, $"SELECT pg_database_size('{database}')") / 1_048_576} MB";
    }

    /// <summary>What stays on the heap for each couple once it was asked for both views.</summary>
    private static async Task<string> Memory(Service service, IEnumerable<SeededCouple> couples)
    {
        using var meter = new Meter([service.Client.BaseAddress!], 4);
        var list = couples.ToList();
        await meter.Once(list.Take(20).ToList(), "/schedule");
        long before = GC.GetTotalMemory(forceFullCollection: true);
        await meter.Once(list.Skip(20).ToList(), "/schedule");
        double awake = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0 / (list.Count - 20);
        return string.Create(CultureInfo.InvariantCulture, $"{awake:F1} KB with one view");
    }
}

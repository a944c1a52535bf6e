using System.Diagnostics;
using TrustAdvice.JourneyService.Tests.Support;
using Xunit.Abstractions;

namespace TrustAdvice.JourneyService.Tests.Cluster;

/// <summary>
/// Two silos over PostgreSQL keep what they confirmed, whatever is done to them. The short form runs in CI; with TRUSTADVICE_CHAOS=20000
/// the same is done until that many entries are confirmed.
/// </summary>
[Collection(ClusterGroup.Name)]
public sealed class ChaosTests(ITestOutputHelper output)
{
    private const int Short = 1_500;

    private static readonly int Wanted = int.TryParse(Environment.GetEnvironmentVariable("TRUSTADVICE_CHAOS"), out int wanted) ? wanted : Short;

    [PostgresFact]
    public async Task WhatWasConfirmed_IsThereOnce_WhateverHappens()
    {
        var watch = Stopwatch.StartNew();
        using var postgres = new Postgres();
        using var load = new Load(TimeSpan.FromSeconds(4));
        var silos = new Dictionary<string, Silo>();
        try
        {
            // One silo is of the version before, which writes rows of the format before.
            await Start("a", "--WriteFormat", "1");
            await Start("b");
            await load.Begin(Wanted / 150);
            int each = Wanted / 8;
            await load.Until(each);
            Tell("started");

            await Take("a").Kill();
            await Start("a", "--WriteFormat", "1");
            await load.Until(each);
            Tell("one silo killed");

            await Take("b").Kill();
            await Start("b");
            await load.Until(each);
            Tell("the other one killed");

            // Longer than it takes to be declared dead: its grains wake elsewhere. When it wakes itself, every phone is there and waits.
            silos["a"].Freeze();
            await Task.Delay(500);
            load.Silos.TryRemove("a", out _);
            await Task.Delay(4_000);
            await load.Until(each / 2);
            load.Silos["a"] = silos["a"].Address;
            load.Silos.TryRemove("b", out var b);
            await Task.Delay(500);
            silos["a"].Wake();
            await Task.Delay(1_000);
            load.Silos["b"] = b!;
            await Take("a").Kill();
            await load.Rest();
            await Compare(silos["b"]);
            int late = (await silos["a"].Log()).Split("awake elsewhere").Length - 1;
            Tell($"a frozen silo woken, {late} late writes refused");

            await Start("a");
            load.GoOn();
            await load.Until(each / 2);
            Tell("rolled to the newer format");

            postgres.Crash();
            await Task.Delay(500);
            postgres.Start();
            await load.Until(each);
            Tell("the database crashed");

            postgres.Slow(TimeSpan.FromMilliseconds(50));
            await load.Until(each / 2);
            postgres.Slow(TimeSpan.Zero);
            Tell("a slow disk");

            Assert.Equal(0, await Take("b").Terminate());
            await Start("b");
            await load.Until(Math.Max(each, Wanted - load.Confirmed));
            Tell("a silo asked to stop");

            await load.Rest();
            await Compare(silos["a"]);
            await Compare(silos["b"]);
            Assert.True(load.Confirmed >= Wanted, "Enough was confirmed.");
            Assert.Equal(2, postgres.Ask<long>("journeys", "SELECT count(DISTINCT format) FROM entry"));
            Tell("compared");
        }
        finally
        {
            foreach (var silo in silos.Values)
            {
                silo.Dispose();
            }
        }

        async Task Start(string name, params string[] arguments)
        {
            silos.GetValueOrDefault(name)?.Dispose();
            silos[name] = await Silo.Start(["--postgres", postgres.Journeys, "--keys", postgres.Keys, .. arguments]);
            load.Silos[name] = silos[name].Address;
        }

        Silo Take(string name)
        {
            load.Silos.TryRemove(name, out _);
            return silos[name];
        }

        // None lost: each sees what the library makes of the confirmed entries. None doubled: there is a row for each.
        async Task Compare(Silo silo)
        {
            foreach (var (hurt, other) in load.Couples)
            {
                foreach (var phone in new[] { hurt, other })
                {
                    string expected = Entries.Reference(load.ConfirmedBy(hurt), load.ConfirmedBy(other), phone.Role).ToJson();
                    Assert.Equal(expected, await load.Get(phone, silo.Address, "/journey"));
                }
            }

            Assert.Equal(load.Confirmed, postgres.Ask<long>("journeys", "SELECT count(*) FROM entry"));
        }

        void Tell(string what) => output.WriteLine($"{watch.Elapsed.TotalSeconds:F1} s: {what}; {load.Confirmed} confirmed, {load.Repeats} repeated");
    }
}

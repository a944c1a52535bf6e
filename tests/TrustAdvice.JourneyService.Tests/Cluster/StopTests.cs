using TrustAdvice.JourneyService.Tests.Support;
using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.JourneyService.Tests.Cluster;

/// <summary>On one machine, with the files alone: what was confirmed outlives an end that was asked for, and one that was not.</summary>
[Collection(ClusterGroup.Name)]
public sealed class StopTests
{
    [Fact]
    public async Task WhatWasConfirmed_IsThere_AfterAStopAndAfterAKill()
    {
        using var folder = new TemporaryFolder();
        using var load = new Load(TimeSpan.FromSeconds(30));
        string[] arguments = ["--data", folder.Path, "--Messaging:ResponseTimeout", "00:00:30"];
        using var first = await Silo.Start(arguments);
        load.Silos["only"] = first.Address;
        await load.Begin(4);
        await load.Until(200);

        load.Silos.Clear();
        int ended = await first.Terminate();

        Assert.Equal(0, ended);
        using var second = await Silo.Start(arguments);
        load.Silos["only"] = second.Address;
        await load.Until(200);
        load.Silos.Clear();
        await second.Kill();
        using var third = await Silo.Start(arguments);
        load.Silos["only"] = third.Address;
        await load.Until(100);
        await load.Rest();
        foreach (var (hurt, other) in load.Couples)
        {
            foreach (var phone in new[] { hurt, other })
            {
                Assert.Equal(Entries.Reference(load.ConfirmedBy(hurt), load.ConfirmedBy(other), phone.Role).ToJson(), await load.Get(phone, third.Address, "/journey"));
            }
        }
    }
}

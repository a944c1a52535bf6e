using FsCheck;
using FsCheck.Xunit;
using JourneyService.Grains;
using JourneyService.Keys;
using TrustAdvice.JourneyService.Tests.Support;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Simulation;
using TrustAdvice.Tests.Journeys.Support;

namespace TrustAdvice.JourneyService.Tests;

/// <summary>What was confirmed is kept, once, whatever the order in which it came.</summary>
public sealed class KeepingTests(Service service) : IClassFixture<Service>
{
    [Property(MaxTest = 15)]
    public void BothViews_AreThoseOfTheLibrary_HoweverEntriesCome(DoNotSize<int> any) => Compare(new SplitMix((ulong)any.Item)).GetAwaiter().GetResult();

    [Fact]
    public async Task TheSameEntry_SentTwiceAtOnceAndAgainLater_CountsOnce()
    {
        var (hurt, _) = await Phone.Couple(service.Client);
        string entry = Entries.CheckIn(JourneyRole.WasHurt);

        int[] statuses = [.. await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => hurt.Append(entry))), await hurt.Append(entry)];

        Assert.All(statuses, status => Assert.Equal(204, status));
        Assert.Single(Journey.FromJson(await hurt.Get("/journey")).Events);
        Assert.Equal(1, await Files.Rows(service, hurt));
    }

    [Fact]
    public async Task Everything_IsThereAgain_AfterANewStart()
    {
        using var folder = new Package.Tests.Support.TemporaryFolder();
        string token;
        string[] before;
        Guid person;
        await using (var first = new Service { Data = folder.Path })
        {
            var (hurt, other) = await Phone.Couple(first.Client);
            await Send(new SplitMix(5), hurt, other, Entries.Draw(new SplitMix(3), JourneyRole.WasHurt), Entries.Draw(new SplitMix(4), JourneyRole.BrokeTrust));
            before = await Task.WhenAll(Paths.Select(hurt.Get));
            (token, person) = (hurt.Token, hurt.Person);
        }

        await using var second = new Service { Data = folder.Path };
        var again = new Phone(second.Client, token, person, JourneyRole.WasHurt);
        Assert.Equal(before, await Task.WhenAll(Paths.Select(again.Get)));
    }

    [Fact]
    public async Task Rows_OfTheVersionBefore_AndOfThisOne_AreReadTogether()
    {
        using var folder = new Package.Tests.Support.TemporaryFolder();
        string token;
        List<string> said = [.. Entries.Draw(new SplitMix(7), JourneyRole.WasHurt)];
        await using (var before = new Service { Data = folder.Path, Settings = { ["WriteFormat"] = "1" } })
        {
            var (hurt, _) = await Phone.Couple(before.Client);
            token = hurt.Token;
            foreach (string entry in said.Take(said.Count / 2))
            {
                Assert.Equal(204, await hurt.Append(entry));
            }
        }

        await using var after = new Service { Data = folder.Path };
        var phone = new Phone(after.Client, token, default, JourneyRole.WasHurt);
        // The first half comes again as well: a row of the version before is the same row.
        foreach (string entry in said)
        {
            Assert.Equal(204, await phone.Append(entry));
        }

        Assert.Equal(Entries.Reference(said, [], JourneyRole.WasHurt).ToJson(), await phone.Get("/journey"));
        Assert.Equal([1, 2], await Files.Formats(after));
    }

    [Fact]
    public void ARow_IsReadInItsOwnPlaceAlone_AndItsLengthTellsLittle()
    {
        var cipher = new EntryCipher([.. Enumerable.Range(0, 32).Select(index => (byte)index)], WhoBrokeTrust.Me);
        var row = cipher.Seal(Guid.NewGuid(), JourneyRole.WasHurt, false, Entries.CheckIn(JourneyRole.WasHurt), 2);
        var longer = cipher.Seal(row.Couple, row.Author, false, Entries.CheckIn(JourneyRole.WasHurt, more: """, "safety": "afraid" """), 2);

        Assert.NotNull(cipher.Open(row));
        Assert.Equal(row.Payload.Length, longer.Payload.Length);
        Assert.Null(cipher.Open(row with { Couple = Guid.NewGuid() }));
        Assert.Null(cipher.Open(row with { Id = Guid.NewGuid() }));
        Assert.Null(cipher.Open(row with { Author = JourneyRole.BrokeTrust }));
        Assert.Null(cipher.Open(row with { Shared = true }));
        Assert.Null(cipher.Open(row with { Format = 1 }));
        Assert.Null(cipher.Open(row with { Format = 3 }));
        Assert.Null(cipher.Open(row with { Payload = [] }));
        Assert.Null(new EntryCipher(new byte[32], WhoBrokeTrust.Me).Open(row));
    }

    [Fact]
    public void TwoFullLogs_AreAJourneyStill()
    {
        // The longest names there are, so that the bound of a journey would be met first if the shares were too large.
        var hurt = new Partner(JourneyRole.WasHurt, Guid.NewGuid(), new EntryCipher(new byte[32], WhoBrokeTrust.Partner));
        var other = new Partner(JourneyRole.BrokeTrust, Guid.NewGuid(), new EntryCipher(new byte[32], WhoBrokeTrust.Me));
        foreach (var partner in new[] { hurt, other })
        {
            for (int index = 0; Fill(partner, index); index++)
            {
                Assert.True(index < 20_000, "There is an end.");
            }
        }

        var merged = Journey.Merge(hurt.Log(), other.Log().SharedView());
        Assert.Equal(hurt.Entries.Count + other.Entries.Count, merged.Events.Count);
        Assert.True(merged.Events.Count > 2_000, "Years of daily entries.");
    }

    private static readonly string[] Paths = ["/journey", "/advice", "/assessment", "/path", "/shared", "/question", "/schedule"];

    private static bool Fill(Partner partner, int index)
    {
        var entry = new ScaleEvent { On = Entries.Today.AddDays(-index), By = partner.Role, Scale = new string('"', 64), Score = 1, Id = $"{index:D6}".PadRight(64, '<'), Shared = true };
        string json = entry.ToJson();
        if (!partner.HasRoomFor(json))
        {
            return false;
        }

        partner.Take(entry, json);
        return true;
    }

    private async Task Compare(SplitMix random)
    {
        var (hurt, other) = await Phone.Couple(service.Client);
        var (hurts, others) = (Entries.Draw(random, JourneyRole.WasHurt), Entries.Draw(random, JourneyRole.BrokeTrust));

        await Send(random, hurt, other, [.. hurts, .. hurts.Take(4)], [.. others, .. others.Take(4)]);

        foreach (var phone in new[] { hurt, other })
        {
            var expected = Entries.Reference(hurts, others, phone.Role);
            Assert.Equal(expected.ToJson(), await phone.Get("/journey"));
            Assert.Equal(expected.Assess(Entries.Today).ToJson(), await phone.Get("/assessment"));
            var tomorrow = Entries.Today.AddDays(1);
            Assert.Equal(
                System.Text.Json.JsonSerializer.Serialize(Advisor.Default.Advise(expected, tomorrow), TrustAdviceJson.TypeInfo<Advice>()),
                await phone.Get($"/advice?on={tomorrow:yyyy-MM-dd}"));
        }
    }

    /// <summary>Both write at once, each in an order of their own.</summary>
    private static Task Send(SplitMix random, Phone hurt, Phone other, List<string> hurts, List<string> others) => Task.WhenAll(
        new[] { (hurt, JourneyGenerator.Shuffled(random, hurts)), (other, JourneyGenerator.Shuffled(random, others)) }.Select(async sent =>
        {
            foreach (string[] some in sent.Item2.Chunk(3))
            {
                Assert.All(await Task.WhenAll(some.Select(sent.Item1.Append)), status => Assert.Equal(204, status));
            }
        }));
}

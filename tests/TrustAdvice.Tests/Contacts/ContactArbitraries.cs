using FsCheck;
using FsCheck.Fluent;
using TrustAdvice.Support;

namespace TrustAdvice.Tests.Contacts;

/// <summary>How FsCheck makes and shrinks directories and questions to them: few countries and days, so that they meet.</summary>
public static class ContactArbitraries
{
    public static readonly DateOnly Day = new(2026, 6, 1);

    private static readonly string[] Countries = ["IE", "GB", "NZ"];
    private static readonly string[] Languages = ["en", "en-IE", "ga", "fr", "pt-BR", "pt"];
    private static readonly ReferralKind[] Danger = [.. Enum.GetValues<ReferralKind>().Where(kind => kind.MeetsDanger() && kind != ReferralKind.Emergency)];
    private static readonly ReferralKind[] Neutral = [.. Enum.GetValues<ReferralKind>().Where(kind => !kind.MeetsDanger() && !kind.IsForTwo())];
    private static readonly ReferralKind[] Couples = [.. Enum.GetValues<ReferralKind>().Where(kind => kind.IsForTwo())];

    public static Arbitrary<AnyQuery> OfQueries() => Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(seed => Make(new Random(seed))),
        any => Enumerable.Range(0, any.Contacts.Count)
            .Select(left => any with { Contacts = [.. any.Contacts.Where((_, index) => index != left)] }));

    private static AnyQuery Make(Random random)
    {
        int count = random.Next(0, 25);
        return new AnyQuery(
            [.. Enumerable.Range(0, count).Select(index => Contact(random, index))],
            random.Next(2) == 0,
            random.Next(6) == 0 ? null : random.GetItems([.. Countries, "FR"], 1)[0],
            random.GetItems(Enum.GetValues<ReferralKind>(), 1)[0],
            Day,
            Some(random, Languages, 3));
    }

    private static SupportContact Contact(Random random, int index)
    {
        string? country = random.Next(4) == 0 ? null : random.GetItems(Countries, 1)[0];
        var kinds = random.Next(4) switch
        {
            0 when country is not null => [ReferralKind.Emergency],
            1 => Some(random, [.. Neutral, .. Couples], 3, 1),
            _ => Some(random, [.. Danger, .. Neutral], 3, 1),
        };
        return new SupportContact
        {
            Id = $"c{random.Next(10)}.{index}",
            Name = $"Service {index}",
            For = kinds,
            Country = country,
            Region = country is not null && random.Next(4) == 0 ? $"{country}-A" : null,
            Languages = Some(random, Languages, 3),
            Ways = [new ContactWay { Kind = ContactWayKind.Web, Value = "https://example.org", Instruction = random.Next(2) == 0 ? "Ask" : null }],
            Hours = random.Next(2) == 0 ? "Mornings" : null,
            IsAlwaysOpen = random.Next(2) == 0,
            Audience = random.Next(4) == 0 ? "Some" : null,
            Notes = Some(random, ["One", "Two"], 2),
            Source = "example.org",
            CheckedOn = random.Next(4) == 0 ? null : Day.AddDays(-random.GetItems([-30, -1, 0, 1, 89, 90, 91, 364, 365, 366], 1)[0]),
            Comment = random.Next(2) == 0 ? "Kept" : null,
        };
    }

    private static T[] Some<T>(Random random, T[] from, int most, int least = 0)
    {
        T[] mixed = [.. from];
        random.Shuffle(mixed);
        return mixed[..random.Next(least, most + 1)];
    }
}

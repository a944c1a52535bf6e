using TrustAdvice;
using TrustAdvice.Journeys;

namespace Documents;

/// <summary>The code in docs/storing.md, as it stands there. A parameter takes the place of the console.</summary>
public static class StoringPage
{
    public static void Snippet1()
    {
        // <docs>
        var entry = new CheckInEvent
        {
            Id = Guid.NewGuid().ToString(),
            On = new DateOnly(2026, 4, 6),
            By = JourneyRole.WasHurt,
            Ratings = Ratings.OfTrust(5),
        };
        File.AppendAllText("log.jsonl", entry.ToJson() + "\n");
        var journey = new Journey(WhoBrokeTrust.Partner, File.ReadLines("log.jsonl").Select(JourneyEvent.FromJson));
        // </docs>
        GC.KeepAlive(journey);
    }

    public static void Snippet2(TextWriter Console)
    {
        // <docs>
        var day = new DateOnly(2026, 4, 6);
        var hurt = new Journey(WhoBrokeTrust.Partner, [new CheckInEvent { On = day, By = JourneyRole.WasHurt, Ratings = Ratings.OfTrust(3), Shared = true }]);
        var other = new Journey(WhoBrokeTrust.Me, [new CheckInEvent { On = day, By = JourneyRole.BrokeTrust, Ratings = Ratings.OfTrust(6), Safety = Safety.Safe }]);
        var merged = Journey.Merge(hurt, other);
        Console.WriteLine($"{merged.Events.Count} entries, read by {merged.Reader?.ToString() ?? "nobody in particular"}");
        foreach (var reader in new[] { JourneyRole.WasHurt, JourneyRole.BrokeTrust })
        {
            Console.WriteLine($"{reader} sees {merged.ViewFor(reader).Events.Count}, trust broken by: {merged.ViewFor(reader).WhoBrokeTrust}");
        }
        // </docs>
    }
}

using System.Text.Json.Nodes;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Simulation;
using TrustAdvice.Tests.Journeys.Support;

namespace TrustAdvice.JourneyService.Tests.Support;

/// <summary>Entries as two phones write them: each with an id, by whoever sends it.</summary>
public static class Entries
{
    /// <summary>Today, by the clock of the service.</summary>
    public static DateOnly Today => NoonTime.Today;

    /// <summary>A random log of one of the two, with every kind of entry, corrections and withdrawals; each in the JSON of the library.</summary>
    internal static List<string> Draw(SplitMix random, JourneyRole by, int most = 40)
    {
        var drawn = JourneyGenerator.Shuffled(random, JourneyGenerator.Draw(random).Events).Take(most).ToList();
        int last = drawn.Count == 0 ? 0 : drawn.Max(entry => entry.On.DayNumber);
        List<string> entries = [];
        foreach (var entry in drawn)
        {
            var said = JsonNode.Parse(entry.ToJson())!.AsObject();
            string id = IdOf(random);
            said["id"] = id;
            if (said.ContainsKey("by") && entry is CheckInEvent or ScaleEvent or SittingEvent or FeedbackEvent)
            {
                said["by"] = Name(by);
            }

            // So that the log ends about today.
            Move(said, "on", Today.DayNumber - last);
            Move(said, "discovered", Today.DayNumber - last);
            Move(said, "until", Today.DayNumber - last);
            entries.Add(JourneyEvent.FromJson(said.ToJsonString()).ToJson());
            switch (JourneyGenerator.Below(random, 8))
            {
                case 0:
                    said["revision"] = 1 + JourneyGenerator.Below(random, 2);
                    entries.Add(JourneyEvent.FromJson(said.ToJsonString()).ToJson());
                    break;
                case 1:
                    bool isShared = new Journey(null, [JourneyEvent.FromJson(said.ToJsonString())], by).SharedView().Events.Count > 0;
                    entries.Add(new WithdrawalEvent { On = Today, Id = id, By = by, Shared = isShared }.ToJson());
                    break;
            }
        }

        return entries;
    }

    /// <summary>The same log without anything that the other one must not see: no private entry, no private answer in a shared one.</summary>
    /// <remarks>A private check-in that corrects stays, and what takes it back: that what was shared is gone is seen, and is meant to be.</remarks>
    public static List<string> WithoutPrivate(IEnumerable<string> entries, JourneyRole by)
    {
        var all = entries.Select(entry => (Json: entry, Read: JourneyEvent.FromJson(entry))).ToList();
        var seen = all.Where(entry => entry.Read is CheckInEvent { Corrects: true } || new Journey(null, [entry.Read], by).SharedView().Events.Count > 0).Select(entry => entry.Read.Id).ToHashSet();
        return [.. all.Where(entry => seen.Contains(entry.Read.Id)).Select(entry => WithoutAnswers(entry.Json))];
    }

    public static string CheckIn(JourneyRole by, int daysAgo = 0, double trust = 5, string more = "", Guid? id = null) =>
        $$"""{ "type": "checkIn", "on": "{{Today.AddDays(-daysAgo):yyyy-MM-dd}}", "id": "{{id ?? Guid.NewGuid()}}", "by": "{{Name(by)}}", "ratings": { "trust": {{trust}} }{{more}} }""";

    /// <summary>What the library says of what was confirmed, without the service: both logs merged, and what one of the two may see.</summary>
    public static Journey Reference(IEnumerable<string> hurt, IEnumerable<string> other, JourneyRole reader) => Journey.Merge(
        new Journey(WhoBrokeTrust.Partner, hurt.Select(JourneyEvent.FromJson)),
        new Journey(WhoBrokeTrust.Me, other.Select(JourneyEvent.FromJson))).ViewFor(reader);

    private static string WithoutAnswers(string entry)
    {
        var said = JsonNode.Parse(entry)!.AsObject();
        foreach (string answer in new[] { "safety", "selfHarm", "childrenAtRisk" })
        {
            said.Remove(answer);
        }

        return said.ToJsonString();
    }

    private static string IdOf(SplitMix random) =>
        new Guid([.. BitConverter.GetBytes(random.Next()), .. BitConverter.GetBytes(random.Next())]).ToString();

    private static string Name(JourneyRole role) => role == JourneyRole.WasHurt ? "wasHurt" : "brokeTrust";

    private static void Move(JsonObject said, string name, int days)
    {
        if (said[name] is { } date)
        {
            said[name] = DateOnly.Parse(date.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture).AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}

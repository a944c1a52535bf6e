using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Simulation;

namespace TrustAdvice.Tests.Journeys.Support;

/// <summary>
/// Draws the logs of a couple's devices: some entries in several logs, some with an id, revisions and withdrawals that know of one
/// another or do not, told by either, by both or by nobody in particular.
/// </summary>
internal static class MergeCases
{
    private static readonly string[] Ids = ["a", "b", "c", "home by six"];

    /// <summary>Logs of random entries.</summary>
    public static Journey[] Draw(SplitMix random) =>
        Deal(random, [.. JourneyGenerator.Draw(random, isQuiet: JourneyGenerator.Below(random, 2) == 0).Events, .. Sittings(random)]);

    /// <summary>The same entries dealt to three logs, some of them changed.</summary>
    public static Journey[] Deal(SplitMix random, IReadOnlyList<JourneyEvent> entries)
    {
        JourneyEvent[] pool = [.. entries.SelectMany(entry => Versions(random, entry)), .. Withdrawals(random)];
        bool isOneTeller = JourneyGenerator.Below(random, 3) == 0;
        var (who, reader) = Teller(random);
        return [.. Enumerable.Range(0, 3).Select(_ =>
        {
            if (!isOneTeller)
            {
                (who, reader) = Teller(random);
            }

            return new Journey(who, JourneyGenerator.Shuffled(random, pool.Where(_ => JourneyGenerator.Below(random, 2) == 0)), reader);
        })];
    }

    private static (WhoBrokeTrust? Who, JourneyRole? Reader) Teller(SplitMix random)
    {
        int who = JourneyGenerator.Below(random, 5);
        int reader = JourneyGenerator.Below(random, 3);
        return (who == 0 ? null : (WhoBrokeTrust)who, reader == 0 ? null : (JourneyRole)reader);
    }

    private static IEnumerable<JourneyEvent> Versions(SplitMix random, JourneyEvent entry)
    {
        if (JourneyGenerator.Below(random, 3) > 0)
        {
            return [entry];
        }

        string id = Ids[JourneyGenerator.Below(random, Ids.Length)];
        return Enumerable.Range(0, 1 + JourneyGenerator.Below(random, 3)).Select(_ => entry.Named(id, JourneyGenerator.Below(random, 3), null));
    }

    private static IEnumerable<JourneyEvent> Sittings(SplitMix random) => Enumerable.Range(0, JourneyGenerator.Below(random, 4)).Select(day => new SittingEvent
    {
        On = JourneyGenerator.Start.AddDays(day),
        By = Role(random),
        Before = Ratings.Of([new("hopeful", JourneyGenerator.Below(random, 11))]),
        After = JourneyGenerator.Below(random, 2) == 0 ? Ratings.None : Ratings.OfTrust(JourneyGenerator.Below(random, 11)),
        Shared = JourneyGenerator.Below(random, 2) == 0 ? null : true,
    });

    private static IEnumerable<JourneyEvent> Withdrawals(SplitMix random) => Enumerable.Range(0, JourneyGenerator.Below(random, 3)).Select(_ => new WithdrawalEvent
    {
        On = JourneyGenerator.Start.AddDays(JourneyGenerator.Below(random, 40)),
        By = JourneyGenerator.Below(random, 2) == 0 ? null : Role(random),
        Id = Ids[JourneyGenerator.Below(random, Ids.Length)],
        Shared = JourneyGenerator.Below(random, 3) switch { 0 => null, 1 => true, _ => false },
    });

    private static JourneyRole Role(SplitMix random) => (JourneyRole)(1 + JourneyGenerator.Below(random, 2));
}

using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Simulation;

namespace TrustAdvice.Tests.Journeys.Support;

/// <summary>Draws events with names, numbers and dates at the corners of what a journey may hold, and now and then beyond.</summary>
internal static class CornerGenerator
{
    private static string[] Names =>
    [
        "trust", "heard", "$schema", "version", "\0", "a\r\nb", "\"\\/", "<&'>", "a\u2028b", "\uFEFF", "\uFFFE", "é", "e\u0301", " a ", "😀", "a😀",
        new('\u0001', 64), new('ü', 64), new('語', 64), string.Concat(Enumerable.Repeat("😀", 32)), "İ", "i", "I", "\uFFFD",
    ];

    private static string[] Beyond => ["", " ", "\u2028", "\ud800", "\udc00", "a\ud800", "\udc00\ud800", new('a', 65), "\u00A0"];

    private static double[] Numbers => [0, -0.0, 10, double.Epsilon, 0.1 + 0.2, Math.BitDecrement(10), 1e-300, 5, 6.5, 1 / 3.0];

    private static double[] Scores => [.. Numbers, -1, 21, 22, 181, 1e300, double.MaxValue, double.MinValue, -1e-300];

    private static DateOnly[] Days => [DateOnly.MinValue, DateOnly.MaxValue, JourneyGenerator.Start, JourneyGenerator.Start.AddDays(1), new(2024, 2, 29)];

    public static IEnumerable<JourneyEvent> Draw(SplitMix random, bool isSound = false)
    {
        for (int left = JourneyGenerator.Below(random, 12); left >= 0; left--)
        {
            yield return JourneyGenerator.Below(random, 4) switch
            {
                0 => new CheckInEvent { On = Pick(random, Days), By = Role(random), Ratings = RatingsOf(random, isSound), Corrects = true },
                1 => new ScaleEvent { On = Pick(random, Days), By = Role(random), Scale = JourneyGenerator.Below(random, 3) == 0 ? Name(random, isSound) : "csi-4", Score = Pick(random, Scores) },
                2 => new PromiseEvent { On = Pick(random, Days), Outcome = PromiseOutcome.Kept, Id = JourneyGenerator.Below(random, 4) == 0 ? null : Name(random, isSound) },
                _ => new FeedbackEvent { On = Pick(random, Days), Action = Name(random, isSound), Outcome = FeedbackOutcome.Done },
            };
        }
    }

    private static Ratings RatingsOf(SplitMix random, bool isSound) => Ratings.Of(
        Enumerable.Range(0, JourneyGenerator.Below(random, 8))
            .Select(_ => new KeyValuePair<string, double>(Name(random, isSound), Pick(random, Numbers)))
            .DistinctBy(rating => rating.Key));

    private static string Name(SplitMix random, bool isSound) =>
        Pick(random, !isSound && JourneyGenerator.Below(random, 30) == 0 ? Beyond : Names);

    private static JourneyRole Role(SplitMix random) => (JourneyRole)(1 + JourneyGenerator.Below(random, 2));

    private static T Pick<T>(SplitMix random, T[] items) => items[JourneyGenerator.Below(random, items.Length)];
}

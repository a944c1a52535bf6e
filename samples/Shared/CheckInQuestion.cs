using TrustAdvice.Journeys;

namespace Samples;

/// <summary>One thing that a check-in asks to rate.</summary>
/// <param name="Name">The name of the rating in a journey, and of the label that repeats it.</param>
/// <param name="Label">The label of the question in plain words.</param>
internal sealed record CheckInQuestion(string Name, string Label)
{
    private static readonly CheckInQuestion Heard = new("heard", "askHeard");
    private static readonly CheckInQuestion Hopeful = new("hopeful", "askHopeful");

    private static readonly CheckInQuestion[] OfTheHurt =
        [new(Ratings.Trust, "askTrust"), new("predictable", "askPredictable"), new("reliable", "askReliable"), Heard, Hopeful];

    private static readonly CheckInQuestion[] OfTheOther = [new(Ratings.Trust, "askTrustBetween"), Heard, Hopeful];

    /// <summary>What one of the two is asked.</summary>
    public static IReadOnlyList<CheckInQuestion> For(JourneyRole who) =>
        who == JourneyRole.WasHurt ? OfTheHurt : OfTheOther;
}

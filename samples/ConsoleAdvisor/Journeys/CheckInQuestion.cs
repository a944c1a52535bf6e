using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>One thing that a check-in asks to rate.</summary>
/// <param name="Name">The name of the rating in a journey file.</param>
/// <param name="Text">The question in plain words.</param>
internal sealed record CheckInQuestion(string Name, string Text)
{
    private static readonly CheckInQuestion Heard = new("heard", "How much do you feel heard by your partner?");
    private static readonly CheckInQuestion Hopeful = new("hopeful", "How hopeful are you for the two of you?");

    private static readonly CheckInQuestion[] OfTheHurt =
    [
        new(Ratings.Trust, "How much do you trust your partner today?"),
        new("predictable", "How well can you tell what your partner will do?"),
        new("reliable", "How much can you rely on your partner?"),
        Heard,
        Hopeful,
    ];

    private static readonly CheckInQuestion[] OfTheOther =
    [
        new(Ratings.Trust, "How much trust is there between you today?"),
        Heard,
        Hopeful,
    ];

    public static IReadOnlyList<CheckInQuestion> For(JourneyRole who) =>
        who == JourneyRole.WasHurt ? OfTheHurt : OfTheOther;
}

using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>How the names of the library read in a sentence.</summary>
internal static class Wording
{
    public static string Of(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "now",
        Urgency.Today => "today",
        Urgency.Soon => "in the next days",
        Urgency.WhenReady => "when you are ready",
        _ => throw new ArgumentOutOfRangeException(nameof(urgency)),
    };

    public static string Of(Cadence cadence) => cadence switch
    {
        Cadence.Once => "once",
        Cadence.Daily => "every day",
        Cadence.Weekly => "every week",
        Cadence.Fortnightly => "every two weeks",
        Cadence.Monthly => "every month",
        _ => throw new ArgumentOutOfRangeException(nameof(cadence)),
    };

    public static string Of(Visibility visibility) => visibility switch
    {
        Visibility.PrivateToReader => "Only for you.",
        Visibility.MayShare => "You can show it to your partner.",
        _ => throw new ArgumentOutOfRangeException(nameof(visibility)),
    };

    public static string Of(Company company) => company == Company.Alone ? "on your own" : "together";

    /// <summary>What a recommendation takes, such as <c>About 15 minutes, on your own, once.</c></summary>
    public static string Taking(Effort? effort, Cadence? cadence)
    {
        string?[] parts =
        [
            effort is null ? null : $"about {Duration(effort.Minutes)}",
            effort is null ? null : Of(effort.With),
            cadence is null ? null : Of(cadence.Value),
        ];
        string sentence = string.Join(", ", parts.OfType<string>());
        return sentence.Length == 0 ? "" : $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}.";
    }

    private static string Duration(int minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        return (hours, rest) switch
        {
            (0, _) => Count(rest, "minute"),
            (_, 0) => Count(hours, "hour"),
            _ => $"{Count(hours, "hour")} and {Count(rest, "minute")}",
        };
    }

    private static string Count(int number, string unit) => number == 1 ? $"1 {unit}" : $"{number} {unit}s";
}

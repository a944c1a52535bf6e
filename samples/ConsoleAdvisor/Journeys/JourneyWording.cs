using System.Globalization;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>How the names of a journey read in a sentence.</summary>
internal static class JourneyWording
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(JourneyState state) => state switch
    {
        JourneyState.NotEnoughData => "too soon to tell",
        JourneyState.Early => "the first weeks",
        JourneyState.Improving => "getting better",
        JourneyState.Steady => "steady and good",
        JourneyState.Slow => "slow",
        JourneyState.Stalled => "no change for a while",
        JourneyState.Stuck => "stuck",
        JourneyState.Worsening => "getting worse",
        JourneyState.Setback => "a setback",
        JourneyState.Disengaged => "no news for a while",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>What to ask about.</summary>
    public static IEnumerable<string> Prompts(ProgressReport report)
    {
        if (report.IsHardStretch)
        {
            yield return "The last two check-ins were much lower. What would help, asked in private?";
        }

        if (report.RatingsAreFarApart)
        {
            yield return "The two of you see it in different ways. It may be worth talking about, if it is safe to talk.";
        }
    }

    public static string Of(RepairStep step) => step switch
    {
        RepairStep.Acknowledge => "Owning what happened",
        RepairStep.GiveTime => "Giving it time and keeping promises",
        RepairStep.Communicate => "Talking openly",
        RepairStep.SetBoundaries => "Setting limits",
        RepairStep.Reconnect => "Coming closer again",
        RepairStep.GetHelp => "Getting help",
        RepairStep.Forgive => "Forgiving, if it is wanted",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    public static string Of(bool? isMet) => isMet switch
    {
        true => "met",
        false => "not met",
        null => "unknown",
    };
}

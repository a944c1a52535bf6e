using TrustAdvice;

namespace Documents;

/// <summary>The first code in README.md, as it stands there below its <c>using TrustAdvice;</c>.</summary>
public static class FirstLook
{
    /// <summary>Runs it; the parameter takes the place of the console.</summary>
    public static void Run(TextWriter Console)
    {
        // <readme>
        var advice = Advisor.Default.Advise(new Situation
        {
            WhoBrokeTrust = WhoBrokeTrust.Me,
            Breach = Breach.BrokenPromises,
            Pattern = BreachPattern.Repeated,
            Step = RepairStep.Acknowledge,
            Progress = Progress.Stalled,
        });
        Console.WriteLine($"Next: {advice.NextStep?.Text.Title}");
        Console.WriteLine($"Why:  {advice.NextStep?.Text.Why}");
        Console.WriteLine($"Rule: {advice.NextStep?.Rules[0]}");
        Console.WriteLine($"Help: {advice.Referral?.To}, {advice.Referral?.Urgency}. {advice.Referral?.Text.WhyNow}");
        // </readme>
    }
}

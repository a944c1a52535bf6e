using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>What the sample asks of advice besides what it says itself.</summary>
internal static class AdviceExtensions
{
    /// <summary>Whether there is nothing to do but to be safe; that stands alone, and ends all questions.</summary>
    public static bool IsSafetyAlone(this Advice advice) => advice.NextStep is null && advice.Alerts.Count > 0;
}

using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>What the sample asks of advice and situations besides what they say themselves.</summary>
internal static class SafetyExtensions
{
    /// <summary>Whether there is nothing to do but to be safe; that stands alone.</summary>
    public static bool IsSafetyAlone(this Advice advice) => advice.NextStep is null && advice.Alerts.Count > 0;

    /// <summary>Whether the reader was not asked about safety, or did not answer, and nothing else speaks of danger.</summary>
    public static bool LeavesSafetyOpen(this Advice advice) => advice.Trace.Facts.Safety is null && advice.Alerts.Count == 0;

    /// <summary>Whether somebody may be in danger: then nothing more is asked, and help is shown at once.</summary>
    public static bool SaysDanger(this Situation situation) =>
        situation.SelfHarm is SelfHarm.Yes or SelfHarm.Imminent
        || situation.ChildrenAtRisk == ChildrenAtRisk.Yes
        || situation.Safety is Safety.Controlled or Safety.Afraid;
}

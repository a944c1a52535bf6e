using TrustAdvice;

namespace Samples;

/// <summary>What the samples ask of advice besides what it says itself.</summary>
internal static class SafetyExtensions
{
    /// <summary>Whether there is nothing to do but to be safe; that stands alone.</summary>
    public static bool IsSafetyAlone(this Advice advice) => advice is { NextStep: null, Alerts.Count: > 0 };

    /// <summary>Whether the reader was not asked about safety, or did not answer, and nothing else speaks of danger.</summary>
    public static bool LeavesSafetyOpen(this Advice advice) => advice is { Trace.Facts.Safety: null, Alerts.Count: 0 };
}

using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>One stage of the way after a breach, and where the two are to it. No stage has a date; going back is normal.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(PathStageConverter))]
public sealed class PathStage
{
    internal PathStage()
    {
    }

    /// <summary>Which stage.</summary>
    public JourneyStage Stage { get; internal init; }

    /// <summary>Whether the two are in it.</summary>
    public bool IsHere => State == StageState.Here;

    /// <summary>Whether it lies behind: it was gone through. A new breach can bring it back. What is neither here nor behind lies ahead.</summary>
    public bool IsBehind => State == StageState.Behind;

    internal StageState State { get; init; }

    /// <summary>
    /// What it waits for, in plain words: what is not so yet, or not known. Empty for a stage that lies behind. It may speak of the
    /// reader's private answer about safety.
    /// </summary>
    public IReadOnlyList<string> WaitsFor { get; internal init; } = [];

    /// <summary>Says the stage alone, so that a log line cannot leak.</summary>
    public override string ToString() => Stage.ToString();
}

using System.Text.Json.Serialization;

namespace TrustAdvice.Journeys;

/// <summary>One stage of the way after a breach, and where the two are to it. No stage has a date; going back is normal.</summary>
public sealed class PathStage
{
    internal PathStage()
    {
    }

    /// <summary>Which stage.</summary>
    [JsonPropertyName("stage")]
    public JourneyStage Stage { get; internal init; }

    /// <summary>Whether it lies behind, is where they are, or lies ahead.</summary>
    [JsonPropertyName("state")]
    public StageState State { get; internal init; }

    /// <summary>
    /// What it waits for, in plain words: what is not so yet, or not known. Empty for a stage that lies behind. It may speak of the
    /// reader's private answer about safety.
    /// </summary>
    [JsonPropertyName("waitsFor")]
    public IReadOnlyList<string> WaitsFor { get; internal init; } = [];

    /// <summary>Says the stage alone, so that a log line cannot leak.</summary>
    public override string ToString() => Stage.ToString();
}

namespace TrustAdvice.Journeys;

/// <summary>Where a stage lies.</summary>
internal enum StageState
{
    /// <summary>It was gone through. A new breach can bring it back.</summary>
    Behind = 1,

    /// <summary>The two are in it.</summary>
    Here = 2,

    /// <summary>It comes later.</summary>
    Ahead = 3,
}

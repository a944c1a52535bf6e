namespace WebAdvisor;

/// <summary>What the page shows.</summary>
public enum Stage
{
    /// <summary>One question at a time.</summary>
    Questions,

    /// <summary>The page of advice.</summary>
    Advice,

    /// <summary>How things go over time.</summary>
    Journey,
}

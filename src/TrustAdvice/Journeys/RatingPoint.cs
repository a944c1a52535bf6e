namespace TrustAdvice.Journeys;

/// <summary>One person's overall rating on one day.</summary>
public sealed class RatingPoint
{
    internal RatingPoint()
    {
    }

    /// <summary>The day.</summary>
    public DateOnly On { get; internal init; }

    /// <summary>The rating, from 0 to 10.</summary>
    public double Rating { get; internal init; }
}

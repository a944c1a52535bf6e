namespace TrustAdvice.Journeys.Statistics;

/// <summary>A value on a day, counted in days from any fixed day.</summary>
internal readonly record struct DatedValue(int Day, double Value);

using System.Collections.ObjectModel;

namespace TrustAdvice.Journeys;

/// <summary>Scales that nobody can change, equal by content.</summary>
internal sealed class ScaleList : ReadOnlyCollection<MeasureScale>, IEquatable<ScaleList>
{
    private ScaleList(MeasureScale[] scales)
        : base(scales)
    {
    }

    /// <summary>A copy of these scales.</summary>
    /// <param name="scales">The scales.</param>
    /// <param name="name">What they are called where they are given.</param>
    public static ScaleList Of(IEnumerable<MeasureScale> scales, string name)
    {
        if (scales is ScaleList known)
        {
            return known;
        }

        ArgumentNullException.ThrowIfNull(scales, name);
        MeasureScale[] copy = [.. scales];
        if (Array.IndexOf(copy, null) >= 0)
        {
            throw new ArgumentException("A scale is null.", name);
        }

        return Array.Exists(copy, scale => scale.Lowest > scale.Highest)
            ? throw new ArgumentException("The lowest score of a scale is above its highest.", name)
            : new ScaleList(copy);
    }

    public bool Equals(ScaleList? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as ScaleList);

    public override int GetHashCode() => Count;
}

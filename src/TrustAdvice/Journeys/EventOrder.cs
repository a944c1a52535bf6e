namespace TrustAdvice.Journeys;

/// <summary>
/// The order of events: by the day it became known, the day, the kind, then the content. So a journey is the same in
/// whatever order its events arrive.
/// </summary>
internal sealed class EventOrder : IComparer<JourneyEvent>
{
    public static EventOrder Instance { get; } = new();

    public int Compare(JourneyEvent? x, JourneyEvent? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int order = x.KnownFrom.CompareTo(y.KnownFrom);
        order = order != 0 ? order : x.On.CompareTo(y.On);
        order = order != 0 ? order : x.Rank.CompareTo(y.Rank);
        // The same entry twice is the common case of a tie, and writing it out is slow.
        return order != 0 ? order : x.Equals(y) ? 0 : string.CompareOrdinal(JourneyWriter.ToJson(x), JourneyWriter.ToJson(y));
    }
}

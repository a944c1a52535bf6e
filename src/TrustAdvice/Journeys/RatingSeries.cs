using System.Collections.ObjectModel;
using TrustAdvice.Journeys.Statistics;

namespace TrustAdvice.Journeys;

/// <summary>The overall ratings of one person, one for a day, in the order of time.</summary>
internal sealed class RatingSeries
{
    private readonly DatedValue[] _values;

    private RatingSeries(JourneyRole by, DatedValue[] values)
    {
        By = by;
        _values = values;
    }

    public JourneyRole By { get; }

    public int Count => _values.Length;

    public ReadOnlySpan<DatedValue> Values => _values;

    public DateOnly? First => _values.Length == 0 ? null : DateOnly.FromDayNumber(_values[0].Day);

    public DateOnly? Last => _values.Length == 0 ? null : DateOnly.FromDayNumber(_values[^1].Day);

    /// <summary>A person's overall ratings, or those of one question.</summary>
    public static RatingSeries Of(JourneyRole by, IReadOnlyList<JourneyEvent> events, string? question = null)
    {
        List<DatedValue> values = [];
        List<CheckInEvent> day = [];
        foreach (var entry in events)
        {
            if (entry is not CheckInEvent checkIn || checkIn.By != by)
            {
                continue;
            }

            if (day.Count > 0 && day[0].On != checkIn.On)
            {
                Close(day, question, values);
            }

            day.Add(checkIn);
        }

        Close(day, question, values);
        return new RatingSeries(by, [.. values]);
    }

    /// <summary>The highest rating; 0 when there is none.</summary>
    public double Highest => _values.Length == 0 ? 0 : _values.Max(value => value.Value);

    /// <summary>The ratings from one day to another, both included.</summary>
    public RatingSeries Between(DateOnly? from, DateOnly? to)
    {
        int start = 0;
        int end = _values.Length;
        while (from is { } first && start < end && _values[start].Day < first.DayNumber)
        {
            start++;
        }

        while (to is { } last && end > start && _values[end - 1].Day > last.DayNumber)
        {
            end--;
        }

        return start == 0 && end == _values.Length ? this : new RatingSeries(By, _values[start..end]);
    }

    /// <summary>The ratings with their days.</summary>
    public ReadOnlyDictionary<DateOnly, double> Points() =>
        new(new SortedList<DateOnly, double>(_values.ToDictionary(value => DateOnly.FromDayNumber(value.Day), value => value.Value)));

    /// <summary>The last so many ratings.</summary>
    public RatingSeries Newest(int count) => count >= Count ? this : new RatingSeries(By, _values[^count..]);

    /// <summary>The median of the first so many ratings, or of all when there are fewer.</summary>
    public double MedianOfFirst(int count) => MedianOf(_values.AsSpan(0, Math.Min(count, Count)));

    /// <summary>The median of the last so many ratings, or of all when there are fewer.</summary>
    public double MedianOfLast(int count) => MedianOf(_values.AsSpan(Math.Max(0, Count - count)));

    /// <summary>The mean of the ratings later than a day, or not a number when there are none.</summary>
    public double MeanSince(DateOnly day)
    {
        double sum = 0;
        int count = 0;
        foreach (var value in _values)
        {
            if (value.Day > day.DayNumber)
            {
                (sum, count) = (sum + value.Value, count + 1);
            }
        }

        return sum / count;
    }

    /// <summary>Whether a rating since a day came more than so many days after the one before it.</summary>
    public bool HasGap(DateOnly since, int days)
    {
        for (int i = 1; i < _values.Length; i++)
        {
            if (_values[i].Day >= since.DayNumber && _values[i].Day - _values[i - 1].Day > days)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there are so many last ratings and all are at most this.</summary>
    public bool LastAreAtMost(int count, double most)
    {
        if (Count < count)
        {
            return false;
        }

        foreach (var value in _values.AsSpan(Count - count))
        {
            if (value.Value > most)
            {
                return false;
            }
        }

        return true;
    }

    private static double MedianOf(ReadOnlySpan<DatedValue> values)
    {
        var ratings = new double[values.Length];
        for (int i = 0; i < ratings.Length; i++)
        {
            ratings[i] = values[i].Value;
        }

        return Median.Of(ratings);
    }

    /// <summary>Makes one rating of a day's check-ins: those that correct, if any, and for each question the median.</summary>
    private static void Close(List<CheckInEvent> day, string? question, List<DatedValue> values)
    {
        if (day.Exists(c => c.Corrects))
        {
            day.RemoveAll(c => !c.Corrects);
        }

        day.RemoveAll(c => c.Ratings.Count == 0);
        if (day.Count > 0)
        {
            var ratings = day.Count == 1 ? day[0].Ratings : Merged(day);
            if ((question is null ? ratings.Overall : ratings.Of(question)) is { } rating)
            {
                values.Add(new DatedValue(day[0].On.DayNumber, rating));
            }
        }

        day.Clear();
    }

    private static Ratings Merged(List<CheckInEvent> day) => Ratings.Of(
        from rating in day.SelectMany(c => c.Ratings.All)
        group rating.Value by rating.Key into answers
        select new KeyValuePair<string, double>(answers.Key, Median.Of([.. answers])));
}

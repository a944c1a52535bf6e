using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>The ratings of one check-in, from 0 to 10, by question. Immutable, sorted by question, equal by content.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(RatingsConverter))]
public sealed class Ratings : IEquatable<Ratings>
{
    /// <summary>The question about trust as a whole. It is the overall rating, and always enough alone.</summary>
    public const string Trust = "trust";

    /// <summary>The lowest rating.</summary>
    public const double Lowest = 0;

    /// <summary>The highest rating.</summary>
    public const double Highest = 10;

    private readonly KeyValuePair<string, double>[] _ratings;

    private Ratings(KeyValuePair<string, double>[] ratings)
    {
        _ratings = ratings;
        All = new OrderedMap<double>(ratings);
    }

    /// <summary>No ratings.</summary>
    public static Ratings None { get; } = new([]);

    /// <summary>How many questions are answered.</summary>
    public int Count => _ratings.Length;

    /// <summary>The ratings by question, in the order of the questions.</summary>
    public IReadOnlyDictionary<string, double> All { get; }

    /// <summary>The overall rating: that of trust, or else the median of the ratings given; null when there are none.</summary>
    public double? Overall
    {
        get
        {
            foreach (var (question, rating) in _ratings)
            {
                if (question == Trust)
                {
                    return rating;
                }
            }

            return _ratings.Length == 0 ? null : Statistics.Median.Of([.. _ratings.Select(r => r.Value)]);
        }
    }

    /// <summary>The ratings, by question, for those who go through many.</summary>
    internal ReadOnlySpan<KeyValuePair<string, double>> Span => _ratings;

    /// <summary>The most characters of JSON that they take.</summary>
    internal int LongestContent
    {
        get
        {
            int longest = 0;
            foreach (var (question, _) in _ratings)
            {
                longest += JourneySize.LongestOf(question);
            }

            return longest;
        }
    }

    /// <summary>One rating of trust as a whole.</summary>
    /// <param name="rating">From 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rating is out of range. The message does not repeat it.</exception>
    public static Ratings OfTrust(double rating)
    {
        ThrowIfOutOfRange(rating, nameof(rating));
        return new([new(Trust, rating + 0.0)]);
    }

    /// <summary>Ratings by question.</summary>
    /// <param name="ratings">Each question once, with a rating from 0 to 10. A question has 1 to 64 characters, not all blank.</param>
    /// <exception cref="ArgumentException">A question is blank, too long, not well-formed Unicode or stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rating is out of range. The message does not repeat it.</exception>
    public static Ratings Of(IEnumerable<KeyValuePair<string, double>> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        KeyValuePair<string, double>[] sorted = [.. ratings.OrderBy(r => r.Key, StringComparer.Ordinal)];
        for (int i = 0; i < sorted.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(sorted[i].Key, nameof(ratings));
            if (JourneyNames.FaultOf(sorted[i].Key, "A question") is { } fault)
            {
                throw new ArgumentException(fault, nameof(ratings));
            }

            ThrowIfOutOfRange(sorted[i].Value, nameof(ratings));

            // A zero has no sign here: two that are equal are written alike.
            sorted[i] = new(sorted[i].Key, sorted[i].Value + 0.0);
            if (i > 0 && sorted[i].Key == sorted[i - 1].Key)
            {
                throw new ArgumentException("A question stands twice.", nameof(ratings));
            }
        }

        return new(sorted);
    }

    /// <summary>The rating of a question, or null.</summary>
    /// <param name="question">The name of the question.</param>
    public double? Of(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        foreach (var (name, rating) in _ratings)
        {
            if (name == question)
            {
                return rating;
            }
        }

        return null;
    }

    /// <summary>Those of some questions.</summary>
    internal Ratings Only(Func<string, bool> among) => new([.. _ratings.Where(rating => among(rating.Key))]);

    /// <inheritdoc/>
    public bool Equals(Ratings? other) => other is not null && _ratings.AsSpan().SequenceEqual(other._ratings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Ratings);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (question, rating) in _ratings)
        {
            hash.Add(question, StringComparer.Ordinal);
            hash.Add(rating);
        }

        return hash.ToHashCode();
    }

    private static void ThrowIfOutOfRange(double rating, string parameter)
    {
        if (!(rating is >= Lowest and <= Highest))
        {
            throw new ArgumentOutOfRangeException(parameter, "A rating is a number from 0 to 10.");
        }
    }
}

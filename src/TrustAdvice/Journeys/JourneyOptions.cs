using TrustAdvice.Input;
using TrustAdvice.Texts;

namespace TrustAdvice.Journeys;

/// <summary>
/// What a host may choose of how a journey is read: when to look, what counts as better, which scales there are. Each default is a
/// design default, not clinical: no study validates a number of weeks or points after which a couple is stuck. docs/journeys.md has
/// the sources, what simulation says of them, and the thresholds of the statistics, which are the library's own.
/// </summary>
/// <remarks>
/// A value outside of its range is refused. The ends are wide: a value at the far end of a
/// threshold is as good as never. No two options have to agree with each other.
/// </remarks>
public sealed class JourneyOptions
{
    /// <summary>A century, the most that a number of days or weeks can be.</summary>
    private const int MostDays = 36_525, MostWeeks = 5_218;

    /// <summary>As many as a journey has events.</summary>
    private const int MostOfACount = JourneyReader.MaximumEvents;

    /// <summary>Ten times the scale of a rating; a line that is steep for few days can rise by more than the scale.</summary>
    private const double MostPoints = 100;

    /// <summary>The defaults.</summary>
    public static JourneyOptions Default { get; } = new();

    /// <summary>
    /// Days after a breach or a new fact in which nothing is judged but a fall tied to it. Default 42: shock is expected.
    /// Design default, not clinical (visible trust building starts after shock and pause, Olson et al. 2002).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 36,525.</exception>
    public int EarlyDays { get; init => field = RangeGuard.Check(value, 0, MostDays); } = 42;

    /// <summary>
    /// Weeks between reviews; labels change only there. Default 4. Design default, not clinical (looking every week
    /// multiplies false alarms, see the simulation).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 5,218.</exception>
    public int WeeksBetweenReviews { get; init => field = RangeGuard.Check(value, 1, MostWeeks); } = 4;

    /// <summary>
    /// Weeks that a review looks back. Default 12. Design default, not clinical (at eight weeks a slow gain cannot be
    /// told from none, see the simulation).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 5,218.</exception>
    public int ReviewWindowWeeks { get; init => field = RangeGuard.Check(value, 1, MostWeeks); } = 12;

    /// <summary>
    /// The week from which a review may say stalled or worsening. Default 8. Design default, not clinical (gains in
    /// couple therapy came in the first sessions and then levelled, Knobloch-Fedders et al. 2015).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 5,218.</exception>
    public int StallWeek { get; init => field = RangeGuard.Check(value, 0, MostWeeks); } = 8;

    /// <summary>The fewest ratings that say anything. Default 4. Design default, not clinical (with three, no trend can be shown).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 20,000.</exception>
    internal int FewestRatings { get; init => field = RangeGuard.Check(value, 0, MostOfACount); } = 4;

    /// <summary>The fewest days between the first and the last rating. Default 21. Design default, not clinical.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 36,525.</exception>
    internal int FewestDays { get; init => field = RangeGuard.Check(value, 0, MostDays); } = 21;

    /// <summary>
    /// The fewest ratings in the window of a review that may say stalled, stuck or worsening. Default 6: enough for
    /// somebody who checks in every two weeks. Design default, not clinical.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 20,000.</exception>
    internal int FewestRatingsToStall { get; init => field = RangeGuard.Check(value, 0, MostOfACount); } = 6;

    /// <summary>Days without a check-in after which nothing is inferred. Default 21. Design default, not clinical.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 36,525.</exception>
    public int SilentDays { get; init => field = RangeGuard.Check(value, 0, MostDays); } = 21;

    /// <summary>
    /// The rise of the fitted line over the window that counts as improving, in points. Default 2. Design default, not
    /// clinical (the provisional reliable change of several own questions; bears out in the simulation).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from -100 to 100.</exception>
    public double ImprovingRise { get; init => field = RangeGuard.Check(value, -MostPoints, MostPoints); } = 2;

    /// <summary>
    /// A rise below this is no meaningful gain at a review, in points. Default 1. Design default, not clinical (a point a
    /// month is what the simulation calls a gain; one slider is no more exact).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from -100 to 100.</exception>
    internal double MeaningfulRise { get; init => field = RangeGuard.Check(value, -MostPoints, MostPoints); } = 1;

    /// <summary>
    /// A rise below this is flat: with the review before not improving either, it is stuck. In points, default 0.3.
    /// Design default, not clinical (chosen by simulation).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from -100 to 100.</exception>
    internal double FlatRise { get; init => field = RangeGuard.Check(value, -MostPoints, MostPoints); } = 0.3;

    /// <summary>
    /// The fall of the fitted line over the window that counts as worsening, in points. Default 2.9. Design default, not
    /// clinical (chosen by simulation; near the reliable change of a single question).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 100.</exception>
    public double WorseningFall { get; init => field = RangeGuard.Check(value, 0, MostPoints); } = 2.9;

    /// <summary>
    /// Three check-ins in a row this far below the first ones are worsening between reviews too, in points. Default 4.
    /// Design default, not clinical (at 2 points, 7 to 15 % of flat couples were called worsening within 12 weeks).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 100.</exception>
    internal double CollapseFall { get; init => field = RangeGuard.Check(value, 0, MostPoints); } = 4;

    /// <summary>
    /// A fall this deep right after a new breach or a new fact is worsening at once, in points. Default 2. Design default,
    /// not clinical.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 100.</exception>
    internal double EventFall { get; init => field = RangeGuard.Check(value, 0, MostPoints); } = 2;

    /// <summary>
    /// Two check-ins in a row this far below the first ones give a gentle question, never a label, in points. Default 2.
    /// Design default, not clinical.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 100.</exception>
    internal double HardStretchFall { get; init => field = RangeGuard.Check(value, 0, MostPoints); } = 2;

    /// <summary>
    /// The mean since the review before from which a place is good and not stalled. Default 7. Design default, not clinical.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 100.</exception>
    internal double GoodRating { get; init => field = RangeGuard.Check(value, 0, MostPoints); } = 7;

    /// <summary>
    /// The correlation of two errors a week apart that the fitted line reckons with. Default 0.4, between the 0.3 and 0.5
    /// of the simulation. Design default, not clinical; no data.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 0.99.</exception>
    internal double WeeklyCorrelation { get; init => field = RangeGuard.Check(value, 0, 0.99); } = 0.4;

    /// <summary>
    /// The standard deviation of a single rating between people, for its reliable change. Default 2.2. Design default,
    /// not clinical; an illustration, since own questions have no published values.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0.1 to 10.</exception>
    internal double RatingDeviation { get; init => field = RangeGuard.Check(value, 0.1, 10); } = 2.2;

    /// <summary>
    /// The reliability of a single rating, for its reliable change. Default 0.7, which with 2.2 gives 3.3 points. Design
    /// default, not clinical; an illustration.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 0.99.</exception>
    internal double RatingReliability { get; init => field = RangeGuard.Check(value, 0, 0.99); } = 0.7;

    /// <summary>
    /// The share of promises kept that counts as kept. Default 0.8. Design default, not clinical.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    internal double KeptShare { get; init => field = RangeGuard.Check(value, 0, 1); } = 0.8;

    /// <summary>The share of promises kept below which they count as broken. Default 0.5. Design default, not clinical.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    internal double BrokenShare { get; init => field = RangeGuard.Check(value, 0, 1); } = 0.5;

    /// <summary>The fewest promises kept or missed that say anything. Default 3. Design default, not clinical.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 20,000.</exception>
    internal int FewestPromises { get; init => field = RangeGuard.Check(value, 0, MostOfACount); } = 3;

    /// <summary>
    /// How often the same step may be entered again before it counts as stuck. Default 2. Design default, not clinical.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 20,000.</exception>
    internal int ReEntriesToStuck { get; init => field = RangeGuard.Check(value, 1, MostOfACount); } = 2;

    /// <summary>
    /// A gap between the two people's ratings worth talking about, in points. Default 3. Design default, not clinical.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 100.</exception>
    internal double GapWorthTalking { get; init => field = RangeGuard.Check(value, 0, MostPoints); } = 3;

    /// <summary>Days between check-ins. Default 7. Design default, not clinical.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 36,525.</exception>
    public int CheckInDays { get; init => field = RangeGuard.Check(value, 1, MostDays); } = 7;

    /// <summary>
    /// The newest check-ins of a phase that the trend figures of a report rest on. Default 156, three years of weeks; it
    /// bounds the time, which grows with its square. A technical limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 3,660.</exception>
    internal int MostRatings { get; init => field = RangeGuard.Check(value, 1, 3_660); } = 156;

    /// <summary>
    /// The language of the sentences in reports, as a BCP 47 tag. Default <c>en</c>; a language that the package does not
    /// speak falls back to it.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not written like a language tag.</exception>
    public string Language
    {
        get;
        init => field = value is not null && LanguageTag.IsSound(value)
            ? value
            : throw new ArgumentException("This is not a language tag such as es-MX.", nameof(value));
    } = Phrases.DefaultLanguage;

    /// <summary>The scales whose scores count. A host adds its own to <see cref="MeasureScales.All"/>. The list is copied.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A scale is null, or its lowest score is above its highest.</exception>
    public IReadOnlyList<MeasureScale> Scales { get; init => field = ScaleList.Of(value, nameof(Scales)); } = MeasureScales.All;

    /// <summary>The scale of an id, or null.</summary>
    /// <param name="id">The id.</param>
    internal MeasureScale? FindScale(string id) => Scales.FirstOrDefault(scale => scale.Id == id);

    /// <summary>The sentences of reports, in the language.</summary>
    internal Phrases Phrases
    {
        get => field ?? Phrases.For(Language);
        init;
    }
}

using System.Numerics;
using System.Reflection;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Support;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Journeys;

/// <summary>Every number of the options has a range, and within it nothing breaks.</summary>
public class OptionRangeTests
{
    public static TheoryData<string, double, double> Ranges => new()
    {
        { nameof(JourneyOptions.EarlyDays), 0, 36_525 },
        { nameof(JourneyOptions.WeeksBetweenReviews), 1, 5_218 },
        { nameof(JourneyOptions.ReviewWindowWeeks), 1, 5_218 },
        { nameof(JourneyOptions.StallWeek), 0, 5_218 },
        { nameof(JourneyOptions.FewestRatings), 0, 20_000 },
        { nameof(JourneyOptions.FewestDays), 0, 36_525 },
        { nameof(JourneyOptions.FewestRatingsToStall), 0, 20_000 },
        { nameof(JourneyOptions.SilentDays), 0, 36_525 },
        { nameof(JourneyOptions.ImprovingRise), -100, 100 },
        { nameof(JourneyOptions.MeaningfulRise), -100, 100 },
        { nameof(JourneyOptions.FlatRise), -100, 100 },
        { nameof(JourneyOptions.WorseningFall), 0, 100 },
        { nameof(JourneyOptions.CollapseFall), 0, 100 },
        { nameof(JourneyOptions.EventFall), 0, 100 },
        { nameof(JourneyOptions.HardStretchFall), 0, 100 },
        { nameof(JourneyOptions.GoodRating), 0, 100 },
        { nameof(JourneyOptions.WeeklyCorrelation), 0, 0.99 },
        { nameof(JourneyOptions.RatingDeviation), 0.1, 10 },
        { nameof(JourneyOptions.RatingReliability), 0, 0.99 },
        { nameof(JourneyOptions.KeptShare), 0, 1 },
        { nameof(JourneyOptions.BrokenShare), 0, 1 },
        { nameof(JourneyOptions.FewestPromises), 0, 20_000 },
        { nameof(JourneyOptions.ReEntriesToStuck), 1, 20_000 },
        { nameof(JourneyOptions.GapWorthTalking), 0, 100 },
        { nameof(JourneyOptions.CheckInDays), 1, 36_525 },
        { nameof(JourneyOptions.MostRatings), 1, 3_660 },
    };

    /// <summary>The thresholds of the statistics are internal, and have ranges all the same.</summary>
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void EveryNumber_HasARange_AndRefusesNonsense()
    {
        var numbers = typeof(JourneyOptions).GetProperties(Any)
            .Where(property => property.SetMethod is not null && IsNumber(property.PropertyType))
            .ToArray();

        Assert.Equal(Ranges.Select(row => (string)row[0]).Order(), numbers.Select(property => property.Name).Order());
        Assert.All(numbers, property => Refuses(property.Name, property.PropertyType == typeof(double) ? double.NaN : int.MinValue));
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Number_AtTheEndsOfItsRange_IsKept(string name, double lowest, double highest)
    {
        Assert.Equal(lowest, ValueOf(With(name, lowest), name));
        Assert.Equal(highest, ValueOf(With(name, highest), name));
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Number_BeyondItsRange_IsRefusedByNameAndRange(string name, double lowest, double highest)
    {
        bool isWhole = PropertyOf(name).PropertyType == typeof(int);
        string expected = FormattableString.Invariant($"A number from {lowest} to {highest}. (Parameter '{name}')");

        Assert.Equal(expected, Refuses(name, isWhole ? lowest - 1 : Math.BitDecrement(lowest)));
        Assert.Equal(expected, Refuses(name, isWhole ? highest + 1 : Math.BitIncrement(highest)));
        double[] nonsense = isWhole ? [int.MinValue, int.MaxValue] : [double.NaN, double.PositiveInfinity, double.NegativeInfinity];
        Assert.All(nonsense, value => Assert.Equal(expected, Refuses(name, value)));
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Number_AtTheEndsOfItsRange_BreaksNothing(string name, double lowest, double highest)
    {
        for (int seed = 0; seed < 6; seed++)
        {
            var journey = JourneyGenerator.Draw(seed);
            foreach (var options in new[] { With(name, lowest), With(name, highest) })
            {
                foreach (var on in new[] { DateOnly.MinValue, JourneyGenerator.Start.AddDays(100), DateOnly.MaxValue })
                {
                    Assert.NotEmpty(journey.Assess(on, options).ToJson());
                    Assert.Equal(7, journey.Readiness(on, options: options).Count);
                    Assert.DoesNotContain("INTERVAL=-", journey.Schedule(on, options: options).CheckInRule + journey.Schedule(on, options: options).ReviewRule, StringComparison.Ordinal);
                    Assert.NotNull(journey.FeedbackOn(on, options));
                }
            }
        }
    }

    [Fact]
    public void With_NumberBeyondItsRange_IsRefusedToo()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JourneyOptions.Default.Copy(("WeeksBetweenReviews", 0)));
        Assert.Equal(4, (JourneyOptions.Default.Copy(("Language", "de"))).WeeksBetweenReviews);
    }

    private static bool IsNumber(Type type) => (Nullable.GetUnderlyingType(type) ?? type)
        .GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(INumber<>));

    private static string Refuses(string name, double value) =>
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<TargetInvocationException>(() => { With(name, value); }).InnerException).Message;

    private static JourneyOptions With(string name, double value)
    {
        var options = new JourneyOptions();
        var property = PropertyOf(name);
        property.SetValue(options, property.PropertyType == typeof(int) ? (object)(int)value : value);
        return options;
    }

    private static double ValueOf(JourneyOptions options, string name) =>
        Convert.ToDouble(PropertyOf(name).GetValue(options), System.Globalization.CultureInfo.InvariantCulture);

    private static PropertyInfo PropertyOf(string name) => typeof(JourneyOptions).GetProperty(name, Any)!;
}

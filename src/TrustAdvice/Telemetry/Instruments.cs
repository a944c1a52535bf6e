using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using TrustAdvice.Input;

namespace TrustAdvice.Telemetry;

/// <summary>What the library tells of its own work: one <see cref="ActivitySource"/> and one <see cref="Meter"/>.</summary>
/// <remarks>
/// It measures and never decides, and while nobody listens it does nothing. No tag holds a fact. How soon somebody was told
/// to get help, and what kind, is counted apart from every trace: see docs/telemetry.md.
/// </remarks>
internal static class Instruments
{
    /// <summary>The name of the source and of the meter; permanent.</summary>
    public const string SourceName = "TrustAdvice";

    public const string AdviseActivity = "trustadvice.advise";
    public const string LoadActivity = "trustadvice.ruleset.load";
    public const string AdviceCounter = "trustadvice.advice";
    public const string ReferralCounter = "trustadvice.referrals";
    public const string LoadCounter = "trustadvice.rulesets.loaded";
    public const string DurationHistogram = "trustadvice.advise.duration";
    public const string RuleSetId = "trustadvice.ruleset.id";
    public const string RuleSetVersion = "trustadvice.ruleset.version";
    public const string Outcome = "outcome";
    public const string ReferralUrgency = "referral.urgency";
    public const string ReferralKindTag = "referral.kind";

    private static readonly string Version = typeof(Instruments).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static readonly ActivitySource Source = new(SourceName, Version);
    private static readonly Meter Meter = new(SourceName, Version);

    private static readonly Counter<long> Given =
        Meter.CreateCounter<long>(AdviceCounter, "{advice}", "Advice given, by how soon the first referral is needed.");

    private static readonly Counter<long> Referred =
        Meter.CreateCounter<long>(ReferralCounter, "{referral}", "Referrals in the advice given, by kind of help.");

    private static readonly Counter<long> Loaded =
        Meter.CreateCounter<long>(LoadCounter, "{ruleset}", "Rule sets that were read: sound ones and refused ones.");

    private static readonly Histogram<double> Duration = CreateDuration();

    /// <summary>Whether anybody listens to what is told of an advice.</summary>
    public static bool HearAdvice => Source.HasListeners() || Given.Enabled || Referred.Enabled || Duration.Enabled;

    /// <summary>Whether anybody counts advice; only then are its referrals worked out.</summary>
    public static bool CountsAdvice => Given.Enabled || Referred.Enabled;

    /// <summary>Whether anybody counts the rule sets that are read.</summary>
    public static bool CountsLoads => Loaded.Enabled;

    /// <summary>The activity of one advice; null while nobody listens.</summary>
    public static Activity? StartAdvise(string ruleSet, string version) =>
        Named(Source.StartActivity(AdviseActivity), ruleSet, version);

    /// <summary>The activity of reading and proving a rule set; null while nobody listens.</summary>
    public static Activity? StartLoad() => Source.StartActivity(LoadActivity);

    /// <summary>When the matching began; 0 while nobody wants to know how long it takes.</summary>
    public static long StartTiming() => Duration.Enabled ? Stopwatch.GetTimestamp() : 0;

    /// <summary>Records how long the matching took since <see cref="StartTiming"/>.</summary>
    public static void StopTiming(long started)
    {
        if (started != 0)
        {
            Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
        }
    }

    /// <summary>Counts an advice, outside of any trace: an exemplar would tie the help to a request, and so to a person.</summary>
    /// <param name="urgency">The urgency of its first referral, or null.</param>
    /// <param name="kinds">The kinds of help that it refers to.</param>
    public static void CountAdvice(Urgency? urgency, IEnumerable<ReferralKind> kinds)
    {
        var ambient = Activity.Current;
        Activity.Current = null;
        try
        {
            Given.Add(1, new KeyValuePair<string, object?>(ReferralUrgency, NameOf(urgency)));
            foreach (var kind in kinds)
            {
                Referred.Add(1, new KeyValuePair<string, object?>(ReferralKindTag, JsonNames.Of(kind)));
            }
        }
        finally
        {
            Activity.Current = ambient;
        }
    }

    /// <summary>Counts a rule set that was read, and says the same on its activity.</summary>
    /// <param name="activity">The activity, or null.</param>
    /// <param name="ruleSet">The rule set's id, or null where it was refused: then nothing of the file is told.</param>
    /// <param name="version">Its version, or null.</param>
    public static void CountLoad(Activity? activity, string? ruleSet, string? version)
    {
        string outcome = ruleSet is null ? "refused" : "ok";
        if (ruleSet is not null && version is not null)
        {
            Named(activity, ruleSet, version);
        }

        activity?.SetTag(Outcome, outcome);
        Loaded.Add(1, new KeyValuePair<string, object?>(Outcome, outcome));
    }

    private static Activity? Named(Activity? activity, string ruleSet, string version) =>
        activity?.SetTag(RuleSetId, ruleSet).SetTag(RuleSetVersion, version);

    /// <summary>A match takes microseconds. The buckets that a collector takes by itself begin at five milliseconds.</summary>
    private static Histogram<double> CreateDuration()
    {
        const string what = "How long it takes to match one situation.";
#if NET9_0_OR_GREATER
        var advice = new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = new[] { 2e-7, 5e-7, 1e-6, 2e-6, 5e-6, 1e-5, 2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 1e-2, 1e-1 },
        };
        return Meter.CreateHistogram(DurationHistogram, "s", what, tags: null, advice);
#else
        return Meter.CreateHistogram<double>(DurationHistogram, "s", what);
#endif
    }

    private static string NameOf(Urgency? urgency) => urgency is not { } known ? "none" : known switch
    {
        Urgency.WhenReady => "whenReady",
        Urgency.Soon => "soon",
        Urgency.Today => "today",
        Urgency.Emergency => "emergency",
    };
}

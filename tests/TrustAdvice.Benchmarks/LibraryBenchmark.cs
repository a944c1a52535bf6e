using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using TrustAdvice.Journeys;
using TrustAdvice.Matching;
using TrustAdvice.Proof;

namespace TrustAdvice.Benchmarks;

/// <summary>What the library does for an application, on the built-in rule set and the situations of the samples.</summary>
[MemoryDiagnoser]
public class LibraryBenchmark
{
    private const string Telemetry = "TrustAdvice";

    private readonly Advisor _advisor = Advisor.Default;
    private readonly CompiledRules _rules = RuleSet.BuiltIn.Compiled;
    private Situation[] _situations = [];
    private Journey _journey = null!;
    private Journey _threeYears = null!;
    private byte[] _ruleFile = [];
    private byte[] _texts = [];
    private int _next;
    private Action _stopListening = () => { };

    [GlobalSetup(Targets =
    [
        nameof(Advise), nameof(AdviseWithoutTelemetry), nameof(AdviseEverything), nameof(Explain), nameof(Questions),
        nameof(AssessJourney), nameof(AdviseJourney), nameof(MergeJourneys), nameof(LoadRuleSet), nameof(Prove),
    ])]
    public void Prepare()
    {
        string samples = Repository.PathOf("samples");
        _situations = [.. Directory.EnumerateFiles(Path.Combine(samples, "situations"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => JsonSerializer.Deserialize(File.ReadAllText(file), TrustAdviceJson.TypeInfo<Situation>())!)];
        byte[] relapse = File.ReadAllBytes(Path.Combine(samples, "journeys", "relapse.json"));
        _ = JourneyReader.TryRead(relapse, out var journey, out _);
        _journey = journey!;
        _threeYears = ThreeYears.Journey();
        _ruleFile = Authoring.RuleSetFiles.BuiltIn.Files["rules.json"].ToArray();
        _texts = Authoring.RuleSetFiles.BuiltIn.Files["rules.en.json"].ToArray();
        WarmUp.Run(_ =>
        {
            Advise();
            AdviseEverything();
            Explain();
            Questions();
            AssessJourney();
            AdviseJourney();
            MergeJourneys();
        });
    }

    /// <summary>What an application shows: the next step with its text, what else to try, the first referral, alerts.</summary>
    [Benchmark]
    public int Advise() => Read(_advisor.Advise(Next()));

    /// <summary>The same with nothing in its way that could be listened to.</summary>
    [Benchmark]
    public int AdviseWithoutTelemetry() => Read(_advisor.Consider(Next()));

    [GlobalSetup(Target = nameof(AdviseListened))]
    public void PrepareListened()
    {
        Prepare();
        var meters = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == Telemetry)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.Start();
        var activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == Telemetry,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(activities);
        _stopListening = () =>
        {
            meters.Dispose();
            activities.Dispose();
        };
    }

    [GlobalCleanup(Target = nameof(AdviseListened))]
    public void StopListening() => _stopListening();

    /// <summary>The same while somebody listens to the metrics and the activities.</summary>
    [Benchmark]
    public int AdviseListened() => Read(_advisor.Advise(Next()));

    [Benchmark]
    public int AdviseEverything()
    {
        var advice = _advisor.Advise(Next());
        return advice.All.Count + advice.Referrals.Count + advice.Alerts.Count + advice.Withheld.Count + advice.Trace.Rules.Count;
    }

    [Benchmark]
    public string? Explain()
    {
        var advice = _advisor.Advise(Next());
        return advice.NextStep is { } next ? advice.Explain(next).Rule : null;
    }

    [Benchmark]
    public int Questions() => _advisor.Advise(new Situation()).Questions.Count;

    [Benchmark]
    public object AssessJourney() => _journey.Assess(_journey.Events[^1].On);

    /// <summary>Three years of weekly entries by both, on the last day.</summary>
    [Benchmark]
    public int AdviseJourney() => Read(_advisor.Advise(_threeYears, _threeYears.Events[^1].On));

    [Benchmark]
    public object MergeJourneys() => Journey.Merge(_threeYears, _threeYears);

    [Benchmark]
    public object LoadRuleSet()
    {
        using var rules = new MemoryStream(_ruleFile);
        using var texts = new MemoryStream(_texts);
        return RuleSet.Load(rules, texts);
    }

    [Benchmark]
    public object Prove() => new Prover(_rules).ProveAll();

    private static int Read(Advice advice)
    {
        int shown = advice.NextStep?.Text.Title.Length ?? 0;
        var others = advice.AlsoTry;
        for (int other = 0; other < others.Count; other++)
        {
            shown += others[other].Text.Title.Length;
        }

        return shown + (advice.Referral?.Text.WhyNow.Length ?? 0) + advice.Alerts.Count;
    }

    private Situation Next()
    {
        _next = (_next + 1) % _situations.Length;
        return _situations[_next];
    }
}

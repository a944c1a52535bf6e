using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Telemetry.Tests;

/// <summary>What a host hears of the library's work, and what it never hears.</summary>
/// <remarks>The tests of one class run one after another: what is told goes to every listener of the process.</remarks>
public class TelemetryTests
{
    private const string Rules =
        """{ "format": 1, "id": "sample", "version": "2.0.1", "actions": [{ "id": "a", "owner": "both", "kind": "stance" }], "rules": [{ "id": "r", "recommend": "a" }] }""";

    [Theory]
    [InlineData("none")]
    [InlineData("whenReady")]
    [InlineData("soon")]
    [InlineData("today")]
    [InlineData("emergency")]
    public void AdviceIsCounted_ByHowSoonHelpIsNeeded(string urgency)
    {
        var situation = Situations().First(situation => UrgencyOf(Advisor.Default.Advise(situation)) == urgency);
        using var listening = new Listening();

        Advisor.Default.Advise(situation);
        Advisor.Default.Advise(situation);

        Assert.Equal(2, listening.Count("trustadvice.advice", "referral.urgency", urgency));
        Assert.Single(listening.Points("trustadvice.advice"));
    }

    [Fact]
    public void ReferralsAreCounted_ByKind()
    {
        var situation = Situations().First(situation => Advisor.Default.Advise(situation).Referrals.Count > 1);
        using var listening = new Listening();

        var advice = Advisor.Default.Advise(situation);
        Advisor.Default.Advise(situation);

        Assert.All(advice.Referrals, referral => Assert.Equal(
            2, listening.Count("trustadvice.referrals", "referral.kind", JsonNamingPolicy.CamelCase.ConvertName($"{referral.To}"))));
        Assert.Equal(2 * advice.Referrals.Count, listening.Points("trustadvice.referrals").Sum(point => point.GetSumLong()));
    }

    [Fact]
    public void SourceAndMeter_SayTheVersionOfThePackage()
    {
        using var listening = new Listening();

        Advisor.Default.Advise(new Situation());

        string version = typeof(Advisor).Assembly.GetName().Version!.ToString(3);
        Assert.Equal(version, Assert.Single(listening.Activities).Source.Version);
        Assert.Equal([version], listening.MeterVersions().Distinct());
    }

    [Fact]
    public void Duration_HasBucketsForMicroseconds()
    {
        using var listening = new Listening();

        Advisor.Default.Advise(new Situation());

        var bounds = new List<double>();
        foreach (var bucket in Assert.Single(listening.Points("trustadvice.advise.duration")).GetHistogramBuckets())
        {
            bounds.Add(bucket.ExplicitBound);
        }

        Assert.True(bounds.Count(bound => bound < 0.001) > 5, "A match takes microseconds.");
        Assert.True(bounds[0] < 0.000001, "On a warm process it takes less than one.");
    }

    [Fact]
    public void WhatIsLookedAtAndNotGiven_IsNotCounted()
    {
        using var listening = new Listening();

        var advice = Advisor.Default.Advise(new Situation { Progress = Progress.Stalled, MyGoal = Goal.Repair });
        _ = advice.SharedView();
        _ = advice.Questions;
        _ = advice.ExplainAbsence("own-what-you-did");
        _ = Advisor.Default.Replay(advice.Trace);

        Assert.Equal(1, listening.Points("trustadvice.advice").Sum(point => point.GetSumLong()));
        Assert.Equal(1, listening.Points("trustadvice.advise.duration").Sum(point => point.GetHistogramCount()));
        Assert.Single(listening.Activities);
    }

    [Fact]
    public void AnAdvice_IsAnActivityThatNamesTheRuleSet_AndNothingElse()
    {
        using var listening = new Listening();

        Advisor.Default.Advise(new Situation { Safety = Safety.Afraid });

        var activity = Assert.Single(listening.Activities);
        Assert.Equal("trustadvice.advise", activity.OperationName);
        Assert.Equal("trustadvice.advise", activity.DisplayName);
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
        Assert.Equal(
            [new("trustadvice.ruleset.id", "trustadvice.core"), new("trustadvice.ruleset.version", RuleSet.BuiltIn.Version)],
            activity.TagObjects);
    }

    [Fact]
    public void Duration_IsMeasured_WithoutATag()
    {
        using var listening = new Listening();

        Advisor.Default.Advise(new Situation());

        var point = Assert.Single(listening.Points("trustadvice.advise.duration"));
        Assert.Equal(1, point.GetHistogramCount());
        Assert.True(point.GetHistogramSum() > 0, "Time passes.");
        Assert.Empty(Listening.TagsOf(point));
    }

    [Fact]
    public void RuleSetsAreCounted_WhetherSoundOrRefused()
    {
        using var listening = new Listening();

        Load(Rules);
        Load(Rules.Replace("\"r\"", "7", StringComparison.Ordinal));
        Load("not JSON");

        Assert.Equal(1, listening.Count("trustadvice.rulesets.loaded", "outcome", "ok"));
        Assert.Equal(2, listening.Count("trustadvice.rulesets.loaded", "outcome", "refused"));
        Assert.Equal(
            ["outcome=ok,trustadvice.ruleset.id=sample,trustadvice.ruleset.version=2.0.1", "outcome=refused", "outcome=refused"],
            listening.Activities.Select(activity =>
                string.Join(',', activity.TagObjects.Order(Comparer<KeyValuePair<string, object?>>.Create((one, other) =>
                    string.CompareOrdinal(one.Key, other.Key))).Select(tag => $"{tag.Key}={tag.Value}"))));
    }

    [Fact]
    public void NoTagHoldsAFact_OfAnyOfAThousandSituations()
    {
        using var listening = new Listening();

        foreach (var situation in Situations().Take(1000))
        {
            var advice = Advisor.Default.Advise(situation);
            _ = advice.All;
            _ = advice.SharedView();
        }

        string[] names = ["trustadvice.ruleset.id", "trustadvice.ruleset.version", "referral.urgency", "referral.kind", "outcome"];
        string[] words = ["none", "whenReady", "soon", "today", "emergency", "ok", "refused", .. Enum.GetNames<ReferralKind>().Select(JsonNamingPolicy.CamelCase.ConvertName)];
        var facts = RuleSet.BuiltIn.Facts.All;
        var told = listening.AllTags();
        Assert.True(told.Count > 2000, "Much is told.");
        foreach (var (name, value) in told.Distinct())
        {
            string text = Assert.IsType<string>(value);
            Assert.Contains(name, names);
            Assert.Contains(text, words.Append(RuleSet.BuiltIn.Id).Append(RuleSet.BuiltIn.Version));
            Assert.DoesNotContain(facts, fact => fact.Name == name || fact.Name == text);
            Assert.DoesNotContain(facts.SelectMany(fact => fact.Values).Except(words), known => known == text);
        }
    }

    [Fact]
    public void UrgencyAndKindsAreCountedApartFromEveryTrace()
    {
        // Found by thinking: an exemplar on a counter carries the id of the request that somebody made.
        using var listening = new Listening();
        using var host = new ActivitySource("Host");
        using var request = host.StartActivity("request");
        Assert.NotNull(request);

        Advisor.Default.Advise(new Situation { Safety = Safety.Afraid });

        Assert.Same(request, Activity.Current);
        Assert.Equal([default], listening.TracesOf("trustadvice.advice"));
        Assert.Equal([default], listening.TracesOf("trustadvice.referrals").Distinct());
        Assert.Contains(request.TraceId, listening.TracesOf("trustadvice.advise.duration"));
        Assert.Equal(request.TraceId, Assert.Single(listening.Activities).TraceId);
    }

    [Fact]
    public void CountsComeAfterTheActivity_SoThatItsLengthTellsNothingOfTheHelp()
    {
        List<string> told = [];
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "TrustAdvice",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => told.Add(activity.OperationName),
        };
        using var counts = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument is Counter<long> { Meter.Name: "TrustAdvice" })
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        counts.SetMeasurementEventCallback<long>((instrument, _, _, _) => told.Add(instrument.Name));
        ActivitySource.AddActivityListener(activities);
        counts.Start();

        Advisor.Default.Advise(new Situation { SelfHarm = SelfHarm.Yes });

        Assert.Equal(["trustadvice.advise", "trustadvice.advice", "trustadvice.referrals"], told.Distinct());
    }

    [Fact]
    public void NobodyListens_NothingIsAllocatedForIt()
    {
        var situation = new Situation { Safety = Safety.Afraid };
        var advisor = Advisor.Default;
        long bare = BytesOf(() => advisor.Consider(situation));
        long quiet = BytesOf(() => advisor.Advise(situation));
        long heard;
        using (new Listening())
        {
            heard = BytesOf(() => advisor.Advise(situation));
        }

        Assert.Equal(bare, quiet);
        Assert.Equal(bare, BytesOf(() => advisor.Advise(situation)));
        Assert.True(heard > bare, "The measure sees what telling costs.");
    }

    private static long BytesOf(Func<Advice> advise)
    {
        const int times = 200;
        advise();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int time = 0; time < times; time++)
        {
            advise();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Load(string rules) =>
        RuleSet.TryLoad(new MemoryStream(Encoding.UTF8.GetBytes(rules)), [], out _, out _);

    private static IEnumerable<Situation> Situations()
    {
        var situations = new RandomSituations(new Random(18));
        while (true)
        {
            yield return situations.Next(RuleSet.BuiltIn.Facts);
        }
    }

    private static string UrgencyOf(Advice advice) => advice.Referral?.Urgency switch
    {
        null => "none",
        Urgency.WhenReady => "whenReady",
        Urgency.Soon => "soon",
        Urgency.Today => "today",
        _ => "emergency",
    };
}

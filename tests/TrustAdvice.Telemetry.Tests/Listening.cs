using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace TrustAdvice.Telemetry.Tests;

/// <summary>A host that listens to everything the library tells, as OpenTelemetry lets it.</summary>
internal sealed class Listening : IDisposable
{
    private readonly List<Activity> _activities = [];
    private readonly List<MetricSnapshot> _metrics = [];
    private readonly TracerProvider _traces;
    private readonly MeterProvider _meters;

    public Listening()
    {
        _traces = Sdk.CreateTracerProviderBuilder()
            .AddSource("TrustAdvice", "Host").SetSampler(new AlwaysOnSampler()).AddInMemoryExporter(_activities).Build();
        _meters = Sdk.CreateMeterProviderBuilder()
            .AddMeter("TrustAdvice").SetExemplarFilter(ExemplarFilterType.AlwaysOn).AddInMemoryExporter(_metrics).Build();
    }

    public IReadOnlyList<Activity> Activities => [.. _activities.Where(activity => activity.Source.Name == "TrustAdvice")];

    /// <summary>The points of an instrument, so far.</summary>
    public IReadOnlyList<MetricPoint> Points(string instrument)
    {
        _meters.ForceFlush();
        return
        [
            .. _metrics.Where(metric => metric.Name == instrument)
                .GroupBy(metric => metric.Name)
                .SelectMany(metrics => metrics.Last().MetricPoints),
        ];
    }

    /// <summary>The versions of the meters that told something.</summary>
    public IReadOnlyList<string> MeterVersions()
    {
        _meters.ForceFlush();
        return [.. _metrics.Select(metric => metric.MeterVersion)];
    }

    /// <summary>How often a counter was called with a tag's value.</summary>
    public long Count(string instrument, string tag, string value) =>
        Points(instrument).Where(point => TagsOf(point).Contains(new(tag, value))).Sum(point => point.GetSumLong());

    /// <summary>Every tag of everything that was told.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> AllTags()
    {
        _meters.ForceFlush();
        return
        [
            .. Activities.SelectMany(activity => activity.TagObjects),
            .. Activities.SelectMany(activity => activity.Events).SelectMany(told => told.Tags),
            .. Activities.SelectMany(activity => activity.Baggage).Select(item => new KeyValuePair<string, object?>(item.Key, item.Value)),
            .. _metrics.SelectMany(metric => metric.MetricPoints).SelectMany(TagsOf),
        ];
    }

    public static List<KeyValuePair<string, object?>> TagsOf(MetricPoint point)
    {
        List<KeyValuePair<string, object?>> tags = [];
        foreach (var tag in point.Tags)
        {
            tags.Add(tag);
        }

        return tags;
    }

    /// <summary>The trace ids that stand on the points of an instrument.</summary>
    public IReadOnlyList<ActivityTraceId> TracesOf(string instrument)
    {
        List<ActivityTraceId> traces = [];
        foreach (var point in Points(instrument))
        {
            if (point.TryGetExemplars(out var exemplars))
            {
                foreach (ref readonly var exemplar in exemplars)
                {
                    traces.Add(exemplar.TraceId);
                }
            }
        }

        return traces;
    }

    public void Dispose()
    {
        _traces.Dispose();
        _meters.Dispose();
    }
}

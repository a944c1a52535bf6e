using System.Text.Json;
using TrustAdvice.Facts;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>Writes reports in JSON.</summary>
internal static class ReportWriter
{
    public static string ToJson(ProgressReport report, bool indented) => JsonInput.TextOf(indented, json =>
    {
        json.WriteStartObject();
        JourneyWriter.Date(json, "on", report.On);
        JourneyWriter.Enum(json, "state", (JourneyState?)report.State);
        json.WriteString("sentence", report.Sentence);
        WriteSeries(json, report.Series);
        Number(json, "gain", report.Gain);
        Number(json, "slopePerWeek", report.Slope?.PerWeek);
        WriteInterval(json, report.Slope);
        json.WriteStartObject("mannKendall");
        json.WriteNumber("s", report.MannKendall.S);
        Number(json, "pUp", report.MannKendall.PUp);
        Number(json, "pDown", report.MannKendall.PDown);
        json.WriteEndObject();
        WriteChanges(json, report.ReliableChanges);
        json.WriteStartObject("promises");
        json.WriteNumber("kept", report.Promises.Kept);
        json.WriteNumber("missed", report.Promises.Missed);
        json.WriteEndObject();
        WriteReviews(json, report);
        json.WriteString("chartText", report.ChartText);
        JsonTexts.Write(json, "prompts", report.Prompts.Select(JsonNames.Of));
        WriteSituation(json, report.Situation);
        json.WriteEndObject();
    });

    private static void WriteSeries(Utf8JsonWriter json, SeriesSummary series)
    {
        json.WriteStartObject("series");
        JourneyWriter.Enum(json, "by", (JourneyRole?)series.By);
        json.WriteNumber("count", series.Count);
        Date(json, "from", series.From);
        Date(json, "to", series.To);
        json.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter json, TrendSlope? slope)
    {
        json.WriteStartObject("slopeInterval");
        Number(json, "low", slope?.Low);
        Number(json, "high", slope?.High);
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, IReadOnlyList<ReliableChange> changes)
    {
        json.WriteStartArray("reliableChanges");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("scale", change.Scale);
            json.WriteNumber("change", change.Change);
            json.WriteNumber("needed", change.Needed);
            JourneyWriter.Enum(json, "verdict", (ChangeVerdict?)change.Verdict);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReviews(Utf8JsonWriter json, ProgressReport report)
    {
        json.WriteNumber("reviewsPassed", report.ReviewsPassed);
        if (report.LastReview is { } review)
        {
            json.WriteStartObject("lastReview");
            JourneyWriter.Date(json, "on", review.On);
            json.WriteNumber("week", review.Week);
            JourneyWriter.Enum(json, "state", (JourneyState?)review.State);
            json.WriteNumber("count", review.Count);
            Date(json, "from", review.From);
            Date(json, "to", review.To);
            Number(json, "rise", review.Rise);
            json.WriteEndObject();
        }

        Date(json, "nextReview", report.NextReview);
    }

    private static void WriteSituation(Utf8JsonWriter json, Situation situation)
    {
        json.WriteStartObject("situation");
        foreach (var fact in BuiltInFacts.All.Where(fact => !fact.IsPrivate))
        {
            if (situation.ValueOf(fact.Name) is { } value)
            {
                json.WriteString(fact.Name, value);
            }
        }

        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is null)
        {
            json.WriteNull(name);
        }

        JourneyWriter.Date(json, name, date);
    }

    private static void Number(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}

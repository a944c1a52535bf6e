using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>Writes journeys in version 1 of their JSON.</summary>
internal static class JourneyWriter
{
    public const int Version = 1;

    public static string ToJson(Journey journey, bool indented) => JsonInput.TextOf(indented, json => Write(json, journey));

    public static void Write(Utf8JsonWriter json, Journey journey) =>
        Write(json, journey.WhoBrokeTrust, journey.DeclaredReader, journey.Log);

    public static string ToJson(JourneyEvent entry) => JsonInput.TextOf(indented: false, json => Write(json, entry));

    /// <summary>The bytes that a journey takes, laid out for people.</summary>
    public static long LengthOf(WhoBrokeTrust? whoBrokeTrust, JourneyRole? reader, ReadOnlySpan<JourneyEvent> events)
    {
        var counted = new CountedBytes();
        using (var json = new Utf8JsonWriter(counted, OptionsOf(indented: true)))
        {
            Write(json, whoBrokeTrust, reader, events);
        }

        return counted.Count;
    }

    public static void Date(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } day)
        {
            json.WriteString(name, IsoDate.ToText(day));
        }
    }

    public static void Enum<TEnum>(Utf8JsonWriter json, string name, TEnum? value)
        where TEnum : struct, Enum
    {
        if (value is { } known)
        {
            json.WriteString(name, JsonNames.Of(known));
        }
    }

    private static void Write(
        Utf8JsonWriter json, WhoBrokeTrust? whoBrokeTrust, JourneyRole? reader, ReadOnlySpan<JourneyEvent> events)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("whoBrokeTrust", whoBrokeTrust is { } who ? JsonNames.Of(who) : JourneyNames.OneOfTheTwo);
        Enum(json, "reader", reader);
        json.WriteStartArray("events");
        foreach (var entry in events)
        {
            Write(json, entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static JsonWriterOptions OptionsOf(bool indented) => new()
    {
        Indented = indented,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static void Flag(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
    }

    public static void Write(Utf8JsonWriter json, JourneyEvent entry)
    {
        json.WriteStartObject();
        Date(json, "on", entry.On);
        json.WriteString("type", entry.Type);
        switch (entry)
        {
            case BreachEvent breach:
                Enum(json, "kind", breach.Kind);
                Enum(json, "pattern", breach.Pattern);
                Flag(json, "deception", breach.Deception);
                Date(json, "discovered", breach.Discovered);
                Enum(json, "by", breach.By);
                break;
            case NewFactEvent fact:
                Flag(json, "deception", fact.Deception);
                break;
            case StepEvent step:
                Enum(json, "step", (RepairStep?)step.Step);
                break;
            case PromiseEvent promise:
                Enum(json, "outcome", (PromiseOutcome?)promise.Outcome);
                break;
            case HelpEvent help:
                Enum(json, "outcome", (HelpOutcome?)help.Outcome);
                Enum(json, "by", help.By);
                break;
            case PauseEvent pause:
                Date(json, "until", pause.Until);
                break;
            case CheckInEvent checkIn:
                WriteCheckIn(json, checkIn);
                break;
            case ScaleEvent scale:
                Enum(json, "by", (JourneyRole?)scale.By);
                json.WriteString("scale", scale.Scale);
                json.WriteNumber("score", scale.Score);
                break;
            case FeedbackEvent feedback:
                WriteFeedback(json, feedback);
                break;
            case SittingEvent sitting:
                WriteSitting(json, sitting);
                break;
            case WithdrawalEvent withdrawal:
                Enum(json, "by", withdrawal.By);
                break;
            default:
                throw new UnreachableException($"Every kind of event is written here, {entry.Type} too.");
        }

        WriteText(json, "id", entry.Id);
        if (entry.Revision > 0)
        {
            json.WriteNumber("revision", entry.Revision);
        }

        Enum(json, "author", entry.Author);
        Flag(json, "shared", entry.Shared);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Ratings ratings)
    {
        json.WriteStartObject();
        foreach (var (question, rating) in ratings.Span)
        {
            json.WriteNumber(question, rating);
        }

        json.WriteEndObject();
    }

    private static void WriteCheckIn(Utf8JsonWriter json, CheckInEvent checkIn)
    {
        Enum(json, "by", (JourneyRole?)checkIn.By);
        WriteRatings(json, "ratings", checkIn.Ratings);

        Flag(json, "corrects", checkIn.Corrects ? true : null);
        Enum(json, "safety", checkIn.Safety);
        Enum(json, "selfHarm", checkIn.SelfHarm);
        Enum(json, "childrenAtRisk", checkIn.ChildrenAtRisk);
    }

    private static void WriteSitting(Utf8JsonWriter json, SittingEvent sitting)
    {
        Enum(json, "by", (JourneyRole?)sitting.By);
        WriteRatings(json, "before", sitting.Before);
        WriteRatings(json, "after", sitting.After);
    }

    private static void WriteRatings(Utf8JsonWriter json, string name, Ratings ratings)
    {
        if (ratings.Count > 0)
        {
            json.WritePropertyName(name);
            Write(json, ratings);
        }
    }

    private static void WriteFeedback(Utf8JsonWriter json, FeedbackEvent feedback)
    {
        Enum(json, "by", feedback.By);
        json.WriteString("action", feedback.Action);
        Enum(json, "outcome", (FeedbackOutcome?)feedback.Outcome);
        Enum(json, "reason", feedback.Reason);
        Flag(json, "repeated", feedback.Repeated ? true : null);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}

using System.Text.Json;
using TrustAdvice;
using TrustAdvice.Journeys;
using TrustAdvice.Support;

namespace ConsoleAdvisor;

/// <summary>The documents that programs outside rely on: each name here is a promise.</summary>
internal static class JsonDocuments
{
    public static void Advice(Utf8JsonWriter json, Advice advice) =>
        JsonSerializer.Serialize(json, advice, TrustAdviceJson.TypeInfo<Advice>());

    /// <summary>Advice with one member more: whom to turn to.</summary>
    public static void Advice(Utf8JsonWriter json, Advice advice, AdviceSupport support) => Advice(json, advice, () =>
    {
        using var contacts = JsonDocument.Parse(support.ToJson());
        json.WritePropertyName("support");
        contacts.WriteTo(json);
    });

    /// <summary>A journey on a day: how it stands, the path, and the advice with what the journey holds of it.</summary>
    public static void Journey(Utf8JsonWriter json, ProgressReport report, IReadOnlyList<PathStage> path, Advice advice)
    {
        using var assessment = JsonDocument.Parse(report.ToJson());
        json.WriteStartObject();
        json.WritePropertyName("assessment");
        assessment.WriteTo(json);
        json.WritePropertyName("path");
        JsonSerializer.Serialize(json, path, TrustAdviceJson.TypeInfo<IReadOnlyList<PathStage>>());
        json.WritePropertyName("advice");
        Advice(json, advice, () =>
        {
            json.WriteStartArray("putAside");
            foreach (var item in advice.PutAside)
            {
                json.WriteStartObject();
                json.WriteString("id", item.Id);
                json.WriteString("hold", JsonNamingPolicy.CamelCase.ConvertName($"{item.Hold}"));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        json.WriteEndObject();
    }

    public static void Shared(Utf8JsonWriter json, SharedAdvice shared) =>
        JsonSerializer.Serialize(json, shared, TrustAdviceJson.TypeInfo<SharedAdvice>());

    public static void Interview(Utf8JsonWriter json, Interview interview)
    {
        json.WriteStartObject();
        json.WritePropertyName("next");
        if (interview.Next is { } question)
        {
            JsonSerializer.Serialize(json, question, TrustAdviceJson.TypeInfo<Question>());
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteNumber("asked", interview.Asked);
        json.WriteBoolean("settled", interview.IsSettled);
        json.WritePropertyName("advice");
        Advice(json, interview.Advice);
        json.WriteEndObject();
    }

    /// <summary>Advice with more members behind its own.</summary>
    private static void Advice(Utf8JsonWriter json, Advice advice, Action writeMore)
    {
        using var document = JsonSerializer.SerializeToDocument(advice, TrustAdviceJson.TypeInfo<Advice>());
        json.WriteStartObject();
        foreach (var member in document.RootElement.EnumerateObject())
        {
            member.WriteTo(json);
        }

        writeMore();
        json.WriteEndObject();
    }
}

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

    /// <summary>Why an item is given; where the law lies: the facts alone are enough, and each is necessary.</summary>
    public static void Explanation(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("id", explanation.Id);
        json.WriteBoolean("given", true);
        Texts(json, "rules", [explanation.Rule]);
        json.WriteStartObject("facts");
        foreach (var reason in explanation.Facts)
        {
            json.WriteString(reason.Fact, reason.Value);
        }

        json.WriteEndObject();
        Texts(json, "sources", explanation.Sources);
        Texts(json, "alsoGivenBy", explanation.AlsoGivenBy);
        Texts(json, "unknownFacts", explanation.UnknownFacts);
        json.WriteNumber("rank", explanation.Rank);
        if (explanation.Place is { } place)
        {
            json.WritePropertyName("place");
            JsonSerializer.Serialize(json, place, TrustAdviceJson.TypeInfo<ExplanationPlace>());
        }

        json.WriteStartObject("accepted");
        foreach (var reason in explanation.Facts)
        {
            Texts(json, reason.Fact, reason.Accepted);
        }

        json.WriteEndObject();
        json.WriteString("inWords", explanation.InWords);
        json.WriteEndObject();
    }

    /// <summary>Why an item is not given, and each smallest change that would give it.</summary>
    public static void Absence(Utf8JsonWriter json, AbsenceExplanation absence)
    {
        json.WriteStartObject();
        json.WriteString("id", absence.Id);
        json.WriteBoolean("given", absence.IsGiven);
        Texts(json, "withheldBy", absence.WithheldBy);
        json.WriteStartArray("changes");
        foreach (var change in absence.Changes)
        {
            json.WriteStartObject();
            json.WritePropertyName("facts");
            JsonSerializer.Serialize(json, change.Facts, TrustAdviceJson.TypeInfo<Situation>());
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("inWords", absence.InWords);
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

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}

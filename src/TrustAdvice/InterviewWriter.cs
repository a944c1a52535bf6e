using System.Text.Json;
using TrustAdvice.Facts;

namespace TrustAdvice;

/// <summary>Writes what <see cref="InterviewReader"/> reads.</summary>
internal static class InterviewWriter
{
    public static void Write(Utf8JsonWriter json, Interview interview)
    {
        var steps = interview.Steps;
        json.WriteStartObject();
        Known(json, steps[0].Situation, interview.Facts);
        json.WritePropertyName("answers");
        Answers(json, interview.Answers);
        if (steps.Count - 1 > interview.Asked)
        {
            History(json, steps.Skip(1).Select(step => step.LastAnswer));
        }

        json.WriteEndObject();
    }

    private static void Known(Utf8JsonWriter json, Situation known, FactSpace facts)
    {
        var declared = known.Known().Where(fact => facts.Find(fact.Key)?.CodeOf(fact.Value) > 0).ToList();
        if (declared.Count > 0)
        {
            json.WritePropertyName("known");
            Answers(json, declared);
        }
    }

    /// <summary>Every answer; one that replaces another begins a new object, as an object has each fact once.</summary>
    private static void History(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, string>> answers)
    {
        json.WriteStartArray("history");
        List<KeyValuePair<string, string>> part = [];
        foreach (var answer in answers)
        {
            if (part.Exists(other => other.Key == answer.Key))
            {
                Answers(json, part);
                part.Clear();
            }

            part.Add(answer);
        }

        Answers(json, part);
        json.WriteEndArray();
    }

    private static void Answers(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, string>> answers)
    {
        json.WriteStartObject();
        foreach (var (fact, value) in answers)
        {
            json.WriteString(fact, value);
        }

        json.WriteEndObject();
    }
}

using System.Text.Json;
using TrustAdvice.Facts;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>
/// Reads and writes a trace. A member that is not known, missing or given twice is a <see cref="JsonException"/>; a null is
/// kept, and told when the trace is replayed. No message repeats what was found.
/// </summary>
internal sealed class AdviceTraceConverter : FormConverter<AdviceTrace>
{
    private static readonly string[] Members = ["ruleSet", "version", "hash", "limit", "facts", "rules"];

    public override AdviceTrace Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int depth = reader.CurrentDepth;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw FaultAt(JsonPath.Root, "expected an object", depth);
        }

        string?[] texts = new string?[3];
        int limit = AdvisorOptions.DefaultLimit;
        Situation? facts = null;
        List<string>? rules = null;
        HashSet<string> seen = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = NameAt(ref reader) ?? throw FaultAt(JsonPath.Root, $"a trace has the members {string.Join(", ", Members)} alone", depth);
            string path = JsonPath.Member(JsonPath.Root, name);
            if (!seen.Add(name))
            {
                throw FaultAt(path, "this member is given twice", depth);
            }

            reader.Read();
            switch (name)
            {
                case "limit":
                    limit = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int number)
                        ? number
                        : throw FaultAt(path, "expected a number", depth);
                    break;
                case "facts":
                    facts = FactsAt(ref reader, depth, options);
                    break;
                case "rules":
                    rules = RulesAt(ref reader, path, depth);
                    break;
                default:
                    texts[Array.IndexOf(Members, name)] = TextAt(ref reader, path, depth);
                    break;
            }
        }

        return Members.FirstOrDefault(member => member != "limit" && !seen.Contains(member)) is { } missing
            ? throw FaultAt(JsonPath.Root, $"'{missing}' is missing", depth)
            : new AdviceTrace { RuleSet = texts[0]!, Version = texts[1]!, Hash = texts[2]!, Limit = limit, Facts = facts!, Rules = rules?.AsReadOnly()! };
    }

    public override void Write(Utf8JsonWriter writer, AdviceTrace value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleSet", value.RuleSet);
        writer.WriteString("version", value.Version);
        writer.WriteString("hash", value.Hash);
        writer.WriteNumber("limit", value.Limit);
        writer.WritePropertyName("facts");
        if (value.Facts is { } facts)
        {
            SituationJsonConverter.Write(writer, facts);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WritePropertyName("rules");
        if (value.Rules is { } rules)
        {
            writer.WriteStartArray();
            foreach (string rule in rules)
            {
                writer.WriteStringValue(rule);
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteEndObject();
    }

    private static string? NameAt(ref Utf8JsonReader reader)
    {
        foreach (string name in Members)
        {
            if (reader.ValueTextEquals(name))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The facts; what is wrong with them has its path from the root of the trace.</summary>
    private static Situation? FactsAt(ref Utf8JsonReader reader, int depth, JsonSerializerOptions options)
    {
        try
        {
            return reader.TokenType == JsonTokenType.Null ? null : SituationJsonConverter.Read(ref reader);
        }
        catch (JsonException exception)
        {
            throw depth == 0
                ? new JsonException(exception.Message, $"$.facts{exception.Path?[JsonPath.Root.Length..]}", exception.LineNumber, exception.BytePositionInLine)
                : new JsonException(exception.Message);
        }
    }

    private static List<string>? RulesAt(ref Utf8JsonReader reader, string path, int depth)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw FaultAt(path, "expected a list", depth);
        }

        List<string> rules = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            rules.Add(TextAt(ref reader, JsonPath.Item(path, rules.Count), depth)!);
        }

        return rules;
    }

    private static string? TextAt(ref Utf8JsonReader reader, string path, int depth)
    {
        try
        {
            return reader.TokenType is JsonTokenType.String or JsonTokenType.Null
                ? reader.GetString()
                : throw FaultAt(path, "expected a text or null", depth);
        }
        catch (InvalidOperationException)
        {
            throw FaultAt(path, Faults.BadUnicode().Message, depth);
        }
    }
}

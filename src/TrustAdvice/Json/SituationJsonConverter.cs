using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrustAdvice.Json;

/// <summary>
/// Reads and writes a situation as an object of fact names and values. A number, an unknown value or an unknown member is
/// a <see cref="JsonException"/> whose message names its path and the values allowed, never the value found.
/// </summary>
/// <remarks>To get all faults at once, with line and column, use <see cref="SituationReader"/>.</remarks>
public sealed class SituationJsonConverter : JsonConverter<Situation>
{
    /// <inheritdoc/>
    public override Situation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A situation is an object of fact names and values.");
        }

        var situation = new Situation();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (!seen.Add(name))
            {
                throw new JsonException($"$.{name}: this fact is given twice.");
            }

            reader.Read();
            situation = WithMember(situation, name, ref reader);
        }

        return situation;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Situation value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (fact, known) in value.Known())
        {
            writer.WriteString(fact, known);
        }

        writer.WriteEndObject();
    }

    private static Situation WithMember(Situation situation, string name, ref Utf8JsonReader reader)
    {
        string? text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Null => null,
            _ => throw new JsonException($"$.{name}: expected a text or null."),
        };
        try
        {
            return situation.With(name, text);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException($"$.{name}: {exception.Message}", exception);
        }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using TrustAdvice.Diagnostics;
using TrustAdvice.Facts;

namespace TrustAdvice.Json;

/// <summary>
/// Reads and writes a situation as an object of fact names and values. A number, an unknown value or an unknown member is
/// a <see cref="JsonException"/> whose message names its path and the values allowed, never the value found.
/// </summary>
/// <remarks>To get all faults at once, with line and column, use <see cref="SituationReader"/>.</remarks>
public sealed class SituationJsonConverter : JsonConverter<Situation>
{
    private const int LongestName = 64;

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
                throw new JsonException($"{PathOf(name)}: this fact is given twice.");
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
            _ => throw new JsonException($"{PathOf(name)}: expected a text or null."),
        };
        Check(name, text);
        return situation.With(name, text);
    }

    private static void Check(string name, string? text)
    {
        if (FactDefinition.IsHostName(name))
        {
            return;
        }

        var fact = FactSpace.BuiltIn.Find(name) ?? throw new JsonException($"{PathOf(name)}: there is no such fact.");
        if (fact.CodeOf(text) < 0)
        {
            throw new JsonException(
                $"{PathOf(name)}: expected one of {string.Join(", ", fact.Values)}, {FactDefinition.Unknown}.");
        }
    }

    private static string PathOf(string name) => "$." + Excerpt.Of(name, LongestName);
}

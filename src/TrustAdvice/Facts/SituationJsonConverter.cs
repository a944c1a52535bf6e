using System.Text.Json;
using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Facts;

/// <summary>
/// Reads and writes a situation as an object of fact names and values. A number, an unknown value or an unknown member is
/// a <see cref="JsonException"/> whose message names its path and the values allowed, never the value found.
/// </summary>
/// <remarks>
/// It takes what <see cref="SituationReader"/> takes, no more than <see cref="SituationReader.MaximumBytes"/> and with it a
/// text named <c>$schema</c>, which is skipped. It knows no rule set: a host's fact has only to be named as a rule file
/// names one. To get all faults at once, with line and column, use the reader.
/// </remarks>
public sealed class SituationJsonConverter : JsonConverter<Situation>
{
    /// <inheritdoc/>
    public override Situation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A situation is an object of fact names and values.");
        }

        long end = reader.BytesConsumed + SituationReader.MaximumBytes - 1;
        var members = new SituationMembers();
        while (Next(ref reader, end) == JsonTokenType.PropertyName)
        {
            string name = TextOf(ref reader, null);
            members.Begin(name);
            bool isFact = name != SituationReader.SchemaMember;
            string? text = Next(ref reader, end) switch
            {
                JsonTokenType.String => TextOf(ref reader, name),
                JsonTokenType.Null when isFact => null,
                _ => throw new JsonException($"{SituationMembers.PathOf(name)}: expected a text{(isFact ? " or null" : "")}."),
            };
            members.Set(name, text);
        }

        return members.ToSituation();
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

    /// <summary>Reads on. What the tokenizer says may repeat the text, so it is not passed on.</summary>
    private static JsonTokenType Next(ref Utf8JsonReader reader, long end)
    {
        try
        {
            reader.Read();
        }
        catch (JsonException exception)
        {
            throw new JsonException(
                $"{JsonPath.Root}: this is not JSON.", path: null, exception.LineNumber, exception.BytePositionInLine);
        }

        return reader.BytesConsumed <= end
            ? reader.TokenType
            : throw new JsonException($"{JsonPath.Root}: a situation takes at most {SituationReader.MaximumBytes} bytes.");
    }

    private static string TextOf(ref Utf8JsonReader reader, string? member)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException($"{(member is null ? JsonPath.Root : SituationMembers.PathOf(member))}: this text is not Unicode.");
        }
    }
}

using System.Text.Json;
using TrustAdvice.Input;

namespace TrustAdvice.Facts;

/// <summary>
/// Reads and writes a situation as an object of fact names and values. A number, an unknown value or an unknown member is
/// a <see cref="JsonException"/> whose message names its path and the values allowed, never the value found.
/// </summary>
/// <remarks>
/// It takes what <see cref="SituationReader"/> takes, no more than <see cref="SituationReader.MaximumBytes"/> and with it a
/// text named <c>$schema</c>, which is skipped. It knows no rule set: a host's fact has only to be named as a rule file
/// names one. A large text is refused where it stands, so it is not read as a whole.
/// </remarks>
internal sealed class SituationJsonConverter : FormConverter<Situation>
{
    public override Situation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int depth = reader.CurrentDepth;
        try
        {
            return Read(ref reader);
        }
        catch (JsonException exception) when (depth > 0)
        {
            // The serializer adds where the situation stands.
            throw new JsonException(exception.Message, path: null, exception.LineNumber, exception.BytePositionInLine);
        }
    }

    public override void Write(Utf8JsonWriter writer, Situation value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>Reads a situation; the path of a fault is the one from its own root.</summary>
    public static Situation Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A situation is an object of fact names and values.", JsonPath.Root, lineNumber: null, bytePositionInLine: null);
        }

        long end = reader.BytesConsumed + SituationReader.MaximumBytes - 1;
        var members = new SituationMembers();
        while (Next(ref reader, end) == JsonTokenType.PropertyName)
        {
            string name = TextOf(ref reader, JsonPath.Root);
            members.Begin(name);
            string path = SituationMembers.PathOf(name);
            bool isFact = name != SituationReader.SchemaMember;
            string? text = Next(ref reader, end) switch
            {
                JsonTokenType.String => TextOf(ref reader, path),
                JsonTokenType.Null when isFact => null,
                _ => throw SituationMembers.Fault(path, $"expected a text{(isFact ? " or null" : "")}."),
            };
            members.Set(name, text);
        }

        return members.ToSituation();
    }

    public static void Write(Utf8JsonWriter writer, Situation value)
    {
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
                $"{JsonPath.Root}: this is not JSON.", JsonPath.Root, exception.LineNumber, exception.BytePositionInLine);
        }

        return reader.BytesConsumed <= end
            ? reader.TokenType
            : throw SituationMembers.Fault(JsonPath.Root, $"a situation takes at most {SituationReader.MaximumBytes} bytes.");
    }

    private static string TextOf(ref Utf8JsonReader reader, string path)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw SituationMembers.Fault(path, "this text is not Unicode.");
        }
    }
}

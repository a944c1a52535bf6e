using System.Text.Json;

namespace TrustAdvice.Input;

/// <summary>Reads and writes a list of members of an enum.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal sealed class NameListConverter<TEnum> : FormConverter<IReadOnlyList<TEnum>>
    where TEnum : struct, Enum
{
    private readonly ExactNameConverter<TEnum> _names = new();

    public override IReadOnlyList<TEnum> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Expected a list.");
        }

        List<TEnum> members = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            members.Add(_names.Read(ref reader, typeof(TEnum), options));
        }

        return members.AsReadOnly();
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<TEnum> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var member in value)
        {
            _names.Write(writer, member, options);
        }

        writer.WriteEndArray();
    }
}

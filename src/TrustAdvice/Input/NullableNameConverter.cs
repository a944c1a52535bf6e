using System.Text.Json;

namespace TrustAdvice.Input;

/// <summary>Reads and writes a member of an enum, or null.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal sealed class NullableNameConverter<TEnum> : FormConverter<TEnum?>
    where TEnum : struct, Enum
{
    private readonly ExactNameConverter<TEnum> _names = new();

    public override TEnum? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : _names.Read(ref reader, typeof(TEnum), options);

    public override void Write(Utf8JsonWriter writer, TEnum? value, JsonSerializerOptions options)
    {
        if (value is { } member)
        {
            _names.Write(writer, member, options);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}

using System.Text.Json;

namespace TrustAdvice.Input;

/// <summary>Reads and writes an enum by the name of one member, to the letter; refuses anything else.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <remarks>
/// What is refused is a <see cref="JsonException"/> that names the members and never the text found; so is, when it is
/// written, a number that is no member.
/// </remarks>
internal sealed class ExactNameConverter<TEnum> : FormConverter<TEnum>
    where TEnum : struct, Enum
{
    private readonly TEnum[] _members = Enum.GetValues<TEnum>();
    private readonly IReadOnlyList<string> _names = JsonNames.All<TEnum>();

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        for (int index = 0; index < _members.Length; index++)
        {
            if (Is(ref reader, _names[index]))
            {
                return _members[index];
            }
        }

        throw new JsonException($"Expected one of {string.Join(", ", _names)}.");
    }

    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(NameOf(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(NameOf(value));

    private string NameOf(TEnum member) => Array.IndexOf(_members, member) is var index and >= 0
        ? _names[index]
        : throw new JsonException($"Not a member of {typeof(TEnum).Name}.");

    private static bool Is(ref Utf8JsonReader reader, string name)
    {
        try
        {
            return reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is in no name.
            return false;
        }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrustAdvice.Json;

/// <summary>Reads and writes an enum by one member's own name, to the letter; refuses anything else.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <remarks>
/// What is refused is a <see cref="JsonException"/> that names the members and never the text found; so is, when it is
/// written, a number that is no member.
/// </remarks>
public sealed class MemberNameConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly MemberTexts<TEnum> Texts = new(Enum.GetNames<TEnum>());

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Texts.Read(ref reader);

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Texts.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Texts.Of(value));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Texts.Of(value));
    }
}

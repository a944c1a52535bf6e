using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrustAdvice.Input;

/// <summary>
/// Gives the serializer the JSON of an enum, of a member that may be null and of a list of members: the camelCase name of one
/// member, to the letter.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal sealed class EnumForm<TEnum> : JsonConverterFactory
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert == typeof(TEnum) || typeToConvert == typeof(TEnum?) || typeToConvert == typeof(IReadOnlyList<TEnum>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(TEnum) ? new ExactNameConverter<TEnum>()
        : typeToConvert == typeof(TEnum?) ? new NullableNameConverter<TEnum>()
        : new NameListConverter<TEnum>();
}

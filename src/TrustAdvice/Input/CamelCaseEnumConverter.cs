using System.Text.Json;
using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>
/// Gives the serializer the JSON of an enum, of a member that may be null and of a list of members: the camelCase name of one
/// member, to the letter.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <remarks>An app never names it: it stands on the enums and members, so that no option of a host changes what is written.</remarks>
public sealed class CamelCaseEnumConverter<TEnum> : JsonConverterFactory
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

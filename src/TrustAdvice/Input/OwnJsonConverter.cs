using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Gives the serializer the library's own JSON of a type that has one, whatever the options of a host say.</summary>
/// <remarks>An app never names it: it stands on types and members, so that a host's own serializer context finds it there.</remarks>
public sealed class OwnJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => FormOf(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        FormOf(typeToConvert) is not { } form ? null
        : Activator.CreateInstance(form.Converter) is JsonConverterFactory factory ? factory.CreateConverter(typeToConvert, options)
        : (JsonConverter?)Activator.CreateInstance(form.Converter);

    /// <summary>A form stands on the type itself; that of an enum serves a member that may be null and a list, too.</summary>
    private static JsonFormAttribute? FormOf(Type? type) => type is null ? null
        : (type.IsConstructedGenericType ? type.GenericTypeArguments[0] : type).GetCustomAttribute<JsonFormAttribute>(inherit: false);
}

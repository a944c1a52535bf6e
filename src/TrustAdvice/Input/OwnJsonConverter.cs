using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Gives the serializer the library's own JSON of a type that has one, whatever the options of a host say.</summary>
/// <remarks>An app never names it: it stands on the types, so that a host's own serializer context finds it there.</remarks>
public sealed class OwnJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert?.IsDefined(typeof(JsonFormAttribute), inherit: false) == true;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert?.GetCustomAttribute<JsonFormAttribute>(inherit: false) is { } form
            ? (JsonConverter?)Activator.CreateInstance(form.Converter)
            : null;
}

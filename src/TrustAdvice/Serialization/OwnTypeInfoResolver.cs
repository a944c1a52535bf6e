using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TrustAdvice.Input;

namespace TrustAdvice.Serialization;

/// <summary>The generated descriptions, with the library's own converters before those of a host.</summary>
internal sealed class OwnTypeInfoResolver : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        return ConverterOf(type, options) is ITypeInfoSource own
            ? own.TypeInfoFor(options)
            : ((IJsonTypeInfoResolver)TrustAdviceJsonContext.Default).GetTypeInfo(type, options);
    }

    private static JsonConverter? ConverterOf(Type type, JsonSerializerOptions options) =>
        (Nullable.GetUnderlyingType(type) ?? type).Assembly == typeof(OwnTypeInfoResolver).Assembly
        && (Nullable.GetUnderlyingType(type) ?? type).GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is { } converter
        && Activator.CreateInstance(converter) is JsonConverterFactory factory
            ? factory.CreateConverter(type, options)
            : null;
}

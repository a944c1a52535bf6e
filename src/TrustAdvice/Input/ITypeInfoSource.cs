using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TrustAdvice.Input;

/// <summary>A converter that makes the serializer's description of its type, so that no converter of a host comes before it.</summary>
internal interface ITypeInfoSource
{
    JsonTypeInfo TypeInfoFor(JsonSerializerOptions options);
}

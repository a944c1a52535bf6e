using System.Diagnostics.CodeAnalysis;

namespace TrustAdvice.Input;

/// <summary>Says which converter reads and writes a type; <see cref="OwnJsonConverter"/> hands it to the serializer.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum, Inherited = false)]
internal sealed class JsonFormAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type converter) : Attribute
{
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    public Type Converter { get; } = converter;
}

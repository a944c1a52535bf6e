using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrustAdvice.Json;

/// <summary>Reads and writes an enum by its camelCase name; refuses numbers.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class CamelCaseEnumConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;

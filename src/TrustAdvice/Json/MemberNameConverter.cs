using System.Text.Json.Serialization;

namespace TrustAdvice.Json;

/// <summary>Reads and writes an enum by its members' own names; refuses numbers.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class MemberNameConverter<TEnum>() : JsonStringEnumConverter<TEnum>(namingPolicy: null, allowIntegerValues: false)
    where TEnum : struct, Enum;

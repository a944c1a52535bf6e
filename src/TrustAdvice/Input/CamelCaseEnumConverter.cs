namespace TrustAdvice.Input;

/// <summary>Reads and writes an enum by the camelCase name of one member.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class CamelCaseEnumConverter<TEnum>() : ExactNameConverter<TEnum>(Names.All<TEnum>())
    where TEnum : struct, Enum;

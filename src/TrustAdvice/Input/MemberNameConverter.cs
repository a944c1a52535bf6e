namespace TrustAdvice.Input;

/// <summary>Reads and writes an enum by one member's own name.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class MemberNameConverter<TEnum>() : ExactNameConverter<TEnum>(Enum.GetNames<TEnum>())
    where TEnum : struct, Enum;

using System.Runtime.CompilerServices;

namespace TrustAdvice.Input;

/// <summary>Refuses values that are no member of their enum.</summary>
internal static class EnumGuard
{
    public static TEnum Member<TEnum>(TEnum value, [CallerMemberName] string name = "")
        where TEnum : struct, Enum =>
        Enum.IsDefined(value) ? value : throw Unknown<TEnum>(name);

    public static TEnum? Member<TEnum>(TEnum? value, [CallerMemberName] string name = "")
        where TEnum : struct, Enum =>
        value is null || Enum.IsDefined(value.Value) ? value : throw Unknown<TEnum>(name);

    private static ArgumentOutOfRangeException Unknown<TEnum>(string name) =>
        new(name, $"Not a member of {typeof(TEnum).Name}.");
}

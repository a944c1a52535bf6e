using System.Text.Json;

namespace TrustAdvice.Input;

/// <summary>The camelCase names of an enum, made once.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Members = Enum.GetValues<TEnum>();

    /// <summary>The names, in the order of the members.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Members.Select(member => JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(member)!))];

    public static string NameOf(TEnum member) => All[Array.IndexOf(Members, member)];

    public static TEnum? Find(string name)
    {
        for (int i = 0; i < Members.Length; i++)
        {
            if (All[i] == name)
            {
                return Members[i];
            }
        }

        return null;
    }
}

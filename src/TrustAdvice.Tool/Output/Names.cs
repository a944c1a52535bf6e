using System.Text.Json;

namespace TrustAdvice.Tool.Output;

/// <summary>The names of enum members as rule files have them.</summary>
internal static class Names
{
    public static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}

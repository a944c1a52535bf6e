using System.Text.Json;

namespace TrustAdvice.Rules;

/// <summary>The names of enum members as they stand in JSON, and the form of ids.</summary>
internal static class Names
{
    public const int LongestId = 64;

    public const string IdForm = "lower-case letters, digits and hyphens in parts separated by dots, at most 64 characters";

    public static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum => Cache<TEnum>.Names[Array.IndexOf(Cache<TEnum>.Members, member)];

    public static IReadOnlyList<string> All<TEnum>()
        where TEnum : struct, Enum => Cache<TEnum>.Names;

    public static TEnum? Parse<TEnum>(string name)
        where TEnum : struct, Enum
    {
        int index = Array.IndexOf(Cache<TEnum>.Names, name);
        return index < 0 ? null : Cache<TEnum>.Members[index];
    }

    /// <summary>Whether a text has the form of an id: <c>part.part-of-part</c>.</summary>
    public static bool IsId(string text)
    {
        if (text.Length is 0 or > LongestId)
        {
            return false;
        }

        char previous = '.';
        foreach (char c in text)
        {
            bool separator = c is '.' or '-';
            if (separator ? previous is '.' or '-' : c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }

            previous = c;
        }

        return previous is not ('.' or '-');
    }

    private static class Cache<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] Members = Enum.GetValues<TEnum>();
        public static readonly string[] Names =
            [.. Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName)];
    }
}

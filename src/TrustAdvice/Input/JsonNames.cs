using System.Text.Json;

namespace TrustAdvice.Input;

/// <summary>The names of enum members as they stand in JSON, and the form of ids.</summary>
internal static class JsonNames
{
    public const string IdForm = Input.IdForm.Description;

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
    public static bool IsId(string text) => Input.IdForm.Fits(text);

    /// <summary>The name of a member as it stands in JSON. One of one letter is a grade, and stays a capital.</summary>
    public static string NameOf(string member) => member.Length == 1 ? member : JsonNamingPolicy.CamelCase.ConvertName(member);

    private static class Cache<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] Members = Enum.GetValues<TEnum>();
        public static readonly string[] Names =
            [.. Members.Select(member => NameOf(Enum.GetName(member)!))];
    }
}

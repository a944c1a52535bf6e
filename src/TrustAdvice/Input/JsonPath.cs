using System.Buffers;
using System.Globalization;

namespace TrustAdvice.Input;

/// <summary>How places in a JSON text are named, such as <c>$.rules[3].when['acme.faith']</c>.</summary>
internal static class JsonPath
{
    public const string Root = "$";

    private const int LongestName = 64;

    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("$-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    /// <summary>The path of a member; a long name is cut.</summary>
    public static string Member(string parent, string name) =>
        IsPlain(name)
            ? $"{parent}.{name}"
            : $"{parent}['{Excerpt.Of(name, LongestName).Replace("'", "\\'", StringComparison.Ordinal)}']";

    /// <summary>Whether a name is one word, and not a long one.</summary>
    public static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestName && !name.AsSpan().ContainsAnyExcept(PlainCharacters);

    /// <summary>The path of the item of a list, counted from 0.</summary>
    public static string Item(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}[{index}]");
}

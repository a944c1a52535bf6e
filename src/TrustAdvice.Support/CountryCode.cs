namespace TrustAdvice.Support;

/// <summary>Countries by the two letters of ISO 3166-1.</summary>
internal static class CountryCode
{
    /// <summary>What people write for the United Kingdom, whose code is GB; ISO 3166-1 reserves it for that.</summary>
    private const string UnitedKingdom = "UK";

    /// <summary>The code in capital letters, or null when the text is not two letters.</summary>
    public static string? Of(string text)
    {
        if (text.Length != 2 || !text.All(char.IsAsciiLetter))
        {
            return null;
        }

        string code = text.ToUpperInvariant();
        return code == UnitedKingdom ? "GB" : code;
    }

    /// <summary>Whether a text is a code as it stands in a file: capital letters, and GB for the United Kingdom.</summary>
    public static bool IsCode(string text) => Of(text) == text;

    /// <summary>Whether a text is a part of a country as in ISO 3166-2: its code, a hyphen, one to three letters or digits.</summary>
    public static bool IsRegionOf(string text, string country) =>
        text.Length is >= 4 and <= 6
        && text.StartsWith(country, StringComparison.Ordinal)
        && text[2] == '-'
        && text.AsSpan(3).IndexOfAnyExcept(CapitalsAndDigits) < 0;

    private static System.Buffers.SearchValues<char> CapitalsAndDigits { get; } =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}

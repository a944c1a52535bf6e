namespace TrustAdvice.Support;

/// <summary>Languages by their BCP 47 tags.</summary>
internal static class LanguageTag
{
    private const int Longest = 35;

    /// <summary>Whether a text has the form of a tag: parts of one to eight letters or digits between hyphens.</summary>
    public static bool IsTag(string text) => text.Length <= Longest && text.Split('-').All(part =>
        part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    /// <summary>Whether two tags begin with the same language, whatever their case, script and country.</summary>
    public static bool AreAlike(string one, string other) =>
        Primary(one).Equals(Primary(other), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Primary(string tag)
    {
        int end = tag.IndexOf('-', StringComparison.Ordinal);
        return end < 0 ? tag.AsSpan() : tag.AsSpan(0, end);
    }
}

namespace TrustAdvice.Journeys;

/// <summary>What may name a promise, an action, a scale or a question.</summary>
internal static class JourneyNames
{
    /// <summary>The most UTF-16 code units of a name.</summary>
    public const int Longest = 64;

    /// <summary>Who broke trust, where it is one of the two and the log has no reader to say me or my partner.</summary>
    public const string OneOfTheTwo = "one";

    /// <summary>Why a text is no name, without a word of it; null when it is one.</summary>
    /// <param name="name">The text.</param>
    /// <param name="what">What it names, with an article.</param>
    public static string? FaultOf(string? name, string what) =>
        string.IsNullOrWhiteSpace(name) || name.Length > Longest ? $"{what} has 1 to 64 characters, not all blank."
        : IsWellFormed(name) ? null
        : $"{what} is not well-formed Unicode.";

    /// <summary>Whether no half of a surrogate pair stands alone: JSON would make another character of it.</summary>
    private static bool IsWellFormed(string text)
    {
        for (int i = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}

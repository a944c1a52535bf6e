namespace TrustAdvice.Journeys;

/// <summary>How many bytes a journey takes as JSON that is laid out for people, the longer of its two forms.</summary>
internal static class JourneySize
{
    /// <summary>What stands around the events.</summary>
    public const int Frame = 256;

    /// <summary>The most that an event takes without its names and ratings: a check-in with every answer takes about 350.</summary>
    public const int LongestEvent = 500;

    /// <summary>A UTF-16 code unit that is escaped.</summary>
    private const int LongestCharacter = 6;

    /// <summary>The quotes, colon, indentation and line break of a name, and a number of 24 characters.</summary>
    private const int LongestNumber = 48;

    /// <summary>The most that a name takes, with a number after it.</summary>
    public static int LongestOf(string name) => (LongestCharacter * name.Length) + LongestNumber;

    /// <summary>Whether a journey could not be read again.</summary>
    /// <remarks>Nearly all journeys are so small that adding up what each event could take shows it.</remarks>
    public static bool IsTooLarge(WhoBrokeTrust? whoBrokeTrust, JourneyRole? reader, ReadOnlySpan<JourneyEvent> events)
    {
        long longest = Frame;
        foreach (var entry in events)
        {
            longest += LongestEvent + entry.LongestNames;
        }

        return longest > JourneyReader.MaximumBytes && JourneyWriter.LengthOf(whoBrokeTrust, reader, events) > JourneyReader.MaximumBytes;
    }
}

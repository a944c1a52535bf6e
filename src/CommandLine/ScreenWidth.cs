namespace TrustAdvice.CommandLine;

/// <summary>How wide lines are laid out.</summary>
internal static class ScreenWidth
{
    /// <summary>
    /// On fewer columns no word and no frame fits, and what lays text out loses it or does not end. The terminal breaks longer
    /// lines itself, so that nothing is lost.
    /// </summary>
    public const int Narrowest = 20;

    /// <summary>A file or another program gets whole lines, wider than any text can be: wrapping is for eyes.</summary>
    public const int Endless = 1 << 28;

    public static int Usable(int columns) => Math.Max(Narrowest, columns);
}

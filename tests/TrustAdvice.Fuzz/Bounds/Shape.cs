namespace TrustAdvice.Fuzz.Bounds;

/// <summary>A hostile input that can be made in any size, and what an app does with it.</summary>
/// <param name="Name">Its name, as on the command line.</param>
/// <param name="Full">The size at which it stands just inside what is documented.</param>
/// <param name="Small">A size that a test can afford.</param>
/// <param name="Make">Makes it in a size.</param>
public sealed record Shape(string Name, int Full, int Small, Func<int, ShapeInput> Make)
{
    /// <summary>How many bytes a call may allocate for each byte of its input.</summary>
    public const int BytesForEachByte = 500;

    /// <summary>How many bytes a call may allocate besides.</summary>
    public const long BytesBesides = 8 * 1024 * 1024;

    /// <summary>How long a call may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>How much memory a process may hold that does nothing but this call.</summary>
    public const long MostMemory = 256 * 1024 * 1024;
}

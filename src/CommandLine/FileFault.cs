namespace TrustAdvice.CommandLine;

/// <summary>Why a file cannot be read or written, and what to do, in one line.</summary>
internal static class FileFault
{
    /// <summary>Whether reading or writing a file of any name ends with such an exception.</summary>
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    public static string OfReading(string name, Exception exception) => exception switch
    {
        _ when string.IsNullOrWhiteSpace(name) => "a file to read has no name",
        _ when Directory.Exists(name) => $"'{name}' is a folder; name a file in it",
        FileNotFoundException or DirectoryNotFoundException => $"there is no file '{name}'",
        UnauthorizedAccessException => $"'{name}' cannot be read: you need the right to read it, and to list the folder that it is in",
        _ => $"'{name}' cannot be read",
    };

    public static string OfWriting(string name, Exception exception) => exception switch
    {
        _ when string.IsNullOrWhiteSpace(name) => "a file to write has no name",
        DirectoryNotFoundException => $"the folder of '{name}' is not there",
        UnauthorizedAccessException => $"'{name}' cannot be written: you need the right to write in its folder",
        _ => $"'{name}' cannot be written; what was there before is still there",
    };
}

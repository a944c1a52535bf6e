using TrustAdvice.Authoring;
using TrustAdvice.CommandLine;
using TrustAdvice.Tool.Output;

namespace TrustAdvice.Tool.Commands;

/// <summary>Finds the rule sets that a command line names.</summary>
internal static class RuleFiles
{
    /// <summary>The rule file at a path with its texts in every language; the built-in one without a path.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static RuleSetFiles Of(string? path)
    {
        if (path is null)
        {
            return RuleSetFiles.BuiltIn;
        }

        return Read(path, () => RuleSetFiles.At(path));
    }

    /// <summary>The rule set at a path, or the built-in one, with an overlay on it where one is named.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static RuleSetFiles Of(string? path, string? overlay) => overlay is null ? Of(path) : Of(overlay).On(Of(path));

    /// <summary>Says why a file cannot be read, before others are. A pipe can be read once only, so it is not tried.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static void MustBeFile(string path) => Read(path, () =>
    {
        if (Directory.Exists(path) || FileOwner.Of(path) is null or { IsRegular: true })
        {
            File.OpenRead(path).Dispose();
        }

        return path;
    });

    /// <summary>Reads from a file, or says in plain words why that cannot be done.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static T Read<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw new IOException(FileFault.OfReading(path, exception), exception);
        }
    }

    /// <summary>Tells why a file cannot be used, as a document of its own or on standard error.</summary>
    public static ExitCode Refuse(
        ToolConsole console, IReadOnlyList<Diagnostic> faults, bool asJson, ExitCode code = ExitCode.InvalidFile)
    {
        if (asJson)
        {
            console.WriteRaw(ReportJson.Of(faults));
        }
        else
        {
            DiagnosticText.Print(console.Error, faults);
        }

        return code;
    }
}

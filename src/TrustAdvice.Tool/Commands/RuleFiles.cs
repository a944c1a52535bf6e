using TrustAdvice.Authoring;
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

        MustBeFile(path);
        return RuleSetFiles.At(path);
    }

    /// <summary>Says in plain words that there is no such file, before anything is read.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static void MustBeFile(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"'{path}' is a folder; name the rule file in it");
        }

        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"there is no file '{path}'");
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

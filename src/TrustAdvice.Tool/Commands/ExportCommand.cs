using System.CommandLine;
using TrustAdvice.Authoring;
using TrustAdvice.CommandLine;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>export DIR</c>: writes the built-in rule set and its texts, byte for byte, to start from.</summary>
internal static class ExportCommand
{
    public static Command Create(ToolConsole console)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write to; it is made when it is missing." };
        var force = new Option<bool>("--force") { Description = "Replace files that are already there." };
        var command = new Command("export", "Writes the built-in rule set and its texts, to start from.") { folder, force };
        command.SetAction(parsed =>
            (int)Run(console, parsed.GetRequiredValue(folder), parsed.GetValue(force)));
        return command;
    }

    private static ExitCode Run(ToolConsole console, string folder, bool force)
    {
        var files = RuleSetFiles.BuiltIn.Files
            .Select(file => (Path: Path.Combine(folder, file.Key), Content: file.Value))
            .ToList();
        var taken = files.Where(file => Path.Exists(file.Path)).Select(file => file.Path).ToList();
        if (taken.Count > 0 && !force)
        {
            taken.ForEach(path => console.WriteError($"could not run: '{path}' is already there"));
            console.WriteError("nothing was written; --force replaces what is there");
            return ExitCode.CouldNotRun;
        }

        try
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(folder);
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw new NotWrittenException(FileFault.OfWriting(folder, exception), exception);
        }

        WrittenFile.WriteAll([.. files.Select(file => (new WrittenFile(file.Path) { IsForAll = true }, file.Content))]);
        files.ForEach(file => console.WriteLine($"wrote {file.Path}"));

        return ExitCode.Holds;
    }
}

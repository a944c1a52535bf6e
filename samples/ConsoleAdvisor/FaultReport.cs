using System.Globalization;

namespace ConsoleAdvisor;

/// <summary>Writes faults one a line: where, what is wrong, what to do.</summary>
internal sealed class FaultReport(TextWriter error)
{
    public void Write(IEnumerable<string> faults)
    {
        foreach (string fault in faults)
        {
            error.WriteLine(Harmless(fault));
        }
    }

    /// <summary>Writes faults that leave nothing to do, and gives the exit code that says so.</summary>
    public int Refuse(params IEnumerable<string> faults)
    {
        Write(faults);
        return ExitCode.BadInput;
    }

    /// <summary>A name in a hostile file may hold characters that move the cursor, clear the screen or turn the line round.</summary>
    private static string Harmless(string line) =>
        string.Concat(line.Select(character => MovesText(character) ? '\uFFFD' : character));

    private static bool MovesText(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}

using TrustAdvice.CommandLine;

namespace ConsoleAdvisor;

/// <summary>Writes faults one a line: where, what is wrong, what to do.</summary>
internal sealed class FaultReport(TextWriter error)
{
    /// <summary>Writes faults; a name in a hostile file or on the command line cannot move the cursor or break the line.</summary>
    public void Write(IEnumerable<string> faults)
    {
        foreach (string fault in faults)
        {
            error.WriteLine(VisibleText.Of(fault));
        }
    }

    /// <summary>Writes faults that leave nothing to do, and gives the exit code that says so.</summary>
    public int Refuse(params IEnumerable<string> faults)
    {
        Write(faults);
        return ExitCode.BadInput;
    }
}

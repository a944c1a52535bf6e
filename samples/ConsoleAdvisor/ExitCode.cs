namespace ConsoleAdvisor;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The result could not be written.</summary>
    public const int NotWritten = 1;

    /// <summary>The command line, the situation or the rule set cannot be used, or nobody is there to answer.</summary>
    public const int BadInput = 2;
}

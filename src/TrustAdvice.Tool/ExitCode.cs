namespace TrustAdvice.Tool;

/// <summary>What a process that calls the tool learns. The numbers are a contract.</summary>
internal enum ExitCode
{
    /// <summary>Everything asked for holds.</summary>
    Holds = 0,

    /// <summary>A file is missing, an option is wrong.</summary>
    CouldNotRun = 1,

    /// <summary>A guarantee, an example or a condition of <c>--fail-on</c> does not hold.</summary>
    DoesNotHold = 2,

    /// <summary>A file is not a rule set, or not a situation.</summary>
    InvalidFile = 3,
}

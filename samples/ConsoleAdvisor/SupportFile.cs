using TrustAdvice.CommandLine;
using TrustAdvice.Support;

namespace ConsoleAdvisor;

/// <summary>A file of contacts: the user's own, or the one that comes with the sample.</summary>
internal sealed class SupportFile(string? name)
{
    /// <summary>The sample shows contacts that nobody checked, and says so beside each. An app leaves this out.</summary>
    private static readonly SupportOptions Options = new() { IncludeStale = true };

    public Reading<SupportDirectory> Read()
    {
        string path = name ?? Path.Combine(AppContext.BaseDirectory, "support", "contacts.json");
        try
        {
            SupportDirectory.TryLoad(path, out var directory, out var diagnostics, Options);
            return Reading<SupportDirectory>.Of(directory, diagnostics);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            return Reading<SupportDirectory>.CannotOpen(path, exception);
        }
    }
}

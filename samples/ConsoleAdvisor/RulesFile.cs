using TrustAdvice;
using TrustAdvice.CommandLine;

namespace ConsoleAdvisor;

/// <summary>A rule set of the user's own, or the built-in one where no file is named.</summary>
internal sealed class RulesFile(string? name)
{
    public Reading<RuleSet> Read()
    {
        if (name is null)
        {
            return new Reading<RuleSet>(RuleSet.BuiltIn, []);
        }

        try
        {
            RuleSet.TryLoad(name, out var ruleSet, out var diagnostics);
            return Reading<RuleSet>.Of(ruleSet, diagnostics);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            return Reading<RuleSet>.CannotOpen(name, exception);
        }
    }
}

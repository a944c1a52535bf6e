using TrustAdvice;
using TrustAdvice.Authoring;

namespace Documents;

/// <summary>The code of the page of the package TrustAdvice.Authoring, as it stands there below its usings.</summary>
public static class AuthoringPackage
{
    public static void Snippet1()
    {
        // <docs>
        // Each guarantee, proved or with a counterexample, and what in the rules is probably a mistake.
        VerificationReport report = RuleSetVerifier.VerifyFile("rules.json");
        foreach (Diagnostic diagnostic in report.Diagnostics)
        {
            Console.WriteLine(diagnostic);
        }

        // Exactly what other rules change in the advice, over every situation; empty when they advise alike.
        RuleSetComparison comparison = RuleSetComparison.Of(RuleSet.BuiltIn, RuleSet.Load("rules.json"));
        foreach (OutcomeChange change in comparison.Changes)
        {
            Console.WriteLine(change.InWords);
        }

        // The examples in the rule file, and the faults in the rules that neither they nor a guarantee would notice.
        if (RuleDraft.TryRead(RuleSetFiles.At("rules.json"), out RuleDraft? draft, out IReadOnlyList<Diagnostic> faults))
        {
            Console.WriteLine($"examples pass: {draft.RunExamples().Holds}");
            Console.WriteLine($"faults noticed: {draft.PutFaultsIn(draft.Prove()).Score:P0}");
        }
        // </docs>
    }
}

using System.Text;
using TrustAdvice.Authoring;
using TrustAdvice.Matching;
using TrustAdvice.Proof;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>The built-in rule file as a text that a test can break, and overlays on the built-in rule set.</summary>
internal static class BuiltInFiles
{
    public static string Rules { get; } = Encoding.UTF8.GetString(BuiltInRules.Source.Rules.Content.Span);

    /// <summary>A text file of the built-in rule set.</summary>
    public static string Texts(string name) => Encoding.UTF8.GetString(
        BuiltInRules.Source.Texts.Single(file => file.Name == name).Content.Span);

    /// <summary>The rule file with a text in it replaced wherever it stands; it must stand there.</summary>
    public static string Swap(this string rules, string found, string by)
    {
        Assert.Contains(found, rules, StringComparison.Ordinal);
        return rules.Replace(found, by, StringComparison.Ordinal);
    }

    /// <summary>The rule file with a rule before the others.</summary>
    public static string AddRule(this string rules, string when, string effect) =>
        rules.Swap("\"rules\": [", $$"""
            "rules": [ { "id": "broken.on-purpose", "when": {{when}}, {{effect}} },
            """);

    /// <summary>The rule file with an action before the others, and a rule that always recommends it.</summary>
    public static string AddAction(this string rules, string members) => rules
        .Swap("\"actions\": [\n", $$"""
            "actions": [ { "id": "broken-on-purpose", {{members}} },

            """)
        .AddRule("{ }", "\"recommend\": \"broken-on-purpose\"");

    /// <summary>Lays an overlay on the built-in rule set; the members come after its header.</summary>
    public static (RuleSet? RuleSet, IReadOnlyList<Diagnostic> Found) Overlay(string members, params string[] texts)
    {
        RuleSet.BuiltIn.TryLoadOverlay(
            RuleModels.Stream(Header(members)), [.. texts.Select(RuleModels.Stream)], out var ruleSet, out var found);
        Assert.Equal(ruleSet is null, found.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (ruleSet, found);
    }

    public static string Header(string members) => $$"""
        { "format": 1, "id": "acme.overlay", "version": "1.0.0", "extends": "trustadvice.core", {{Complete(members)}} }
        """;

    /// <summary>Every guarantee that fails, each failing on the engine as well.</summary>
    public static IReadOnlyList<GuaranteeProof> Failures(CompiledRules rules)
    {
        var engine = new GuaranteeEvaluator(rules);
        var failures = rules.Model.Guarantees
            .Select(guarantee => (Guarantee: guarantee, Result: new Prover(rules).Prove(guarantee)))
            .Where(proof => !proof.Result.Holds)
            .ToList();
        Assert.All(failures, failure =>
        {
            Assert.False(engine.Holds(failure.Guarantee, failure.Result.Situation!));
            Assert.True(new SituationBox(failure.Result.Failing!).Holds(failure.Result.Situation!));
        });
        return [.. failures.Select(failure => failure.Result)];
    }

    private static string Complete(string members) => string.Join(", ", new[] { "actions", "rules" }
        .Where(member => !members.Contains($"\"{member}\": [{{", StringComparison.Ordinal))
        .Select(member => $"\"{member}\": []")
        .Append(members)
        .Where(member => member.Length > 0));
}

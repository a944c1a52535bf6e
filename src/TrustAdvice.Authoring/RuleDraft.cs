using System.Diagnostics.CodeAnalysis;
using TrustAdvice.Authoring.Evidence;
using TrustAdvice.Authoring.Examples;
using TrustAdvice.Authoring.Mutation;
using TrustAdvice.Authoring.Rendering;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Reading;

namespace TrustAdvice.Authoring;

/// <summary>
/// A rule set that is being written: it can be read, and its guarantees may fail. It gives no advice; what it does can be
/// proved, tested and printed. Immutable.
/// </summary>
public sealed class RuleDraft
{
    /// <summary>How many faults are put in at most when nothing else is asked: four times what the built-in rule set has.</summary>
    public const int DefaultMaximumMutants = MutationRunner.DefaultMaximumMutants;

    private readonly CompiledRules _rules;

    private RuleDraft(CompiledRules rules) => _rules = rules;

    /// <summary>The id of the rule set.</summary>
    public string Id => _rules.Model.Id;

    /// <summary>The version of the rule set.</summary>
    public string Version => _rules.Model.Version;

    /// <summary>Reads the files of a rule set.</summary>
    /// <param name="files">The files.</param>
    /// <param name="draft">The rule set, or null when the files cannot be read.</param>
    /// <param name="diagnostics">Every fault and remark of reading the files.</param>
    /// <returns>Whether the files can be read.</returns>
    public static bool TryRead(
        RuleSetFiles files, [NotNullWhen(true)] out RuleDraft? draft, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<Diagnostic> found = [];
        var model = RuleSetReader.Read(files.Sources, found);
        draft = model is null ? null : new RuleDraft(CompiledRules.Compile(model));
        diagnostics = [.. found];
        return draft is not null;
    }

    /// <summary>Proves every guarantee over every situation.</summary>
    /// <returns>What each proof found, in the order of the rule file.</returns>
    public IReadOnlyList<GuaranteeResult> Prove() => GuaranteeResult.Of(new Prover(_rules).ProveAll());

    /// <summary>Runs the examples of the rule file, and finds what they leave out.</summary>
    public ExampleReport RunExamples() => ExampleRunner.Run(_rules);

    /// <summary>
    /// Puts faults into the rules one at a time and looks who notices: the examples first, then the guarantees. Uses every
    /// core.
    /// </summary>
    /// <param name="proofs">What <see cref="Prove"/> found: a guarantee that does not hold cannot notice anything.</param>
    /// <param name="maximumMutants">How many faults are put in at most, from 1; more are chosen from evenly.</param>
    /// <param name="progress">Told how many faults are done, and how many there are; on several threads at once.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumMutants"/> is less than 1.</exception>
    public MutationReport PutFaultsIn(
        IReadOnlyList<GuaranteeResult> proofs, int maximumMutants = DefaultMaximumMutants, Action<int, int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(proofs);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumMutants, 1);
        var held = proofs.Where(proof => proof.Holds).Select(proof => proof.Id).ToHashSet(StringComparer.Ordinal);
        return new MutationRunner(_rules, held).Run(maximumMutants, progress);
    }

    /// <summary>A page that a counsellor can read, in Markdown: rules by step, guarantees, catalogue.</summary>
    /// <param name="proofs">What <see cref="Prove"/> found.</param>
    public string ToMarkdown(IReadOnlyList<GuaranteeResult> proofs) => MarkdownPage.Of(Book(proofs));

    /// <summary>The same page as one HTML file without scripts, which loads nothing.</summary>
    /// <param name="proofs">What <see cref="Prove"/> found.</param>
    public string ToHtml(IReadOnlyList<GuaranteeResult> proofs) => HtmlPage.Of(Book(proofs));

    /// <summary>The ledger of evidence in Markdown: what each action and rule rests on, and what is not claimed.</summary>
    public string ToEvidence() => EvidencePage.Of(_rules.Model);

    private RuleBook Book(IReadOnlyList<GuaranteeResult> proofs)
    {
        ArgumentNullException.ThrowIfNull(proofs);
        return RuleBook.Of(_rules, proofs);
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Reading;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring;

/// <summary>
/// For people who write rules: proves the guarantees of a rule set, also of one that does not load because a guarantee
/// fails, and says what in it is probably a mistake.
/// </summary>
public static class RuleSetVerifier
{
    /// <summary>Nearly every overlay lies on the built-in rules, whose remarks take as long to find as those of the overlay.</summary>
    private static readonly Lazy<IReadOnlySet<string>> RemarksOnBuiltIn = new(() => RemarksOn([BuiltInRules.Source])!);

    /// <summary>Verifies a rule set that is loaded.</summary>
    /// <param name="ruleSet">The rule set.</param>
    public static VerificationReport Verify(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return Report(ruleSet.Compiled, []);
    }

    /// <summary>Verifies a rule file with the text files beside it.</summary>
    /// <param name="path">The path of the rule file.</param>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static VerificationReport VerifyFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Verify(RuleSetFiles.At(path));
    }

    /// <summary>Verifies a rule file, or a rule file with an overlay on it.</summary>
    /// <param name="files">The rule file and its texts.</param>
    /// <param name="overlay">The overlay and its texts; null for none.</param>
    public static VerificationReport Verify(RuleSetFiles files, RuleSetFiles? overlay = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Verify((overlay?.On(files) ?? files).Sources);
    }

    /// <summary>Verifies a rule set with an overlay on it.</summary>
    /// <param name="below">The rule set.</param>
    /// <param name="overlayPath">The path of the overlay.</param>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static VerificationReport VerifyOverlay(RuleSet below, string overlayPath)
    {
        ArgumentNullException.ThrowIfNull(below);
        ArgumentException.ThrowIfNullOrEmpty(overlayPath);
        return Verify([.. below.Model.Sources, SourceFiles.At(overlayPath)]);
    }

    /// <summary>
    /// Compares two rule files with the text files beside them, also where a guarantee of one of them fails.
    /// </summary>
    /// <param name="beforePath">The path of the first rule file.</param>
    /// <param name="afterPath">The path of the second rule file.</param>
    /// <param name="comparison">How they differ, or null when one of them cannot be read.</param>
    /// <param name="diagnostics">Every fault and remark of reading them.</param>
    /// <returns>Whether both can be read.</returns>
    /// <exception cref="ArgumentException">A path is empty.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static bool TryCompareFiles(
        string beforePath,
        string afterPath,
        [NotNullWhen(true)] out RuleSetComparison? comparison,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentException.ThrowIfNullOrEmpty(beforePath);
        ArgumentException.ThrowIfNullOrEmpty(afterPath);
        List<Diagnostic> found = [];
        var before = RuleSetReader.Read([SourceFiles.At(beforePath)], found);
        var after = RuleSetReader.Read([SourceFiles.At(afterPath)], found);
        diagnostics = [.. found];
        comparison = before is null || after is null
            ? null
            : new Comparer(CompiledRules.Compile(before), CompiledRules.Compile(after)).Compare();
        return comparison is not null;
    }

    /// <summary>The result of a proof in a few words, such as <c>FAILS when progress is stuck</c>.</summary>
    /// <param name="result">The result.</param>
    public static string InWords(GuaranteeResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Holds ? string.Create(CultureInfo.InvariantCulture, $"holds, proved in {result.Steps:N0} step{(result.Steps == 1 ? "" : "s")}")
            : result.Counterexample is { } counterexample ? $"FAILS {counterexample.Box.InWords}"
            : string.Create(CultureInfo.InvariantCulture, $"NOT PROVED within {result.Steps:N0} steps");
    }

    private static VerificationReport Verify(IReadOnlyList<RuleSetSource> sources)
    {
        List<Diagnostic> diagnostics = [];
        return RuleSetReader.Read(sources, diagnostics) is { } model
            ? WithoutRemarksBelow(Report(CompiledRules.Compile(model), diagnostics), sources)
            : new VerificationReport
            {
                RuleSet = "",
                Version = "",
                Situations = BigInteger.Zero,
                Guarantees = [],
                Diagnostics = [.. diagnostics],
                IsReadable = false,
            };
    }

    /// <summary>What is remarked on without the overlay too is not for its author to mend.</summary>
    private static VerificationReport WithoutRemarksBelow(VerificationReport report, IReadOnlyList<RuleSetSource> sources)
    {
        if (sources.Count == 1 || report.Diagnostics.All(fault => fault.Severity == DiagnosticSeverity.Error))
        {
            return report;
        }

        IReadOnlyList<RuleSetSource> below = [.. sources.SkipLast(1)];
        return (below is [var only] && only == BuiltInRules.Source ? RemarksOnBuiltIn.Value : RemarksOn(below)) is { } known
            ? report with { Diagnostics = [.. report.Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error || !known.Contains(fault.ToString()))] }
            : report;
    }

    /// <summary>What is remarked on in a rule set; null where it cannot be read.</summary>
    private static HashSet<string>? RemarksOn(IReadOnlyList<RuleSetSource> sources)
    {
        List<Diagnostic> read = [];
        return RuleSetReader.Read(sources, read) is { } model
            ? read.Concat(new RuleSetLinter(CompiledRules.Compile(model)).Findings()).Select(remark => remark.ToString()).ToHashSet(StringComparer.Ordinal)
            : null;
    }

    private static VerificationReport Report(CompiledRules rules, IReadOnlyList<Diagnostic> found)
    {
        var guarantees = new Prover(rules).ProveAll();
        return new VerificationReport
        {
            RuleSet = rules.Model.Id,
            Version = rules.Model.Version,
            Situations = rules.Model.Facts.SituationCount,
            Guarantees = GuaranteeResult.Of(guarantees),
            Diagnostics = [.. found, .. Verifier.FailuresOf(rules, guarantees), .. new RuleSetLinter(rules, RuleSetLinter.DefaultMaximumSteps - guarantees.Sum(guarantee => guarantee.Steps)).Findings(), .. new ShownSearch(rules).Findings()],
            IsReadable = true,
        };
    }
}

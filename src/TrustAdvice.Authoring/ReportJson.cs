using System.Text.Json;
using TrustAdvice.Authoring.Json;
using TrustAdvice.Serialization;

namespace TrustAdvice.Authoring;

/// <summary>
/// What is found out about a rule set as a JSON document, indented, with a line end: what the command line tool prints with
/// <c>--format json</c>.
/// </summary>
public static class ReportJson
{
    /// <summary>Advice, as the library writes it.</summary>
    /// <param name="advice">The advice.</param>
    public static string Of(Advice advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        return JsonText.Of(writer => JsonSerializer.Serialize(writer, advice, TrustAdviceJsonContext.Default.Advice));
    }

    /// <summary>Faults of files that cannot be read.</summary>
    /// <param name="diagnostics">The faults.</param>
    public static string Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonText.OfDiagnostics(diagnostics);
    }

    /// <summary>Reports of proofs: one as it is, several as a list.</summary>
    /// <param name="reports">The reports.</param>
    public static string Of(IReadOnlyList<VerificationReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return JsonText.Of(writer => VerificationJson.Write(writer, reports));
    }

    /// <summary>A comparison.</summary>
    /// <param name="comparison">The comparison, or null when one of the files cannot be read.</param>
    /// <param name="diagnostics">Every fault and remark of reading the files.</param>
    public static string Of(RuleSetComparison? comparison, IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonText.Of(writer => ComparisonJson.Write(writer, comparison, diagnostics));
    }

    /// <summary>What the examples of a rule set say.</summary>
    /// <param name="report">The report.</param>
    /// <param name="diagnostics">Every remark of reading the files.</param>
    public static string Of(TestReport report, IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonText.Of(writer => TestJson.Write(writer, report, diagnostics));
    }

    /// <summary>What the checks of texts say.</summary>
    /// <param name="reports">One report for each text file.</param>
    public static string Of(IReadOnlyList<TextReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return JsonText.Of(writer => TextReportJson.Write(writer, reports));
    }

    /// <summary>What is past its review date.</summary>
    /// <param name="reviews">Everything that states a review.</param>
    /// <param name="day">The day to look from.</param>
    public static string Of(IReadOnlyList<ReviewItem> reviews, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        return JsonText.Of(writer => ReviewJson.Write(writer, day, reviews));
    }

    /// <summary>A situation in one line, without a line end.</summary>
    /// <param name="situation">The situation.</param>
    public static string Line(Situation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return situation.ToJson();
    }
}

using System.Globalization;
using System.Text.Json;

namespace TrustAdvice.Authoring.Json;

/// <summary>A verification report as the contract says: these members and no others.</summary>
internal static class VerificationJson
{
    /// <summary>One report as it is, several as a list.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<VerificationReport> reports)
    {
        if (reports.Count == 1)
        {
            Write(writer, reports[0]);
            return;
        }

        writer.WriteStartArray();
        foreach (var report in reports)
        {
            Write(writer, report);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, VerificationReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleSet", report.RuleSet);
        writer.WriteString("version", report.Version);
        writer.WriteString("situations", report.Situations.ToString(CultureInfo.InvariantCulture));
        writer.WriteStartArray("guarantees");
        foreach (var guarantee in report.Guarantees)
        {
            Write(writer, guarantee);
        }

        writer.WriteEndArray();
        JsonText.WriteDiagnostics(writer, report.Diagnostics);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, GuaranteeResult guarantee)
    {
        writer.WriteStartObject();
        writer.WriteString("id", guarantee.Id);
        writer.WriteBoolean("holds", guarantee.Holds);
        Write(writer, guarantee.Counterexample);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Counterexample? counterexample)
    {
        if (counterexample is null)
        {
            writer.WriteNull("counterexample");
            return;
        }

        writer.WriteStartObject("counterexample");
        JsonText.WriteBox(writer, "box", counterexample.Box);
        JsonText.WriteSituation(writer, "situation", counterexample.Situation);
        writer.WriteEndObject();
    }
}

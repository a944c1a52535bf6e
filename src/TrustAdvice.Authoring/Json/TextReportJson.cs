using System.Text.Json;

namespace TrustAdvice.Authoring.Json;

/// <summary>What the checks of texts say, as the contract has it: these members and no others.</summary>
internal static class TextReportJson
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<TextReport> reports)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("files");
        foreach (var report in reports)
        {
            Write(writer, report);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TextReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("file", report.File);
        writer.WriteString("language", report.Language);
        writer.WriteString("formula", report.Formula);
        writer.WriteNumber("texts", report.TextCount);
        writer.WriteStartArray("scores");
        foreach (var row in report.Graded)
        {
            writer.WriteStartObject();
            writer.WriteString("path", row.Path);
            writer.WriteNumber("words", row.Words);
            writer.WriteNumber("score", Math.Round(row.Score, 1));
            writer.WriteBoolean("safety", row.IsSafety);
            writer.WriteBoolean("keeps", row.Keeps);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("check", finding.Check);
            writer.WriteString("path", finding.Path);
            writer.WriteNumber("line", finding.Line);
            writer.WriteNumber("column", finding.Column);
            writer.WriteString("message", finding.Message);
            writer.WriteString("words", finding.Words);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

using System.Text.Json;
using TrustAdvice.Input;

namespace TrustAdvice.Authoring.Json;

/// <summary>A comparison as the contract says, and a little more.</summary>
internal static class ComparisonJson
{
    /// <summary>Writes a comparison; without one, a file could not be read and nothing was compared.</summary>
    public static void Write(
        Utf8JsonWriter writer, RuleSetComparison? comparison, IReadOnlyList<Diagnostic> diagnostics)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("same", comparison?.Same ?? false);
        writer.WriteBoolean("complete", comparison?.IsComplete ?? false);
        writer.WriteStartArray("changes");
        foreach (var change in comparison?.Changes ?? [])
        {
            Write(writer, change);
        }

        writer.WriteEndArray();
        JsonTexts.Write(writer, "guaranteesLost", comparison?.GuaranteesLost ?? []);
        JsonTexts.Write(writer, "guaranteesGained", comparison?.GuaranteesGained ?? []);
        JsonText.WriteDiagnostics(writer, diagnostics);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, OutcomeChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("outcome", change.Outcome);
        writer.WriteString("kind", JsonNames.Of(change.Kind));
        WriteKnown(writer, "urgency", change.Urgency is { } urgency ? JsonNames.Of(urgency) : null);
        WriteKnown(writer, "beside", change.Beside);
        WriteKnown(writer, "language", change.Language);
        JsonText.WriteBox(writer, "box", change.Box);
        JsonText.WriteSituation(writer, "situation", change.Situation);
        writer.WriteString("inWords", change.InWords);
        writer.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter writer, string member, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(member, value);
        }
    }
}

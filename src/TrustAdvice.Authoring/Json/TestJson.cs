using System.Globalization;
using System.Text.Json;
using TrustAdvice.Input;

namespace TrustAdvice.Authoring.Json;

/// <summary>The report of <c>test</c> for programs.</summary>
internal static class TestJson
{
    public static void Write(Utf8JsonWriter writer, TestReport report, IReadOnlyList<Diagnostic> diagnostics)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleSet", report.RuleSet);
        writer.WriteString("version", report.Version);
        writer.WriteBoolean("holds", report.Holds);
        WriteExamples(writer, report.Examples);
        JsonTexts.Write(writer, "guaranteesFailing", report.Failing.Select(guarantee => guarantee.Id));
        writer.WriteStartObject("rules");
        writer.WriteNumber("exercised", report.Examples.RulesExercised);
        JsonTexts.Write(writer, "notExercised", report.Examples.RulesNotExercised);
        writer.WriteEndObject();
        WriteRegions(writer, report.Examples.Regions);
        if (report.Mutation is { } mutation)
        {
            WriteMutation(writer, mutation);
        }

        JsonText.WriteDiagnostics(writer, diagnostics);
        writer.WriteEndObject();
    }

    private static void WriteExamples(Utf8JsonWriter writer, ExampleReport report)
    {
        writer.WriteStartArray("examples");
        foreach (var example in report.Examples)
        {
            writer.WriteStartObject();
            writer.WriteString("name", example.Name);
            writer.WriteBoolean("passes", example.Passes);
            JsonTexts.Write(writer, "failures", example.Failures);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRegions(Utf8JsonWriter writer, RegionCoverage regions)
    {
        writer.WriteStartObject("regions");
        writer.WriteNumber("exercised", regions.Exercised);
        writer.WriteNumber("found", regions.Found);
        writer.WriteBoolean("exact", regions.IsExact);
        writer.WriteNumber("steps", regions.Steps);
        writer.WriteStartArray("notExercised");
        foreach (var region in regions.NotExercised)
        {
            writer.WriteStartObject();
            writer.WriteString("situations", region.Situations.ToString(CultureInfo.InvariantCulture));
            JsonText.WriteSituation(writer, "situation", region.Situation);
            JsonTexts.Write(writer, "rules", region.Rules);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteMutation(Utf8JsonWriter writer, MutationReport report)
    {
        writer.WriteStartObject("mutation");
        writer.WriteNumber("score", Math.Round(report.Score, 4));
        writer.WriteNumber("killed", report.Killed);
        writer.WriteNumber("counted", report.Counted);
        writer.WriteNumber("equivalent", report.Count(MutantFate.Equivalent));
        writer.WriteNumber("undecided", report.Count(MutantFate.Undecided));
        writer.WriteNumber("tried", report.Results.Count);
        writer.WriteNumber("possible", report.Possible);
        writer.WriteStartArray("mutants");
        foreach (var result in report.Results)
        {
            writer.WriteStartObject();
            writer.WriteString("mutant", result.InWords);
            writer.WriteString("fate", JsonNames.Of(result.Fate));
            if (result.Killer is { } killer)
            {
                writer.WriteString("by", killer);
            }

            if (result.Situation is { } situation)
            {
                JsonText.WriteSituation(writer, "situation", situation);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrustAdvice.Tool.Output;

/// <summary>One JSON document for standard output, and the parts that several commands write.</summary>
internal static class JsonText
{
    /// <summary>The document is no part of a page, so letters and quotes stay readable.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>A situation in one line.</summary>
    public static string Of(Situation situation) =>
        JsonSerializer.Serialize(situation, TrustAdviceJson.TypeInfo<Situation>());

    /// <summary>The document of a command that could not read its file.</summary>
    public static string OfDiagnostics(IEnumerable<Diagnostic> diagnostics) => Of(writer =>
    {
        writer.WriteStartObject();
        WriteDiagnostics(writer, diagnostics);
        writer.WriteEndObject();
    });

    public static void WriteSituation(Utf8JsonWriter writer, string member, Situation situation)
    {
        writer.WritePropertyName(member);
        JsonSerializer.Serialize(writer, situation, TrustAdviceJson.TypeInfo<Situation>());
    }

    public static void WriteTexts(Utf8JsonWriter writer, string member, IEnumerable<string> texts)
    {
        writer.WriteStartArray(member);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    public static void WriteDiagnostics(Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("code", diagnostic.Code);
            writer.WriteString("severity", Input.Names.Of(diagnostic.Severity));
            writer.WriteString("path", diagnostic.Path);
            writer.WriteNumber("line", diagnostic.Line);
            writer.WriteNumber("column", diagnostic.Column);
            writer.WriteString("message", diagnostic.Message);
            writer.WriteString("help", diagnostic.Help);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}

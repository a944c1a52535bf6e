using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrustAdvice.Facts;
using TrustAdvice.Input;

namespace TrustAdvice.Authoring.Json;

/// <summary>One JSON document for standard output, and the parts that several commands write.</summary>
internal static class JsonText
{
    /// <summary>The document is no part of a page, so letters and quotes stay readable.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        return Encoding.UTF8.GetString(Utf8(write, Options));
    }

    /// <summary>A document with a line end, the same on every system.</summary>
    public static byte[] Utf8(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
#if NET9_0_OR_GREATER
        options.NewLine = "\n";
#endif
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            write(writer);
        }

        stream.Write("\n"u8);
        // Before .NET 9 the writer breaks lines as the system does; in a text of the document a carriage return is escaped.
        return [.. stream.ToArray().Where(one => one != (byte)'\r')];
    }

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
        SituationJsonConverter.Write(writer, situation);
    }

    /// <summary>A box as an object of fact names and lists of values.</summary>
    public static void WriteBox(Utf8JsonWriter writer, string member, SituationBox box)
    {
        writer.WriteStartObject(member);
        foreach (var (fact, values) in box.Facts)
        {
            JsonTexts.Write(writer, fact, values);
        }

        writer.WriteEndObject();
    }

    public static void WriteDiagnostics(Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("code", diagnostic.Code);
            writer.WriteString("severity", JsonNames.Of(diagnostic.Severity));
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

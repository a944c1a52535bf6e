using System.Text.Encodings.Web;
using System.Text.Json;
using TrustAdvice;
using TrustAdvice.Json;

namespace ConsoleAdvisor;

/// <summary>Writes advice as one JSON document, UTF-8 without a byte order mark.</summary>
internal sealed class AdviceJson(Stream output)
{
    /// <summary>Quotes and accents stay readable: the document is not put into a web page.</summary>
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(Advice advice)
    {
        using (var writer = new Utf8JsonWriter(output, Layout))
        {
            JsonSerializer.Serialize(writer, advice, TrustAdviceJsonContext.Default.Advice);
        }

        output.WriteByte((byte)'\n');
        output.Flush();
    }
}

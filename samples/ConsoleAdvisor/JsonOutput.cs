using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConsoleAdvisor;

/// <summary>Writes one JSON document, UTF-8 without a byte order mark.</summary>
internal sealed class JsonOutput(Stream output)
{
    /// <summary>Quotes and accents stay readable: the document is not put into a web page.</summary>
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, Layout))
        {
            write(writer);
        }

        End();
    }

    /// <summary>A document that the library has written already.</summary>
    public void Write(string document)
    {
        output.Write(Encoding.UTF8.GetBytes(document));
        End();
    }

    private void End()
    {
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}

using System.Text;

namespace TrustAdvice.CommandLine;

/// <summary>Standard error: where it is full or closed there is nobody to tell, and the exit code still says what happened.</summary>
/// <param name="writer">Where to write.</param>
internal sealed class UnfailingWriter(TextWriter writer) : TextWriter
{
    public static TextWriter Around(TextWriter writer) => new UnfailingWriter(writer);

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Try(() => writer.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => writer.Write(buffer, index, count));

    public override void Write(string? value) => Try(() => writer.Write(value));

    public override void Flush() => Try(writer.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
        }
    }
}

using TrustAdvice;
using TrustAdvice.Facts;
using TrustAdvice.Json;

namespace ConsoleAdvisor;

/// <summary>A situation in a file, or on standard input where the name is <c>-</c>.</summary>
internal sealed class SituationFile(string name, Stream standardInput)
{
    private const string StandardInput = "-";

    public Reading<Situation> Read(FactSpace facts)
    {
        byte[] content;
        try
        {
            content = Content();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Reading<Situation>.CannotOpen(ShownName);
        }

        SituationReader.TryRead(content, facts, out var situation, out var diagnostics);
        return Reading<Situation>.Of(situation, diagnostics.Select(fault => fault with { Source = ShownName }));
    }

    private string ShownName => name == StandardInput ? "standard input" : name;

    private byte[] Content()
    {
        if (name == StandardInput)
        {
            return Content(standardInput);
        }

        using var file = File.OpenRead(name);
        return Content(file);
    }

    /// <summary>One byte more than the reader takes is enough for it to say that there is too much.</summary>
    private static byte[] Content(Stream stream)
    {
        byte[] buffer = new byte[SituationReader.MaximumBytes + 1];
        int length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..length];
    }
}

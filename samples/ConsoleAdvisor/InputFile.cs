using TrustAdvice;
using TrustAdvice.CommandLine;

namespace ConsoleAdvisor;

/// <summary>A JSON document in a file, or on standard input where the name is <c>-</c>.</summary>
internal sealed class InputFile(string name, Stream standardInput)
{
    private const string StandardInput = "-";

    /// <summary>A reader of the library: a value, or else every fault with its place.</summary>
    public delegate bool Reader<T>(ReadOnlyMemory<byte> utf8, out T? value, out IReadOnlyList<Diagnostic> diagnostics);

    public bool IsStandardInput => name == StandardInput;

    public Reading<T> Read<T>(int maximumBytes, Reader<T> read)
        where T : class
    {
        byte[] content;
        try
        {
            content = Content(maximumBytes);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            return Reading<T>.CannotOpen(ShownName, exception);
        }

        read(content, out var value, out var diagnostics);
        return Reading<T>.Of(value, diagnostics.Select(fault => fault.From(ShownName)));
    }

    private string ShownName => IsStandardInput ? "standard input" : name;

    private byte[] Content(int maximumBytes)
    {
        if (IsStandardInput)
        {
            return Content(standardInput, maximumBytes);
        }

        using var file = File.OpenRead(name);
        return Content(file, maximumBytes);
    }

    /// <summary>One byte more than the reader takes is enough for it to say that there is too much.</summary>
    private static byte[] Content(Stream stream, int maximumBytes)
    {
        byte[] buffer = new byte[maximumBytes + 1];
        int length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..length];
    }
}

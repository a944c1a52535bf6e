using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TrustAdvice.Matching;

/// <summary>Rows of bits, one after another: made here, or read where they stand in a file.</summary>
internal readonly struct WordTable
{
    private readonly ulong[]? _made;
    private readonly ReadOnlyMemory<byte> _read;

    public WordTable(ulong[] words) => _made = words;

    /// <param name="words">Each number of eight bytes with the lowest first.</param>
    public WordTable(ReadOnlyMemory<byte> words)
    {
        _read = words;
        if (!BitConverter.IsLittleEndian)
        {
            _made = MemoryMarshal.Cast<byte, ulong>(words.Span).ToArray();
            BinaryPrimitives.ReverseEndianness(_made, _made);
        }
    }

    public ReadOnlySpan<ulong> Words => _made is { } made ? made : MemoryMarshal.Cast<byte, ulong>(_read.Span);
}

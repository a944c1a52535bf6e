using System.Buffers;

namespace TrustAdvice.Compiling;

/// <summary>The bytes of a resource where the runtime has them, without a copy.</summary>
internal sealed unsafe class PinnedResource(UnmanagedMemoryStream stream) : MemoryManager<byte>
{
    // The stream is kept, since the bytes are there as long as it is.
    private readonly UnmanagedMemoryStream _stream = stream;
    private readonly byte* _start = stream.PositionPointer;
    private readonly int _length = checked((int)stream.Length);

    /// <summary>The bytes of a resource; copied where the runtime gives no pointer to them.</summary>
    public static ReadOnlyMemory<byte> Of(Stream stream)
    {
        if (stream is UnmanagedMemoryStream pinned)
        {
            return new PinnedResource(pinned).Memory;
        }

        var copy = new byte[stream.Length];
        stream.ReadExactly(copy);
        return copy;
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex, pinnable: this);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _stream.Dispose();
        }
    }
}

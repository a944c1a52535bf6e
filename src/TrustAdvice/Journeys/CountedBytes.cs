using System.Buffers;

namespace TrustAdvice.Journeys;

/// <summary>Counts the bytes that are written, without those that stand for a carriage return, and keeps none.</summary>
internal sealed class CountedBytes : IBufferWriter<byte>
{
    private byte[] _room = new byte[4096];

    public long Count { get; private set; }

    public void Advance(int count) => Count += count - _room.AsSpan(0, count).Count((byte)'\r');

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (sizeHint > _room.Length)
        {
            _room = new byte[sizeHint];
        }

        return _room;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}

using System.Text;

namespace TrustAdvice.Compiling;

/// <summary>The texts of a part, each stored once; one is decoded when it is asked for.</summary>
internal sealed class TextPool(ReadOnlyMemory<byte> bytes)
{
    private readonly RecordTable _texts = new(bytes);

    public int Count => _texts.Count;

    public string this[int index] => Encoding.UTF8.GetString(_texts[index]);

    public ReadOnlySpan<byte> Bytes(int index) => _texts[index];
}

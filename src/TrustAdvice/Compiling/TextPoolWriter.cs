using System.Buffers.Binary;
using System.Text;

namespace TrustAdvice.Compiling;

/// <summary>Gives each text a number, the same one for the same text.</summary>
internal sealed class TextPoolWriter
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<byte[]> _texts = [];

    public int Add(string text)
    {
        if (!_numbers.TryGetValue(text, out int number))
        {
            _numbers.Add(text, number = _texts.Count);
            _texts.Add(Encoding.UTF8.GetBytes(text));
        }

        return number;
    }

    /// <summary>The texts as <see cref="TextPool"/> reads them.</summary>
    public byte[] ToArray()
    {
        int at = TextPool.FirstOf(_texts.Count);
        var pool = new byte[at + _texts.Sum(text => text.Length + 1)];
        BinaryPrimitives.WriteInt32LittleEndian(pool, _texts.Count);
        for (int text = 0; text < _texts.Count; text++)
        {
            if (text % TextPool.Group == 0)
            {
                BinaryPrimitives.WriteInt32LittleEndian(pool.AsSpan(sizeof(int) * (1 + (text / TextPool.Group))), at);
            }

            _texts[text].CopyTo(pool, at);
            at += _texts[text].Length;
            pool[at++] = TextPool.End;
        }

        return pool;
    }
}

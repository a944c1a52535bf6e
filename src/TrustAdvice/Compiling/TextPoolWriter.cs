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

    public byte[] ToArray() => RecordWriter.Table(_texts);
}

using System.Buffers.Binary;
using System.Text;

namespace TrustAdvice.Compiling;

/// <summary>The texts of a part, each stored once; one is decoded when it is asked for.</summary>
/// <remarks>
/// Each ends with a byte that no UTF-8 has, and only every sixteenth has its place in front: the place of each would be ten thousand
/// numbers that no compression makes smaller.
/// </remarks>
internal sealed class TextPool(ReadOnlyMemory<byte> bytes)
{
    /// <summary>The byte behind each text.</summary>
    public const byte End = 0xFF;

    /// <summary>How many texts share a place.</summary>
    public const int Group = 16;

    /// <summary>More texts than the largest rule file has room for.</summary>
    private const int MostTexts = 1 << 22;

    /// <summary>Where each text begins; null while that is looked for in its group.</summary>
    private int[]? _starts;

    public int Count { get; } = bytes.Length == 0 ? 0 : BinaryPrimitives.ReadInt32LittleEndian(bytes.Span);

    public string this[int index] => Encoding.UTF8.GetString(Bytes(index));

    /// <summary>Texts whose places are worked out at once: in a file of unknown origin one may be megabytes behind the place of its group.</summary>
    public static TextPool Located(ReadOnlyMemory<byte> bytes)
    {
        var pool = new TextPool(bytes);
        var starts = new int[pool.Count];
        int at = FirstOf(pool.Count);
        for (int text = 0; text < starts.Length; text++)
        {
            starts[text] = at;
            at = Behind(bytes.Span, at);
        }

        pool._starts = starts;
        return pool;
    }

    /// <summary>Whether there are as many texts as is said, each group where it is said to be, and nothing behind them.</summary>
    public static bool IsSound(ReadOnlySpan<byte> bytes)
    {
        int count = bytes.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (count is < 0 or > MostTexts || FirstOf(count) > bytes.Length)
        {
            return false;
        }

        int at = FirstOf(count);
        for (int text = 0; text < count; text++)
        {
            int next = Behind(bytes, at);
            if (next == at || (text % Group == 0 && BinaryPrimitives.ReadInt32LittleEndian(bytes[(sizeof(int) * (1 + (text / Group)))..]) != at))
            {
                return false;
            }

            at = next;
        }

        return at == bytes.Length;
    }

    public ReadOnlySpan<byte> Bytes(int index)
    {
        if (_starts is { } starts)
        {
            var text = bytes.Span[starts[index]..];
            return text[..text.IndexOf(End)];
        }

        var rest = bytes.Span[BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[(sizeof(int) * (1 + (index / Group)))..])..];
        for (int before = index % Group; before > 0; before--)
        {
            rest = rest[(rest.IndexOf(End) + 1)..];
        }

        return rest[..rest.IndexOf(End)];
    }

    /// <summary>Where the first text begins, behind the places of the groups.</summary>
    public static int FirstOf(int count) => sizeof(int) * (1 + ((count + Group - 1) / Group));

    /// <summary>The place behind the text at a place; the same place where no text ends.</summary>
    private static int Behind(ReadOnlySpan<byte> all, int at) => at + all[at..].IndexOf(End) + 1;
}

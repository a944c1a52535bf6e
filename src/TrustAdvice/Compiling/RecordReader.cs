using TrustAdvice.Matching;

namespace TrustAdvice.Compiling;

/// <summary>Reads the numbers and texts of a record in the order in which they were written.</summary>
internal ref struct RecordReader(ReadOnlySpan<byte> record, TextPool texts)
{
    private const int BitsOfByte = 7;

    private static readonly Listing<string> None = new([]);

    private readonly ReadOnlySpan<byte> _record = record;
    private readonly TextPool _texts = texts;
    private int _at;
    private int _next;

    /// <summary>What was not read yet.</summary>
    public readonly ReadOnlySpan<byte> Rest => _record[_at..];

    public int Number() => (int)Bits();

    /// <summary>Seven bits a byte, the lowest first; the highest bit of a byte says that more come.</summary>
    public ulong Bits()
    {
        ulong value = 0;
        for (int shift = 0; ; shift += BitsOfByte)
        {
            byte next = _record[_at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>The number of a text: 0 is the one behind the text before, and any other is its number and one.</summary>
    public int TextNumber() => NumberOf(Number());

    public string Text() => _texts[TextNumber()];

    public string? OptionalText() => Number() is var step and > 0 ? _texts[NumberOf(step - 1)] : null;

    /// <summary>A list that nobody can change: it is given out as it is.</summary>
    public IReadOnlyList<string> Texts()
    {
        int count = Number();
        if (count == 0)
        {
            return None;
        }

        var texts = new string[count];
        for (int index = 0; index < texts.Length; index++)
        {
            texts[index] = Text();
        }

        return new Listing<string>(texts);
    }

    /// <summary>A long list of which little is asked for: each text is decoded when it is.</summary>
    public IReadOnlyList<string> TextsLater()
    {
        int[] numbers = new int[Number()];
        for (int index = 0; index < numbers.Length; index++)
        {
            numbers[index] = TextNumber();
        }

        var texts = _texts;
        return new DecodedList<string>(numbers.Length, at => texts[numbers[at]]);
    }

    /// <param name="less">What each is less than what was written: -1 stands as 0.</param>
    public int[] Numbers(int less = 0)
    {
        int count = Number();
        if (count == 0)
        {
            return [];
        }

        var numbers = new int[count];
        for (int index = 0; index < numbers.Length; index++)
        {
            numbers[index] = Number() - less;
        }

        return numbers;
    }

    private int NumberOf(int step)
    {
        int number = step == 0 ? _next : step - 1;
        _next = number + 1;
        return number;
    }
}

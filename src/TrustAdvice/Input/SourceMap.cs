using System.Text;

namespace TrustAdvice.Input;

/// <summary>Turns a byte offset of a UTF-8 input into a line and a column.</summary>
/// <remarks>The input is looked at no further than the furthest offset: what is refused unread may be of any size.</remarks>
internal sealed class SourceMap(ReadOnlyMemory<byte> input)
{
    private readonly List<int> _lineStarts = [JsonInput.Skipped(input.Span)];
    private int _seen;

    /// <summary>The place of an offset; an offset past the end is the place after the last character.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        offset = Math.Clamp(offset, _lineStarts[0], input.Length);
        SeeUpTo(offset);
        int line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        int column = Encoding.UTF8.GetCharCount(input.Span[_lineStarts[line]..offset]);
        return (line + 1, column + 1);
    }

    private void SeeUpTo(int offset)
    {
        while (_seen < offset)
        {
            int next = input.Span[_seen..offset].IndexOf((byte)'\n');
            if (next < 0)
            {
                _seen = offset;
                return;
            }

            _seen += next + 1;
            _lineStarts.Add(_seen);
        }
    }
}

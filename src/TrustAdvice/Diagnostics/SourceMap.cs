using System.Text;

namespace TrustAdvice.Diagnostics;

/// <summary>Turns a byte offset of a UTF-8 input into a line and a column.</summary>
internal sealed class SourceMap(ReadOnlyMemory<byte> input)
{
    private int[]? _lineStarts;

    /// <summary>The place of an offset; an offset past the end is the place after the last character.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, input.Length);
        int[] starts = _lineStarts ??= FindLineStarts(input.Span);
        int line = Array.BinarySearch(starts, offset);
        line = line < 0 ? ~line - 1 : line;
        int column = Encoding.UTF8.GetCharCount(input.Span[starts[line]..offset]);
        return (line + 1, column + 1);
    }

    private static int[] FindLineStarts(ReadOnlySpan<byte> input)
    {
        List<int> starts = [0];
        for (int next = input.IndexOf((byte)'\n'); next >= 0;)
        {
            starts.Add(starts[^1] + next + 1);
            next = input[starts[^1]..].IndexOf((byte)'\n');
        }

        return [.. starts];
    }
}

namespace TrustAdvice.Fuzz;

/// <summary>Changes bytes without regard for what they mean.</summary>
public sealed class ByteMutator(Random random)
{
    private static readonly byte[][] Pieces =
    [
        [0xEF, 0xBB, 0xBF], [0], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xFE, 0xFF], [.. "\""u8], [.. "\\"u8],
        [.. "{"u8], [.. "}"u8], [.. "["u8], [.. "]"u8], [.. ","u8], [.. ":"u8], [.. "\n"u8], [.. "\r"u8], [.. "\r\n"u8], [.. "//"u8],
        [.. "/*"u8], [.. "\\u"u8], [.. "\\ud800"u8], [.. "e9999"u8], [.. "-"u8], [.. "\u2028"u8], [.. "\u0085"u8],
    ];

    public byte[] Mutate(byte[] input)
    {
        var bytes = input.ToList();
        for (int times = 1 << random.Next(4); times > 0; times--)
        {
            Change(bytes);
        }

        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        int place = random.Next(bytes.Count + 1);
        int length = random.Next(Math.Min(64, bytes.Count - place) + 1);
        switch (random.Next(7))
        {
            case 0 when place < bytes.Count:
                bytes[place] = (byte)random.Next(256);
                break;
            case 1 when place < bytes.Count:
                bytes[place] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(place, length);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(place, length));
                break;
            case 4 when random.Next(4) == 0:
                bytes.RemoveRange(place, bytes.Count - place);
                break;
            case 5 when random.Next(4) == 0:
                bytes.InsertRange(0, Pieces[0]);
                break;
            default:
                bytes.InsertRange(place, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }
}

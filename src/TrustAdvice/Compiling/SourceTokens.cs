using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrustAdvice.Rules;

namespace TrustAdvice.Compiling;

/// <summary>
/// A rule or text file as tokens, whose texts are those of the pool: what the file says, without blanks and comments. It is read
/// where the rules themselves are wanted: under an overlay, or to prove a file that nobody vouches for.
/// </summary>
internal static class SourceTokens
{
    private const int DeepestValue = 64;
    private const int LongestName = 260;

    private enum Token
    {
        Null,
        True,
        False,
        Number,
        Text,
        Array,
        Object,
    }

    /// <param name="to">Where it is written.</param>
    /// <param name="value">What the file says.</param>
    /// <param name="without">A member that is left out; null for none.</param>
    public static void Write(RecordWriter to, JsonElement value, string? without = null)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = value.EnumerateObject().Where(member => member.Name != without).ToList();
                to.Number((int)Token.Object);
                to.Number(members.Count);
                foreach (var member in members)
                {
                    to.Name(member.Name);
                    Write(to, member.Value);
                }

                break;
            case JsonValueKind.Array:
                to.Number((int)Token.Array);
                to.Number(value.GetArrayLength());
                foreach (var item in value.EnumerateArray())
                {
                    Write(to, item);
                }

                break;
            case JsonValueKind.String:
                to.Number((int)Token.Text);
                to.Text(value.GetString()!);
                break;
            case JsonValueKind.Number:
                to.Number((int)Token.Number);
                to.Text(value.GetRawText());
                break;
            default:
                to.Number((int)(value.ValueKind == JsonValueKind.True ? Token.True : value.ValueKind == JsonValueKind.False ? Token.False : Token.Null));
                break;
        }
    }

    /// <summary>The file of a record as JSON; false where the record is not sound or says more than there is room for.</summary>
    /// <param name="record">The number of the rule file beside which it stands, where it is a text file; its name; its tokens.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="isText">Whether it is a text file.</param>
    /// <param name="room">How many bytes of texts it may say; what it said is taken off, so that many records share one room.</param>
    /// <param name="beside">The number of the rule file beside which a text file stands.</param>
    /// <param name="file">The file.</param>
    public static bool TryRead(ReadOnlySpan<byte> record, TextPool texts, bool isText, ref long room, out int beside, out SourceFile file)
    {
        using var json = new MemoryStream();
        bool isSound;
        string name;
        using (var to = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            var reader = new TokenReader(record, texts, to, room);
            beside = 0;
            name = "";
            isSound = (!isText || reader.TryNumber(out beside)) && reader.TryText(out name) && IsName(name) && reader.Copy(0) && reader.IsAtEnd;
            room = reader.Room;
        }

        file = new SourceFile(name, json.ToArray());
        return isSound;
    }

    /// <summary>The name of a file stands in messages, so it is short and on one line.</summary>
    private static bool IsName(string name) => name.Length is > 0 and <= LongestName && !name.Any(char.IsControl);

    /// <summary>Reads tokens of which nobody knows whether they are sound.</summary>
    private ref struct TokenReader(ReadOnlySpan<byte> tokens, TextPool texts, Utf8JsonWriter to, long room)
    {
        private readonly ReadOnlySpan<byte> _tokens = tokens;
        private long _room = room;
        private int _at;
        private int _next;

        public readonly bool IsAtEnd => _at == _tokens.Length;

        /// <summary>How many bytes of texts may still be said.</summary>
        public readonly long Room => _room;

        public bool Copy(int depth)
        {
            if (depth > DeepestValue || !TryNumber(out int token))
            {
                return false;
            }

            switch ((Token)token)
            {
                case Token.Object:
                    return CopyAll(depth, isObject: true);
                case Token.Array:
                    return CopyAll(depth, isObject: false);
                case Token.Text when TryText(out string text):
                    to.WriteStringValue(text);
                    return true;
                case Token.Number when TryText(out string number) && IsNumber(number):
                    to.WriteRawValue(number, skipInputValidation: true);
                    return true;
                case Token.True or Token.False:
                    to.WriteBooleanValue((Token)token == Token.True);
                    return true;
                case Token.Null:
                    to.WriteNullValue();
                    return true;
                default:
                    return false;
            }
        }

        private bool CopyAll(int depth, bool isObject)
        {
            if (!TryNumber(out int count))
            {
                return false;
            }

            if (isObject)
            {
                to.WriteStartObject();
            }
            else
            {
                to.WriteStartArray();
            }

            // Each takes a byte at least, so a count that is too large ends with the tokens.
            for (int item = 0; item < count; item++)
            {
                if (isObject)
                {
                    if (!TryName(out string name))
                    {
                        return false;
                    }

                    to.WritePropertyName(name);
                }

                if (!Copy(depth + 1))
                {
                    return false;
                }
            }

            if (isObject)
            {
                to.WriteEndObject();
            }
            else
            {
                to.WriteEndArray();
            }

            return true;
        }

        public bool TryText(out string text)
        {
            text = "";
            if (!TryNumber(out int step))
            {
                return false;
            }

            int number = step == 0 ? _next : step - 1;
            _next = number + 1;
            return TrySay(number, out text);
        }

        public bool TryName(out string name)
        {
            name = "";
            return TryNumber(out int number) && TrySay(number, out name);
        }

        private bool TrySay(int number, out string text)
        {
            text = "";
            if (number >= texts.Count)
            {
                return false;
            }

            _room -= texts.Bytes(number).Length + 1;
            if (_room < 0)
            {
                return false;
            }

            text = texts[number];
            return true;
        }

        public bool TryNumber(out int number)
        {
            long value = 0;
            number = 0;
            for (int shift = 0; shift <= 28 && _at < _tokens.Length; shift += 7)
            {
                byte next = _tokens[_at++];
                value |= (long)(next & 0x7F) << shift;
                if (next < 0x80)
                {
                    number = (int)value;
                    return value <= int.MaxValue;
                }
            }

            return false;
        }

        private static bool IsNumber(string text)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            try
            {
                return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
            }
            catch (JsonException)
            {
                return false;
            }
        }
    }
}

using System.Text.Json;

namespace TrustAdvice.Input;

/// <summary>Reads UTF-8 JSON, with comments and trailing commas, into values that know their places.</summary>
/// <remarks>
/// The limits bound time and memory whatever the input: nesting is refused by the tokenizer, and the number of values
/// is counted as they are read.
/// </remarks>
internal static class JsonTreeReader
{
    /// <summary>Deeper than any file of ours (8), far from the depth that would exhaust a stack.</summary>
    public const int MaximumDepth = 32;

    /// <summary>A rule of the built-in set takes about 20 values; this serves some 100,000 rules.</summary>
    public const int MaximumValues = 2_000_000;

    private const int LongestReason = 200;

    /// <summary>The root, or null when the text is not JSON; then the bag says why.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <param name="skipped">How many bytes of the input stand before the text.</param>
    public static JsonValue? Read(
        ReadOnlySpan<byte> utf8, DiagnosticBag diagnostics, int skipped)
    {
        var options = new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = MaximumDepth + 1,
        };
        var reader = new Utf8JsonReader(utf8, options);
        var building = new Builder(diagnostics, skipped);
        try
        {
            while (building.Continues && reader.Read())
            {
                building.Take(ref reader);
            }
        }
        catch (JsonException exception)
        {
            building.Fail(OffsetOf(exception, utf8) + skipped, Faults.NotJson(Reason(exception)));
        }
        catch (InvalidOperationException)
        {
            building.Fail((int)reader.TokenStartIndex + skipped, Faults.BadUnicode());
        }

        return building.Failed ? null : building.Root;
    }

    /// <summary>The tokenizer's own words end in advice and a place for programmers; only the first sentence is of use.</summary>
    private static string Reason(JsonException exception)
    {
        string message = WithoutLiteral(exception.Message);
        int end = message.IndexOf(". ", StringComparison.Ordinal);
        string reason = (end < 0 ? message : message[..end]).TrimEnd('.', ' ');
        return reason.Length == 0 ? reason : Excerpt.Of(char.ToLowerInvariant(reason[0]) + reason[1..], LongestReason);
    }

    /// <summary>The tokenizer repeats a misspelt literal whole, and what a situation says must not be repeated.</summary>
    private static string WithoutLiteral(string message)
    {
        int quoteEnd = message.IndexOf("' is an invalid JSON literal", StringComparison.Ordinal);
        return quoteEnd < 0 ? message : string.Concat("a word", message.AsSpan(quoteEnd + 1));
    }

    private static int OffsetOf(JsonException exception, ReadOnlySpan<byte> utf8)
    {
        int start = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            int next = utf8[start..].IndexOf((byte)'\n');
            if (next < 0)
            {
                break;
            }

            start += next + 1;
        }

        return (int)Math.Min(utf8.Length, start + (exception.BytePositionInLine ?? 0));
    }

    private sealed class Builder(DiagnosticBag diagnostics, int skipped)
    {
        private readonly JsonTable _table = new();

        /// <summary>The rows of the objects and lists that are open.</summary>
        private readonly Stack<int> _open = new();

        private readonly ShortTexts _texts = new();
        private string? _name;
        private int _nameOffset;
        private int _count;

        public JsonValue? Root => _table.Count == 0 ? null : new JsonValue(_table, 0);

        public bool Failed { get; private set; }

        public bool Continues => !Failed;

        public void Take(ref Utf8JsonReader reader)
        {
            int offset = (int)reader.TokenStartIndex + skipped;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    TakeName(_texts.Of(ref reader), offset);
                    return;
                case JsonTokenType.EndObject:
                case JsonTokenType.EndArray:
                    _table.Close(_open.Pop());
                    return;
            }

            if (++_count > MaximumValues)
            {
                Fail(offset, Faults.TooManyValues(MaximumValues));
                return;
            }

            Place(KindOf(reader.TokenType), TextOf(ref reader, _texts), offset);
        }

        public void Fail(int offset, Fault fault)
        {
            Failed = true;
            diagnostics.Add(offset, _open.TryPeek(out int container) ? _table.PathOf(container) : JsonPath.Root, fault);
        }

        private void TakeName(string name, int offset)
        {
            (_name, _nameOffset) = (name, offset);
            if (_table.Find(_open.Peek(), name) >= 0 && diagnostics is not { IsFull: true, HasErrors: true })
            {
                diagnostics.Add(offset, _table.PathOf(_open.Peek()), Faults.DuplicateMember(name));
            }
        }

        private void Place(JsonValueKind kind, string text, int offset)
        {
            int parent = _open.TryPeek(out int container) ? container : -1;
            int row = _table.Add(kind, offset, text, parent, _name, _name is null ? offset : _nameOffset);
            _name = null;
            if (kind is JsonValueKind.Object or JsonValueKind.Array)
            {
                if (_open.Count == MaximumDepth)
                {
                    Fail(offset, Faults.TooDeep(MaximumDepth));
                    return;
                }

                _open.Push(row);
            }
        }

        private static JsonValueKind KindOf(JsonTokenType token) => token switch
        {
            JsonTokenType.StartObject => JsonValueKind.Object,
            JsonTokenType.StartArray => JsonValueKind.Array,
            JsonTokenType.String => JsonValueKind.Text,
            JsonTokenType.Number => JsonValueKind.Number,
            JsonTokenType.True => JsonValueKind.True,
            JsonTokenType.False => JsonValueKind.False,
            _ => JsonValueKind.Null,
        };

        private static string TextOf(ref Utf8JsonReader reader, ShortTexts texts) => reader.TokenType switch
        {
            JsonTokenType.String or JsonTokenType.Number => texts.Of(ref reader),
            _ => "",
        };
    }
}

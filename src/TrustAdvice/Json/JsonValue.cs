using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using TrustAdvice.Diagnostics;

namespace TrustAdvice.Json;

/// <summary>A JSON value that knows where in its input it stands.</summary>
internal sealed class JsonValue(JsonValueKind kind, int offset, JsonValue? parent)
{
    private const int LongestName = 64;

    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("$-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    private List<JsonValue>? _children;
    public JsonValueKind Kind => kind;

    /// <summary>Where the value begins, in bytes.</summary>
    public int Offset => offset;

    /// <summary>The member name under which the parent object holds this value; null in an array and at the root.</summary>
    public string? Name { get; init; }

    /// <summary>Where the member name begins, in bytes; the value's own place where there is no name.</summary>
    public required int NameOffset { get; init; }

    /// <summary>Which child of its parent it is, from 0.</summary>
    public int Index { get; private set; }

    /// <summary>The text of a string or number.</summary>
    public string Text { get; init; } = "";

    /// <summary>The members of an object or the items of an array, in order.</summary>
    public IReadOnlyList<JsonValue> Children => _children ?? (IReadOnlyList<JsonValue>)[];

    /// <summary>What to call this kind of value in a message.</summary>
    public string KindName => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Text => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };

    /// <summary>The JSON path from the root, such as <c>$.rules[3].when['acme.faith']</c>.</summary>
    public string Path => parent is null ? "$" : parent.Path + Segment();

    /// <summary>The first member of a name, or null.</summary>
    public JsonValue? Find(string name)
    {
        foreach (var member in CollectionsMarshal.AsSpan(_children))
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return member;
            }
        }

        return null;
    }

    public void Add(JsonValue child)
    {
        // Most values are texts: only what holds something gets a list.
        _children ??= [];
        child.Index = _children.Count;
        _children.Add(child);
    }

    private string Segment()
    {
        if (Name is null)
        {
            return string.Create(CultureInfo.InvariantCulture, $"[{Index}]");
        }

        return Name.Length is > 0 and <= LongestName && !Name.AsSpan().ContainsAnyExcept(PlainCharacters)
            ? "." + Name
            : "['" + Excerpt.Of(Name, LongestName).Replace("'", "\\'", StringComparison.Ordinal) + "']";
    }
}

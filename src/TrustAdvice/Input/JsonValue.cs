namespace TrustAdvice.Input;

/// <summary>A JSON value that knows where in its input it stands: a row of the table, made when it is looked at.</summary>
internal sealed class JsonValue(JsonTable table, int row)
{
    public JsonValueKind Kind => table[row].Kind;

    /// <summary>Where the value begins, in bytes.</summary>
    public int Offset => table[row].Offset;

    /// <summary>The member name under which the parent object holds this value; null in an array and at the root.</summary>
    public string? Name => table[row].Name;

    /// <summary>Where the member name begins, in bytes; the value's own place where there is no name.</summary>
    public int NameOffset => table[row].NameOffset;

    /// <summary>Which child of its parent it is, from 0.</summary>
    public int Index => table[row].Index;

    /// <summary>The text of a string or number.</summary>
    public string Text => table[row].Text;

    /// <summary>The members of an object or the items of an array, in order.</summary>
    public JsonChildren Children => new(table, row);

    /// <summary>What to call this kind of value in a message.</summary>
    public string KindName => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Text => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };

    /// <summary>The JSON path from the root, such as <c>$.rules[3].when['acme.faith']</c>.</summary>
    public string Path => table.PathOf(row);

    /// <summary>The texts in it of which something is so, in order; no value is made of the others.</summary>
    /// <param name="isSo">What is so.</param>
    /// <param name="besides">The name of objects and lists that are passed over.</param>
    public IEnumerable<JsonValue> TextsWhere(Func<string, bool> isSo, string besides)
    {
        for (int at = row + 1; at < table[row].End;)
        {
            if (table[at].Kind == JsonValueKind.Text && isSo(table[at].Text))
            {
                yield return new JsonValue(table, at);
            }

            at = table[at].Name == besides ? table[at].End : at + 1;
        }
    }

    /// <summary>The first member of a name, or null.</summary>
    public JsonValue? Find(string name) => table.Find(row, name) is var member and >= 0 ? new JsonValue(table, member) : null;
}

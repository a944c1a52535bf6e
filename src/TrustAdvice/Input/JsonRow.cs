namespace TrustAdvice.Input;

/// <summary>One value in a <see cref="JsonTable"/>.</summary>
internal struct JsonRow
{
    public JsonValueKind Kind;

    /// <summary>Where the value begins, in bytes.</summary>
    public int Offset;

    /// <summary>Where the member name begins, in bytes; the value's own place where there is no name.</summary>
    public int NameOffset;

    /// <summary>The row of the object or list that it stands in; -1 at the root.</summary>
    public int Parent;

    /// <summary>Which child of its parent it is, from 0.</summary>
    public int Index;

    public int ChildCount;

    /// <summary>The row behind the last value that stands in it.</summary>
    public int End;

    public string? Name;

    /// <summary>The text of a string or number.</summary>
    public string Text;
}

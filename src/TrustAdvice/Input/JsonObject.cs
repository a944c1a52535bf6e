using System.Globalization;
using System.Numerics;

namespace TrustAdvice.Input;

/// <summary>
/// Reads the members of one JSON object and reports every fault: what is missing, of the wrong type, or not known.
/// A faulty member is read as null, so that reading goes on.
/// </summary>
internal sealed class JsonObject
{
    private const int FewTexts = 8;
    private const int Bits = 64;

    private const int MostMembers = 12;

    private readonly List<string> _asked = new(MostMembers);

    private readonly bool _nullIsAbsent;

    /// <summary>Which of the first members were asked for, one bit for each.</summary>
    private ulong _found;

    private JsonObject(JsonValue value, DiagnosticBag diagnostics, bool nullIsAbsent)
    {
        Value = value;
        Diagnostics = diagnostics;
        _nullIsAbsent = nullIsAbsent;
    }

    public JsonValue Value { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>The object, or null with a fault when the value is something else.</summary>
    /// <param name="value">The value; null where there is none.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <param name="nullIsAbsent">Whether an optional member may be null, which then says the same as none.</param>
    public static JsonObject? From(JsonValue? value, DiagnosticBag diagnostics, bool nullIsAbsent = false) =>
        value is not null && IsObject(value, diagnostics) ? new JsonObject(value, diagnostics, nullIsAbsent) : null;

    /// <summary>Whether the value is an object; a fault when it is not.</summary>
    public static bool IsObject(JsonValue value, DiagnosticBag diagnostics)
    {
        if (value.Kind == JsonValueKind.Object)
        {
            return true;
        }

        diagnostics.Add(value, Faults.WrongType("an object", value.KindName));
        return false;
    }

    public JsonValue? Optional(string name) =>
        Member(name) is var member && _nullIsAbsent && member is { Kind: JsonValueKind.Null } ? null : member;

    public JsonValue? Required(string name)
    {
        var member = Member(name);
        if (member is null)
        {
            Diagnostics.Add(Value, Faults.MissingMember(name));
        }

        return member;
    }

    public JsonObject? Object(string name) => From(Optional(name), Diagnostics);

    public string? Text(string name, bool required = false, int maximumLength = int.MaxValue)
    {
        var member = required ? Required(name) : Optional(name);
        return member is null ? null : TextOf(member, Diagnostics, maximumLength);
    }

    public bool? Flag(string name)
    {
        var member = Optional(name);
        if (member is null or { Kind: JsonValueKind.True or JsonValueKind.False })
        {
            return member is null ? null : member.Kind == JsonValueKind.True;
        }

        Diagnostics.Add(member, Faults.WrongType("true or false", member.KindName));
        return null;
    }

    public int? Number(string name, int lowest, int highest, bool required = false)
    {
        var member = required ? Required(name) : Optional(name);
        return member is null ? null : NumberOf(member, lowest, highest, Diagnostics);
    }

    /// <summary>The items of a list.</summary>
    public IEnumerable<JsonValue> Items(string name, bool required = false)
    {
        var member = required ? Required(name) : Optional(name);
        if (member is null or { Kind: JsonValueKind.Array })
        {
            return member?.Children ?? default;
        }

        Diagnostics.Add(member, Faults.WrongType("a list", member.KindName));
        return [];
    }

    /// <summary>The objects of a list, until so many of them were taken as there may be; the next is then a fault.</summary>
    public IEnumerable<JsonObject> Objects(string name, int maximum, Func<int> taken, bool required = false)
    {
        foreach (var item in Items(name, required))
        {
            if (taken() == maximum)
            {
                Diagnostics.Add(item, Faults.TooMany(name, maximum));
                yield break;
            }

            if (From(item, Diagnostics) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>A text or a list of different texts, with their places; the list may not be empty.</summary>
    public IReadOnlyList<JsonValue> TextOrTexts(string name)
    {
        var member = Optional(name);
        return member is null ? [] : TextsOf(member, Diagnostics, single: true);
    }

    /// <summary>A list of different texts, with their places.</summary>
    public IReadOnlyList<JsonValue> Texts(string name)
    {
        var member = Optional(name);
        return member is null ? [] : TextsOf(member, Diagnostics, single: false);
    }

    /// <summary>Reports every member that nobody asked for.</summary>
    public void RefuseOthers()
    {
        if (BitOperations.PopCount(_found) == Value.Children.Count)
        {
            return;
        }

        foreach (var member in Value.Children)
        {
            if (Diagnostics is { IsFull: true, HasErrors: true })
            {
                // Nobody would see it, and a hostile file can have a million members.
                return;
            }

            if (!_asked.Contains(member.Name!))
            {
                Diagnostics.Add(member.NameOffset, member.Path, Faults.UnknownMember(member.Name!, _asked));
            }
        }
    }

    /// <summary>The text of a value, or null with a fault.</summary>
    public static string? TextOf(JsonValue value, DiagnosticBag diagnostics, int maximumLength = int.MaxValue)
    {
        if (value.Kind != JsonValueKind.Text)
        {
            diagnostics.Add(value, Faults.WrongType("a text", value.KindName));
            return null;
        }

        if (string.IsNullOrWhiteSpace(value.Text))
        {
            diagnostics.Add(value, Faults.Empty("this text"));
            return null;
        }

        if (value.Text.Length > maximumLength)
        {
            diagnostics.Add(value, Faults.TooLong(maximumLength));
            return null;
        }

        return value.Text;
    }

    /// <summary>The whole number of a value, or null with a fault.</summary>
    public static int? NumberOf(JsonValue value, int lowest, int highest, DiagnosticBag diagnostics)
    {
        if (value.Kind != JsonValueKind.Number)
        {
            diagnostics.Add(value, Faults.WrongType("a number", value.KindName));
            return null;
        }

        if (int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            && number >= lowest && number <= highest)
        {
            return number;
        }

        diagnostics.Add(value, Faults.OutOfRange(lowest, highest));
        return null;
    }

    /// <summary>A text (where a single one is allowed) or a list of different texts.</summary>
    public static IReadOnlyList<JsonValue> TextsOf(JsonValue value, DiagnosticBag diagnostics, bool single)
    {
        if (single && value.Kind == JsonValueKind.Text)
        {
            return TextOf(value, diagnostics) is null ? [] : [value];
        }

        if (value.Kind != JsonValueKind.Array)
        {
            diagnostics.Add(value, Faults.WrongType(single ? "a text or a list of texts" : "a list of texts", value.KindName));
            return [];
        }

        if (value.Children.Count == 0)
        {
            diagnostics.Add(value, Faults.Empty("this list"));
        }

        // Most lists are short, and there are thousands of them in a file.
        var seen = value.Children.Count > FewTexts ? new HashSet<string>(StringComparer.Ordinal) : null;
        var texts = new List<JsonValue>(value.Children.Count);
        foreach (var item in value.Children)
        {
            if (TextOf(item, diagnostics) is not { } text)
            {
                continue;
            }

            if (seen?.Add(text) ?? !Has(texts, text))
            {
                texts.Add(item);
            }
            else
            {
                diagnostics.Add(item, Faults.ListedTwice(text));
            }
        }

        return texts;
    }

    private JsonValue? Member(string name)
    {
        _asked.Add(name);
        var member = Value.Find(name);
        if (member is { Index: < Bits })
        {
            _found |= 1UL << member.Index;
        }

        return member;
    }

    private static bool Has(List<JsonValue> texts, string text)
    {
        foreach (var known in texts)
        {
            if (string.Equals(known.Text, text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

using Spectre.Console;

namespace ConsoleAdvisor;

/// <summary>The few kinds of lines that the program writes. Colour and weight only ever repeat what the words say.</summary>
internal sealed class Page(IAnsiConsole screen)
{
    private static readonly Style Plain = Style.Plain;
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Label = new(Color.Teal);
    private static readonly Style Top = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style Warning = new(Color.Red, decoration: Decoration.Bold);

    /// <summary>How many columns there are.</summary>
    public int Width => screen.Profile.Width;

    /// <summary>Whether more than plain letters can be shown.</summary>
    public bool HasUnicode => screen.Profile.Capabilities.Unicode;

    /// <summary>A heading with a line below it.</summary>
    public void Heading(string text)
    {
        char stroke = HasUnicode ? '─' : '-';
        Write(new Prose(text, Top));
        Write(new Prose(new string(stroke, Math.Min(text.Length, Width)), Top));
    }

    /// <summary>A title inside a part of the page.</summary>
    public void Title(string text) => Write(new Prose(text, Strong));

    /// <summary>A paragraph.</summary>
    public void Text(string text) => Write(new Prose(text, Plain));

    /// <summary>What need not be read.</summary>
    public void Aside(string text) => Write(new Prose(text, Quiet));

    /// <summary>A line of a drawing, which is never wrapped.</summary>
    public void Line(string text) => screen.WriteLine(text.TrimEnd());

    /// <summary>An empty line.</summary>
    public void Gap() => screen.WriteLine();

    /// <summary>Text behind a label in the margin, and nothing where there is no text.</summary>
    public void Labelled(int indent, string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Write(new Prose(text, Plain, Beside(label, indent), Label));
        }
    }

    /// <summary>Items behind one label, each with its mark.</summary>
    public void Labelled(int indent, string label, IReadOnlyList<string> items, Func<int, string> mark)
    {
        for (int index = 0; index < items.Count; index++)
        {
            string lead = index == 0 ? label : "";
            Write(new Prose(items[index], Plain, Beside(lead, indent) + mark(index), Label));
        }
    }

    /// <summary>A label in the margin; one too long for it still ends in a blank.</summary>
    private static string Beside(string label, int indent) => (label.Length == 0 ? "" : $"{label} ").PadRight(indent);

    /// <summary>Items without a label, a line each.</summary>
    public void Items(IEnumerable<string> items)
    {
        foreach (string item in items)
        {
            Write(new Prose(item, Plain, "- "));
        }
    }

    /// <summary>A card that is seen before anything else; one that follows another needs no heading.</summary>
    public void Card(string heading, string text)
    {
        screen.Write(new Panel(new Prose(text, Plain))
        {
            Header = heading.Length == 0 ? null : new PanelHeader($" {heading} "),
            Border = BoxBorder.Heavy,
            BorderStyle = Warning,
            Padding = new Padding(2, 1),
            Expand = true,
        });
        Gap();
    }

    private void Write(Prose prose) => screen.Write(prose);
}

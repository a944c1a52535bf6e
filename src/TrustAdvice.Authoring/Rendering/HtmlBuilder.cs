using System.Net;
using System.Text;

namespace TrustAdvice.Authoring.Rendering;

/// <summary>Writes HTML. Every text and attribute goes through one place that escapes it.</summary>
internal sealed class HtmlBuilder
{
    private readonly StringBuilder _html = new("<!DOCTYPE html>\n");

    public HtmlBuilder Open(string element, params (string Name, string Value)[] attributes)
    {
        _html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            _html.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        }

        _html.Append('>');
        return this;
    }

    public HtmlBuilder Close(string element)
    {
        _html.Append("</").Append(element).Append(">\n");
        return this;
    }

    public HtmlBuilder Text(string text)
    {
        _html.Append(WebUtility.HtmlEncode(text));
        return this;
    }

    /// <summary>An element with text and nothing else in it.</summary>
    public HtmlBuilder Leaf(string element, string text, params (string Name, string Value)[] attributes) =>
        Open(element, attributes).Text(text).Close(element);

    public HtmlBuilder List(string element, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return this;
        }

        Open(element);
        foreach (string item in items)
        {
            Leaf("li", item);
        }

        return Close(element);
    }

    /// <summary>The style sheet of the page: our own text, written as it is.</summary>
    public HtmlBuilder Style(string css)
    {
        _html.Append("<style>\n").Append(css).Append("</style>\n");
        return this;
    }

    public override string ToString() => _html.ToString();
}

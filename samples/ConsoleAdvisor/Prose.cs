using Spectre.Console;
using Spectre.Console.Rendering;

namespace ConsoleAdvisor;

/// <summary>
/// Text that is wrapped at words, with a lead before its first line and the same room before the others. No line ends in
/// blanks, so that the text can be compared and copied.
/// </summary>
/// <param name="text">The text; its own line breaks stay.</param>
/// <param name="style">The style of the text.</param>
/// <param name="lead">A label or number that stands before the text, with the blanks that follow it.</param>
/// <param name="leadStyle">The style of the lead.</param>
internal sealed class Prose(string text, Style style, string lead = "", Style? leadStyle = null) : IRenderable
{
    /// <summary>Where less than this would be left beside the lead, the text goes below it.</summary>
    private const int NarrowestText = 24;

    private const int NarrowMargin = 2;

    public Measurement Measure(RenderOptions options, int maxWidth) => new(1, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        bool isBeside = lead.Length == 0 || maxWidth - lead.Length >= NarrowestText;
        int margin = isBeside ? lead.Length : Math.Min(NarrowMargin, maxWidth - 1);
        string before = lead;
        if (!isBeside)
        {
            yield return new Segment(lead.TrimEnd(), leadStyle ?? style);
            yield return Segment.LineBreak;
            before = new string(' ', margin);
        }

        foreach (string line in Wrapped(options, maxWidth - margin))
        {
            yield return new Segment(before, leadStyle ?? style);
            yield return new Segment(line, style);
            yield return Segment.LineBreak;
            before = line.Length == 0 ? "" : new string(' ', margin);
        }
    }

    private IEnumerable<string> Wrapped(RenderOptions options, int width)
    {
        IRenderable paragraph = new Text(text);
        return Segment.SplitLines(paragraph.Render(options, width))
            .Select(line => string.Concat(line.Select(segment => segment.Text)).TrimEnd());
    }
}

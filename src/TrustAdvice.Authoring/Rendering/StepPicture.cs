using System.Globalization;

namespace TrustAdvice.Authoring.Rendering;

/// <summary>The seven steps as a picture: six in a row, and help below them, open from each.</summary>
internal static class StepPicture
{
    private const int BoxWidth = 150;
    private const int BoxHeight = 74;
    private const int Gap = 26;
    private const int Top = 10;
    private const int HelpTop = 140;
    private const int Margin = 6;

    public static void Draw(HtmlBuilder html, IReadOnlyList<Chapter> chapters)
    {
        var help = chapters.First(chapter => chapter.Step == RepairStep.GetHelp);
        var path = chapters.Where(chapter => chapter.Step is not null && chapter != help).ToList();
        int width = (path.Count * (BoxWidth + Gap)) - Gap + (2 * Margin);
        html.Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", "Picture of the steps"));
        html.Open("svg",
            ("viewBox", $"0 0 {Number(width)} {Number(HelpTop + BoxHeight + Margin)}"),
            ("role", "img"),
            ("aria-labelledby", "picture-title picture-text"));
        html.Leaf("title", "The seven steps of repair", ("id", "picture-title"));
        html.Leaf("desc", "Acknowledge, give it time, communicate, set boundaries, reconnect, forgive, one after the other; "
            + "get help can be reached from each.", ("id", "picture-text"));
        for (int index = 0; index < path.Count; index++)
        {
            int left = Margin + (index * (BoxWidth + Gap));
            int middle = left + (BoxWidth / 2);
            Line(html, middle, Top + BoxHeight, middle, HelpTop, "to-help");
            if (index > 0)
            {
                Arrow(html, left - Gap, left, Top + (BoxHeight / 2));
            }

            Box(html, path[index], left, Top, BoxWidth);
        }

        Box(html, help, Margin, HelpTop, width - (2 * Margin));
        html.Close("svg").Close("div");
    }

    private static void Box(HtmlBuilder html, Chapter chapter, int left, int top, int width)
    {
        string rules = chapter.RuleCount == 1 ? "1 rule" : $"{Number(chapter.RuleCount)} rules";
        bool isHelp = chapter.Step == RepairStep.GetHelp;
        string name = StepNames.Of(chapter.Step!.Value);
        html.Open("a", ("href", $"#{chapter.Anchor}"));
        html.Open("rect",
            ("x", Number(left)), ("y", Number(top)), ("width", Number(width)), ("height", Number(BoxHeight)),
            ("rx", "8"), ("class", isHelp ? "box help" : "box")).Close("rect");
        Label(html, left + (width / 2), top + 22, $"Step {StepNames.NumberOf(chapter.Step.Value)}", "number");
        Label(html, left + (width / 2), top + 43, isHelp ? $"{name}, open at any step" : name, "name");
        Label(html, left + (width / 2), top + 62, rules, "number");
        html.Close("a");
    }

    private static void Label(HtmlBuilder html, int x, int y, string text, string kind) =>
        html.Leaf("text", text, ("x", Number(x)), ("y", Number(y)), ("class", kind));

    private static void Arrow(HtmlBuilder html, int from, int to, int y)
    {
        Line(html, from, y, to - 8, y, "next");
        html.Open("path",
            ("d", $"M {Number(to - 9)} {Number(y - 6)} L {Number(to)} {Number(y)} L {Number(to - 9)} {Number(y + 6)} Z"),
            ("class", "head")).Close("path");
    }

    private static void Line(HtmlBuilder html, int x1, int y1, int x2, int y2, string kind) =>
        html.Open("line",
            ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("class", kind)).Close("line");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

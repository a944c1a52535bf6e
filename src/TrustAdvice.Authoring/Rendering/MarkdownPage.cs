using System.Globalization;
using System.Text;

namespace TrustAdvice.Authoring.Rendering;

/// <summary>A rule book in Markdown.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _page = new();

    private MarkdownPage()
    {
    }

    public static string Of(RuleBook book)
    {
        var page = new MarkdownPage();
        page.Write(book);
        return page._page.ToString();
    }

    private void Write(RuleBook book)
    {
        Line($"# {MarkdownText.Of(book.Id)} {MarkdownText.Of(book.Version)}");
        Line();
        Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{book.RuleCount} rules, {book.Catalogue.Count} actions, {book.Situations} situations (unknown answers included). Hash `{book.Hash}`."));
        Line();
        Steps(book);
        Guarantees(book);
        foreach (var chapter in book.Chapters)
        {
            Write(chapter);
        }

        Catalogue(book);
        Referrals(book);
    }

    private void Steps(RuleBook book)
    {
        var help = book.Chapters.First(chapter => chapter.Step == RepairStep.GetHelp);
        var path = book.Chapters.Where(chapter => chapter.Step is not null && chapter != help).ToList();
        Line("## The seven steps");
        Line();
        Line("```mermaid");
        Line("flowchart LR");
        foreach (var chapter in path.Append(help))
        {
            Line($"  {Node(chapter)}[\"{chapter.Title}<br>{Count(chapter.RuleCount, "rule")}\"]");
        }

        Line($"  {string.Join(" --> ", path.Select(Node))}");
        foreach (var chapter in path)
        {
            Line($"  {Node(chapter)} -.-> {Node(help)}");
        }

        Line("```");
        Line();
        Line("Help is open at any step.");
        Line();
    }

    private void Guarantees(RuleBook book)
    {
        int holding = book.Guarantees.Count(guarantee => guarantee.Holds);
        Line("## Guarantees");
        Line();
        Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{holding} of {book.Guarantees.Count} hold. Each was proved over all {book.Situations} situations, not sampled."));
        Line();
        if (book.Guarantees.Count > 0)
        {
            Line("| guarantee | result | because |");
            Line("| --- | --- | --- |");
        }

        foreach (var guarantee in book.Guarantees)
        {
            Line($"| {MarkdownText.Of(guarantee.Id)} | {MarkdownText.Of(RuleSetVerifier.InWords(guarantee))} | {MarkdownText.Of(guarantee.Because)} |");
        }

        Line();
    }

    private void Write(Chapter chapter)
    {
        Line($"## {chapter.Title}");
        Line();
        Line($"{Count(chapter.RuleCount, "rule")}. An empty cell accepts any value, unknown too.");
        Line();
        foreach (var table in chapter.Tables)
        {
            if (chapter.Step is null)
            {
                Line($"### {MarkdownText.Of(table.Caption)}");
                Line();
            }

            Write(table);
        }
    }

    private void Write(RuleTable table)
    {
        Row(["rule", .. table.Facts, "then", "rank"]);
        Line($"|{string.Concat(Enumerable.Repeat(" --- |", table.Facts.Count + 3))}");
        foreach (var row in table.Rows)
        {
            string rank = row.Rank?.ToString(CultureInfo.InvariantCulture) ?? "";
            Row([row.Rule, .. row.Cells, string.Join("; ", row.Effects), rank]);
        }

        Line();
    }

    private void Catalogue(RuleBook book)
    {
        Line("## Catalogue");
        Line();
        foreach (var entry in book.Catalogue)
        {
            Line($"### {MarkdownText.Of(entry.Text.Title)}");
            Line();
            Line($"`{entry.Action.Id}` · {MarkdownText.Of(Facets.Line(entry.Action))}");
            Line();
            Paragraph(entry.Text.Why);
            Items(entry.Text.How, "1.");
            Labelled(Facets.Texts(entry.Text));
            if (entry.Text.Avoid.Count > 0)
            {
                Line("Avoid:");
                Line();
                Items(entry.Text.Avoid, "-");
            }

            Labelled(Facets.Provenance(entry));
        }
    }

    private void Referrals(RuleBook book)
    {
        Line("## Referrals");
        Line();
        foreach (var (name, text) in book.Referrals)
        {
            Line($"### {MarkdownText.Of(name)}");
            Line();
            Labelled(Facets.Texts(text));
        }

        Line("## Alerts");
        Line();
        foreach (var (name, text) in book.Alerts)
        {
            Line($"- **{MarkdownText.Of(name)}**: {MarkdownText.Of(text)}");
        }

        Line();
        Line("## Information");
        Line();
        foreach (var (name, text) in book.Information)
        {
            Line($"- **{MarkdownText.Of(name)}**: {MarkdownText.Of(text)}");
        }
    }

    private void Labelled(IEnumerable<(string Label, string Text)> texts)
    {
        foreach (var (label, text) in texts)
        {
            Line($"- {label}: {MarkdownText.Of(text)}");
        }

        Line();
    }

    private void Items(IReadOnlyList<string> items, string bullet)
    {
        foreach (string item in items)
        {
            Line($"{bullet} {MarkdownText.Of(item)}");
        }

        if (items.Count > 0)
        {
            Line();
        }
    }

    private void Paragraph(string text)
    {
        if (text.Length > 0)
        {
            Line(MarkdownText.Of(text));
            Line();
        }
    }

    private void Row(IEnumerable<string> cells) =>
        Line($"| {string.Join(" | ", cells.Select(MarkdownText.Of))} |");

    private void Line(string text = "") => _page.Append(text).Append('\n');

    private static string Node(Chapter chapter) => $"S{StepNames.NumberOf(chapter.Step!.Value)}";

    private static string Count(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}

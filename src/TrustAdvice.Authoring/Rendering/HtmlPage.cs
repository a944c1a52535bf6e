using System.Globalization;

namespace TrustAdvice.Authoring.Rendering;

/// <summary>A rule book as one HTML file: no scripts, nothing loaded from anywhere.</summary>
internal sealed class HtmlPage
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    private readonly HtmlBuilder _html = new();

    private HtmlPage()
    {
    }

    public static string Of(RuleBook book)
    {
        var page = new HtmlPage();
        page.Write(book);
        return page._html.ToString();
    }

    private void Write(RuleBook book)
    {
        string title = $"{book.Id} {book.Version}";
        _html.Open("html", ("lang", "en")).Open("head");
        _html.Open("meta", ("charset", "utf-8"));
        _html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        _html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        _html.Leaf("title", title).Style(PageStyle.Css).Close("head");
        _html.Open("body").Leaf("a", "Skip to the rules", ("class", "skip"), ("href", "#main"));
        _html.Open("header").Leaf("h1", title);
        _html.Leaf("p", string.Create(
            CultureInfo.InvariantCulture,
            $"{book.RuleCount} rules, {book.Catalogue.Count} actions, {book.Situations} situations (unknown answers included)."));
        _html.Open("p", ("class", "hash")).Text("Hash ").Leaf("code", book.Hash).Close("p").Close("header");
        Contents(book);
        _html.Open("main", ("id", "main"));
        _html.Leaf("h2", "The seven steps");
        StepPicture.Draw(_html, book.Chapters);
        Guarantees(book);
        foreach (var chapter in book.Chapters)
        {
            Write(chapter);
        }

        _html.Open("div", ("lang", book.Language));
        Catalogue(book);
        Referrals(book);
        _html.Close("div").Close("main").Close("body").Close("html");
    }

    private void Contents(RuleBook book)
    {
        _html.Open("nav", ("aria-label", "Contents")).Open("ul");
        Link("guarantees", "Guarantees");
        foreach (var chapter in book.Chapters)
        {
            Link(chapter.Anchor, chapter.Title);
        }

        Link("catalogue", "Catalogue");
        Link("referrals", "Referrals");
        Link("alerts", "Alerts");
        Link("information", "Information");
        _html.Close("ul").Close("nav");

        void Link(string anchor, string text) =>
            _html.Open("li").Leaf("a", text, ("href", $"#{anchor}")).Close("li");
    }

    private void Guarantees(RuleBook book)
    {
        int holding = book.Guarantees.Count(guarantee => guarantee.Holds);
        _html.Leaf("h2", "Guarantees", ("id", "guarantees"));
        _html.Leaf("p", string.Create(
            CultureInfo.InvariantCulture,
            $"{holding} of {book.Guarantees.Count} hold. Each was proved over all {book.Situations} situations, not sampled."));
        OpenTable("Guarantees and their proofs", ["guarantee", "result", "because"]);
        foreach (var guarantee in book.Guarantees)
        {
            _html.Open("tr").Leaf("th", guarantee.Id, ("scope", "row"));
            _html.Leaf("td", RuleSetVerifier.InWords(guarantee), ("class", guarantee.Holds ? "holds" : "fails"));
            _html.Leaf("td", guarantee.Because).Close("tr");
        }

        CloseTable();
    }

    private void Write(Chapter chapter)
    {
        _html.Open("section", ("aria-labelledby", chapter.Anchor));
        _html.Leaf("h2", chapter.Title, ("id", chapter.Anchor));
        _html.Leaf("p", "An empty cell accepts any value, unknown too.");
        foreach (var table in chapter.Tables)
        {
            Write(table);
        }

        _html.Close("section");
    }

    private void Write(RuleTable table)
    {
        OpenTable(table.Caption, ["rule", .. table.Facts, "then", "rank"]);
        foreach (var row in table.Rows)
        {
            _html.Open("tr").Leaf("th", row.Rule, ("scope", "row"));
            foreach (string cell in row.Cells)
            {
                _html.Leaf("td", cell);
            }

            Effects(row.Effects);
            _html.Leaf("td", row.Rank?.ToString(CultureInfo.InvariantCulture) ?? "", ("class", "rank")).Close("tr");
        }

        CloseTable();
    }

    private void Effects(IReadOnlyList<string> effects)
    {
        _html.Open("td", ("class", "then"));
        if (effects.Count == 1)
        {
            _html.Text(effects[0]);
        }
        else
        {
            _html.List("ul", effects);
        }

        _html.Close("td");
    }

    private void Catalogue(RuleBook book)
    {
        _html.Leaf("h2", "Catalogue", ("id", "catalogue"), ("lang", "en"));
        foreach (var entry in book.Catalogue)
        {
            _html.Open("article").Leaf("h3", entry.Text.Title);
            _html.Open("p", ("class", "facets"), ("lang", "en")).Leaf("code", entry.Action.Id)
                .Text($" · {Facets.Line(entry.Action)}").Close("p");
            if (entry.Text.Why.Length > 0)
            {
                _html.Leaf("p", entry.Text.Why);
            }

            _html.List("ol", entry.Text.How);
            if (entry.Text.Avoid.Count > 0)
            {
                _html.Leaf("p", "Avoid:", ("lang", "en")).List("ul", entry.Text.Avoid);
            }

            Labelled(Facets.Texts(entry.Text).Concat(Facets.Provenance(entry)));
            _html.Close("article");
        }
    }

    private void Referrals(RuleBook book)
    {
        _html.Leaf("h2", "Referrals", ("id", "referrals"), ("lang", "en"));
        foreach (var (name, text) in book.Referrals)
        {
            _html.Leaf("h3", name, ("lang", "en"));
            Labelled(Facets.Texts(text));
        }

        _html.Leaf("h2", "Alerts", ("id", "alerts"), ("lang", "en"));
        Labelled(book.Alerts);
        _html.Leaf("h2", "Information", ("id", "information"), ("lang", "en"));
        Labelled(book.Information);
    }

    private void Labelled(IEnumerable<(string Label, string Text)> texts)
    {
        var known = texts.ToList();
        if (known.Count == 0)
        {
            return;
        }

        _html.Open("dl");
        foreach (var (label, text) in known)
        {
            _html.Leaf("dt", label, ("lang", "en")).Leaf("dd", text);
        }

        _html.Close("dl");
    }

    /// <summary>A wide table scrolls in its own box, which can be reached by keyboard.</summary>
    private void OpenTable(string caption, IReadOnlyList<string> columns)
    {
        _html.Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", caption));
        _html.Open("table").Leaf("caption", caption).Open("thead").Open("tr");
        foreach (string column in columns)
        {
            _html.Leaf("th", column, ("scope", "col"));
        }

        _html.Close("tr").Close("thead").Open("tbody");
    }

    private void CloseTable() => _html.Close("tbody").Close("table").Close("div");
}

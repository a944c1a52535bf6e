using System.Globalization;
using System.Text;
using TrustAdvice.Authoring.Rendering;
using TrustAdvice.Input;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Authoring.Evidence;

/// <summary>The evidence ledger of a rule set as Markdown: what each action and rule rests on, and what it does not.</summary>
internal sealed class EvidencePage
{
    private static readonly EvidenceGrade?[] Grades = [.. Enum.GetValues<EvidenceGrade>().OrderBy(PlaceOf).Select(grade => (EvidenceGrade?)grade), null];

    private readonly RuleSetModel _model;
    private readonly TextCatalog _texts;
    private readonly Dictionary<string, Reference> _literature;
    private readonly StringBuilder _page = new();

    private EvidencePage(RuleSetModel model)
    {
        _model = model;
        _texts = model.Texts.Count > 0 ? model.Texts[0] : TextCatalog.Empty;
        _literature = model.Literature.ToDictionary(reference => reference.Key, StringComparer.Ordinal);
    }

    public static string Of(RuleSetModel model)
    {
        var page = new EvidencePage(model);
        page.Preamble();
        page.Counts();
        page.Actions();
        page.RulesWithoutActions();
        page.References();
        page.Points();
        return page._page.ToString();
    }

    private void Preamble()
    {
        Line($"# Evidence of {MarkdownText.Of(_model.Id)} {_model.Version}");
        Line("What each action and each rule rests on, written by `trustadvice evidence`. Do not edit it by hand.");
        if (_model.Review is { } review)
        {
            Line($"**{MarkdownText.Of(review.Statement)}** Where an action or a rule says nothing else, it is {EvidenceWords.Of(review)}.");
        }

        Line("## What the grades mean");
        Table(
            ["grade", "meaning"],
            ["A", "a trial or meta-analysis on couples supports the kind of help"],
            ["B", "other studies support it: surveys, laboratory studies, trials of something near to it"],
            ["C", "professionals or public bodies advise it, or a treatment model contains it"],
            ["D", "editorial judgement: the article, or plain sense"]);
        Line("A grade speaks of what is advised, not of when. That a rule gives it in one situation and not in another, its rank, and every threshold are design choices. A rule that states no grade has the weakest grade of the actions that it gives.");
        Line("## What was read");
        Line("For most sources an abstract was read, not the paper. Each entry below says what was really read; a detail that is not known says so.");
        Table(["what was read", "sources"], [.. Enum.GetValues<ReadDepth>().OrderBy(PlaceOf).Select(seen => new[] { EvidenceWords.Of(seen), Number(_model.Literature.Count(reference => reference.Seen == seen)) })]);
        Line("## What we do not claim");
        foreach (string claim in NotClaimed.For(_model))
        {
            _page.Append("- ").Append(claim).Append('\n');
        }

        _page.Append('\n');
    }

    private void Counts()
    {
        Line("## Counts");
        Table(["grade", "actions", "rules"], [.. Grades
            .Select(grade => (Grade: grade, Actions: _model.Actions.Count(action => action.Evidence == grade), Rules: _model.Rules.Count(rule => _model.EvidenceOf(rule) == grade)))
            .Where(row => row.Grade is not null || row.Actions + row.Rules > 0)
            .Select(row => new[] { EvidenceWords.Of(row.Grade), Number(row.Actions), Number(row.Rules) })]);
        Table(["review", "actions", "rules"], [.. Enum.GetValues<ReviewState>().OrderBy(PlaceOf).Select(state => new[]
        {
            EvidenceWords.Of(state),
            Number(_model.Actions.Count(action => action.Review?.State == state)),
            Number(_model.Rules.Count(rule => rule.Review?.State == state)),
        })]);
    }

    private void Actions()
    {
        Line("## Actions");
        foreach (var action in _model.Actions)
        {
            string title = _texts.Actions.GetValueOrDefault(action.Id)?.Title ?? action.Id;
            var rules = _model.Rules.Where(rule => rule.Recommends.Contains(action.Index)).ToList();
            Line($"### {MarkdownText.Of(title)}");
            Line($"`{action.Id}`: evidence {EvidenceWords.Of(action.Evidence)}; {MarkdownText.Of(EvidenceWords.Of(action.Review))}.");
            _page.Append("- Rests on: ").Append(Sources(action.Sources)).Append('\n');
            _page.Append("- Given by: ").Append(rules.Count == 0 ? "no rule" : string.Join(", ", rules.Select(Graded))).Append("\n\n");
        }
    }

    private void RulesWithoutActions()
    {
        var rules = _model.Rules.Where(rule => rule.Recommends.Count == 0).ToList();
        Line("## Rules that refer, alert or hold back");
        Line("The rules that give actions stand with their actions above.");
        Table(["rule", "grade", "what it does", "rests on", "review"], [.. rules.Select(rule => new[]
        {
            $"`{rule.Id}`", _model.EvidenceOf(rule)?.ToString() ?? "none", What(rule), Sources(rule.Sources), MarkdownText.Of(rule.Review is null ? "none" : EvidenceWords.Of(rule.Review.State)),
        })]);
        Line("## Rules that cite sources of their own");
        Line("For a rule that gives actions: its own grade where it states one, and its sources.");
        Table(["rule", "grade", "rests on"], [.. _model.Rules
            .Where(rule => rule.Recommends.Count > 0)
            .Select(rule => new[] { $"`{rule.Id}`", _model.EvidenceOf(rule)?.ToString() ?? "none", Sources(rule.Sources) })]);
    }

    private void References()
    {
        Line("## References");
        foreach (var reference in _model.Literature)
        {
            int cited = _model.Actions.Count(action => action.Sources.Contains(reference.Key))
                + _model.Rules.Count(rule => rule.Sources.Contains(reference.Key));
            Line($"### {reference.Key}");
            Line(MarkdownText.Of(EvidenceWords.Full(reference)));
            _page.Append("- Read: ").Append(EvidenceWords.Of(reference.Seen)).Append('\n');
            _page.Append("- What is taken from it: ").Append(MarkdownText.Of(reference.Finding)).Append('\n');
            _page.Append("- Limits: ").Append(MarkdownText.Of(reference.Limits)).Append('\n');
            _page.Append("- Actions and rules that cite it: ").Append(Number(cited)).Append("\n\n");
        }
    }

    private void Points()
    {
        if (_model.Points.Count == 0)
        {
            return;
        }

        Line("## Points of the article");
        Line("Each point is cited by an action or a rule that occurs in some situation; `trustadvice verify` warns of one that is not.");
        Table(["point", "in our words", "what becomes of it", "actions that cite it", "rules"], [.. _model.Points.Select(point => new[]
        {
            MarkdownText.Of(point.Source),
            MarkdownText.Of(ArticlePoints.Of(point.Source)?.Words ?? ""),
            MarkdownText.Of(ArticlePoints.Of(point.Source)?.Verdict ?? ""),
            string.Join(", ", _model.Actions.Where(action => action.Sources.Contains(point.Source)).Select(action => $"`{action.Id}`")),
            Number(_model.Rules.Count(rule => rule.Sources.Contains(point.Source))),
        })]);
    }

    /// <summary>The strongest first.</summary>
    private static int PlaceOf(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.A => 0,
        EvidenceGrade.B => 1,
        EvidenceGrade.C => 2,
        EvidenceGrade.D => 3,
    };

    /// <summary>What was read best first.</summary>
    private static int PlaceOf(ReadDepth seen) => seen switch
    {
        ReadDepth.Paper => 0,
        ReadDepth.Abstract => 1,
        ReadDepth.Secondary => 2,
        ReadDepth.Memory => 3,
    };

    /// <summary>From nobody to a clinician.</summary>
    private static int PlaceOf(ReviewState state) => state switch
    {
        ReviewState.Unreviewed => 0,
        ReviewState.Edited => 1,
        ReviewState.ClinicallyReviewed => 2,
    };

    private string Graded(RuleDefinition rule) => $"`{rule.Id}`{(_model.EvidenceOf(rule) is { } grade ? $" ({grade})" : "")}";

    private string Sources(IReadOnlyList<string> sources) => sources.Count == 0 ? "nothing stated" : string.Join("; ", sources.Select(source =>
        _literature.TryGetValue(source, out var reference) ? $"[{MarkdownText.Of(EvidenceWords.Short(reference))}](#{reference.Key})"
        : ArticlePoints.Of(source) is { } point ? $"{MarkdownText.Of(source)} ({MarkdownText.Of(point.Words)})"
        : MarkdownText.Of(source)));

    private string What(RuleDefinition rule)
    {
        List<string> effects = [.. rule.Refers.Select(referral => $"refers to {JsonNames.Of(referral.To)}, {JsonNames.Of(referral.Urgency)}")];
        effects.AddRange(rule.Alerts.Select(alert => $"shows {_model.Alerts[alert]}"));
        effects.AddRange(rule.Informs.Select(information => $"informs: {_model.Information[information].Id}"));
        if (rule.Withholds is not null)
        {
            effects.Add("holds back");
        }

        return MarkdownText.Of(string.Join("; ", effects));
    }

    private void Line(string text) => _page.Append(text).Append("\n\n");

    private void Table(string[] head, params string[][] rows)
    {
        _page.Append("| ").AppendJoin(" | ", head).Append(" |\n|").Append(string.Concat(Enumerable.Repeat(" --- |", head.Length))).Append('\n');
        foreach (string[] row in rows)
        {
            _page.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        _page.Append('\n');
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}

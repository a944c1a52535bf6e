using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Scenarios;

/// <summary>Nothing in the built-in rule set is dead: every rule, action, alert and point of the article is reached.</summary>
public class CoverageTests
{
    private static readonly BoxSearch Search = new(RuleSet.BuiltIn);

    private static readonly Lazy<HashSet<string>> ReachedOnce = new(() =>
        [.. RuleSet.BuiltIn.Actions.Select(action => action.Id).Where(IsReached)]);

    [Fact]
    public void EveryRuleFires()
    {
        var silent = RuleSet.BuiltIn.Model.Rules
            .Where(rule => !IsFired(rule))
            .Select(rule => rule.Id);

        Assert.Empty(silent);
    }

    [Fact]
    public void EveryActionIsGiven() =>
        Assert.Empty(RuleSet.BuiltIn.Actions.Select(action => action.Id).Except(ReachedOnce.Value));

    [Fact]
    public void EveryActionIsShown_WithinTheHighestLimit() => Assert.Equal("", NeverShown(AdvisorOptions.HighestLimit));

    [Fact]
    public void EveryAlertIsShown()
    {
        var model = RuleSet.BuiltIn.Model;
        var shown = model.Rules
            .Where(rule => rule.Boxes.Any(box => Search.Find(box, advice => advice.Alerts.Count > 0) is not null))
            .SelectMany(rule => rule.Alerts)
            .Select(alert => model.Alerts[alert]);

        Assert.Empty(model.Alerts.Except(shown));
    }

    [Fact]
    public void EveryPointOfTheArticleIsReached()
    {
        var points = Repository.Lines("tests/TrustAdvice.Tests/Scenarios/ArticlePoints.txt");

        Assert.Empty(points.Except(PointsReached()));
    }

    [Fact]
    public void EveryPointNamedBySources_IsAPointOfTheArticle()
    {
        var points = Repository.Lines("tests/TrustAdvice.Tests/Scenarios/ArticlePoints.txt");
        var model = RuleSet.BuiltIn.Model;
        var named = model.Actions.SelectMany(action => action.Sources)
            .Concat(model.Rules.SelectMany(rule => rule.Sources))
            .SelectMany(PointOf);

        Assert.Empty(named.Except(points));
    }

    private static HashSet<string> PointsReached() =>
    [
        .. RuleSet.BuiltIn.Actions
            .Where(action => ReachedOnce.Value.Contains(action.Id))
            .SelectMany(action => action.Sources)
            .Concat(RuleSet.BuiltIn.Model.Rules.Where(IsFired).SelectMany(rule => rule.Sources))
            .SelectMany(PointOf),
    ];

    private static IEnumerable<string> PointOf(string source) =>
        source.StartsWith("article:", StringComparison.Ordinal) ? [source["article:".Length..]] : [];

    /// <summary>
    /// A rule fires where it holds and something comes of it: it gives an action, a referral, an alert or information. A rule that only
    /// withholds fires where it holds: it may guard against what a host adds.
    /// </summary>
    private static bool IsFired(TrustAdvice.Rules.RuleDefinition rule) => rule.Boxes.Any(box => Search.Find(box, advice =>
        advice.Trace.Rules.Contains(rule.Id)
        && (rule.Alerts.Count + rule.Informs.Count > 0
            || (rule.Withholds is not null && rule.Recommends.Count + rule.Refers.Count == 0)
            || advice.All.Any(item => item.Rules.Contains(rule.Id))
            || advice.Referrals.Any(item => item.Rules.Contains(rule.Id)))) is not null);

    private static bool IsReached(string id)
    {
        var action = RuleSet.BuiltIn.Actions.Single(action => action.Id == id);
        return Finds(action, advice => advice.All.Any(item => item.Id == id));
    }

    private static bool Finds(TrustAdvice.Rules.ActionDefinition action, Func<Advice, bool> wanted) =>
        RuleSet.BuiltIn.Model.Rules
            .Where(rule => rule.Recommends.Contains(action.Index))
            .SelectMany(rule => BoxSearch.BoxesOf(rule, action))
            .Any(box => Search.Find(box, wanted) is not null);

    private static string NeverShown(int limit)
    {
        var neverShown = RuleSet.BuiltIn.Actions
            .Where(action => !Finds(action, advice => advice.All.Take(limit).Any(item => item.Id == action.Id)));
        return string.Join(", ", neverShown);
    }
}

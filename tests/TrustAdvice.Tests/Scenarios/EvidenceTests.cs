using TrustAdvice.Authoring;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Tests.Scenarios;

/// <summary>What the built-in rules say of their own support is complete, and claims no more than they cite.</summary>
public class EvidenceTests
{
    private static readonly RuleSetModel Model = RuleSet.BuiltIn.Model;

    [Fact]
    public void EveryActionAndRule_HasSourcesAGradeAndAReview()
    {
        Assert.All(Model.Actions, action => Assert.True(
            action.Sources.Count > 0 && action.Evidence is not null && action.Review is not null, action.Id));
        Assert.All(Model.Rules, rule => Assert.True(
            rule.Sources.Count > 0 && Model.EvidenceOf(rule) is not null && rule.Review is not null, rule.Id));
    }

    /// <summary>Until a clinician reads them, nothing may say that one did.</summary>
    [Fact]
    public void TheReview_IsTrue()
    {
        Assert.All(Model.Actions, action => Assert.Equal(ReviewState.Unreviewed, action.Review!.State));
        Assert.All(Model.Rules, rule => Assert.Equal("Written from published sources, not clinically reviewed.", rule.Review!.Statement));
    }

    [Fact]
    public void NothingIsCitedInVain_AndNoGradeClaimsMore() => Assert.DoesNotContain(
        RuleSetVerifier.Verify(RuleSet.BuiltIn).Diagnostics, found => found.Code is "TA0709" or "TA0710");

    /// <summary>Consensus has to be somebody's: an action with a grade better than editorial cites more than the article.</summary>
    [Fact]
    public void AGradeBetterThanEditorial_RestsOnMoreThanTheArticle() => Assert.Empty(Model.Actions
        .Where(action => action.Evidence < EvidenceGrade.D && action.Sources.All(source => source.StartsWith("article:", StringComparison.Ordinal)))
        .Select(action => action.Id));

    /// <summary>A derived grade is the weakest of what is given, and a stated one stands.</summary>
    [Fact]
    public void TheGradeOfARule_IsTheWeakestOfItsActions()
    {
        Assert.Equal(EvidenceGrade.D, Model.EvidenceOf(Rule("slow.help-open")));
        Assert.Equal(EvidenceGrade.A, Model.EvidenceOf(Rule("stuck.call")));
        Assert.Equal(EvidenceGrade.A, Model.EvidenceOf(Rule("stuck.refer")));
        Assert.Null(Model.EvidenceOf(Rule("stuck.refer") with { StatedEvidence = null }));
    }

    private static RuleDefinition Rule(string id) => Model.Rules.Single(rule => rule.Id == id);
}

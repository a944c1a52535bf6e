using TrustAdvice.Rules;
using TrustAdvice.Tests.Support;
using TrustAdvice.Texts;

namespace TrustAdvice.Tests.Json;

/// <summary>Literature, citations and reviews: what is read, and every fault with its place.</summary>
public class LiteratureMessages
{
    private const string Reference = """
        { "key": "lewicki-2016", "authors": "Lewicki", "title": "not verified", "in": "A journal", "seen": "abstract", "finding": "It helps.", "limits": "Few people." }
        """;

    [Fact]
    public void UnknownSource_NamesTheNearest() => AssertRules.Says(
        """
        rules(4,75): error TA0409: $.actions[0].sources[0]: 'lewicky-2016' is neither a point nor a source in the literature (did you mean 'lewicki-2016'?)
        rules(5,69): error TA0409: $.rules[0].sources[1]: 'article:2' is neither a point nor a source in the literature (did you mean 'article:1'?)
        """,
        $$"""
        { "format": 1, "id": "sample", "version": "1.0.0", "points": ["article:1"],
          "literature": [
            {{Reference.Trim()}} ],
          "actions": [{ "id": "a", "owner": "both", "kind": "stance", "sources": ["lewicky-2016"] }],
          "rules": [{ "id": "r", "recommend": "a", "sources": ["article:1", "article:2"] }] }
        """);

    [Fact]
    public void WithoutLiterature_ASourceIsAnyText() => AssertRules.Loads(RuleFiles.With(
        """[{ "id": "r", "recommend": "a", "sources": ["our handbook, page 3"] }]"""));

    [Fact]
    public void Literature_IsRead()
    {
        var literature = AssertRules.Loads(RuleFiles.With(
            """[{ "id": "r", "recommend": "a", "sources": ["lewicki-2016"] }]""",
            more: $"\"literature\": [{Reference}],")).Literature;
        var reference = Assert.Single(literature);
        Assert.Equal(
            ("lewicki-2016", "Lewicki", null, "A journal", ReadDepth.Abstract, "It helps.", "Few people."),
            (reference.Key, reference.Authors, reference.Year, reference.In, reference.Seen, reference.Finding, reference.Limits));
        Assert.Equal("lewicki-2016", reference.ToString());
    }

    [Theory]
    [InlineData("\"key\": \"lewicki-2016\",", "", "TA0202")]
    [InlineData("\"seen\": \"abstract\"", "\"seen\": \"skimmed\"", "TA0204")]
    [InlineData("\"limits\": \"Few people.\"", "\"limits\": \" \"", "TA0207")]
    [InlineData("\"limits\"", "\"year\": 16, \"limits\"", "TA0205")]
    [InlineData("\"limits\"", "\"page\": 16, \"limits\"", "TA0201")]
    public void Literature_Faults(string from, string to, string code) => Assert.Contains(
        code, RuleFiles.Diagnose(RuleFiles.With(more: $"\"literature\": [{Reference.Replace(from, to, StringComparison.Ordinal)}],")).Select(found => found.Code));

    [Fact]
    public void Literature_KeyTwice() => Assert.Contains(
        "TA0402", RuleFiles.Diagnose(RuleFiles.With(more: $"\"literature\": [{Reference}, {Reference}],")).Select(found => found.Code));

    [Fact]
    public void Review_IsThatOfTheFile_UnlessAnActionHasItsOwn()
    {
        var ruleSet = AssertRules.Loads(RuleFiles.With(
            """[{ "id": "r", "recommend": "a" }]""",
            """[{ "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance", "review": { "state": "clinicallyReviewed", "statement": "Read.", "on": "2026-12-01", "reviewBy": "2026-12-01", "by": "couples therapist" } }]""",
            Review("unreviewed", "2026-11-23", "2027-11-23")));
        var (first, second) = (ruleSet.Actions[0].Review!, ruleSet.Actions[1].Review!);
        Assert.Equal((ReviewState.Unreviewed, new DateOnly(2026, 11, 23), new DateOnly(2027, 11, 23), null), (first.State, first.On, first.ReviewBy, first.By));
        Assert.Equal((ReviewState.ClinicallyReviewed, "couples therapist"), (second.State, second.By));
        Assert.Equal("It is so.", first.Statement);
        Assert.False(second.IsPast(new DateOnly(2026, 12, 1)));
        Assert.True(second.IsPast(new DateOnly(2026, 12, 2)));
        Assert.Null(RuleFiles.Load(RuleFiles.Sound).Actions[0].Review);
    }

    [Fact]
    public void Review_OfAnOverlay_IsOfWhatItAdds()
    {
        using var overlay = RuleFiles.Stream($$"""
            { "format": 1, "extends": "trustadvice.core", "id": "acme.rules", "version": "1.0.0", {{Review("edited", "2026-11-23", "2027-01-01")}}
              "actions": [{ "id": "acme.a", "owner": "both", "kind": "stance", "sources": ["our handbook"] }], "rules": [{ "id": "acme.r", "recommend": "acme.a" }] }
            """);
        var actions = RuleSet.BuiltIn.LoadOverlay(overlay).Actions;
        Assert.Equal(ReviewState.Edited, actions[^1].Review!.State);
        Assert.Equal(ReviewState.Unreviewed, actions[0].Review!.State);
    }

    [Theory]
    [InlineData("edited", "23.11.2026", "2027-11-23", "TA0212")]
    [InlineData("edited", "2026-11-23", "2027-02-30", "TA0212")]
    [InlineData("edited", "2026-11-23", "2026-11-22", "TA0213")]
    [InlineData("clinicallyReviewed", "2026-11-23", "2027-11-23", "TA0202")]
    [InlineData("peerReviewed", "2026-11-23", "2027-11-23", "TA0204")]
    public void Review_Faults(string state, string on, string reviewBy, string code) =>
        Assert.Equal([code], RuleFiles.Diagnose(RuleFiles.With(more: Review(state, on, reviewBy))).Select(found => found.Code));

    private static string Review(string state, string on, string reviewBy) =>
        $"\"review\": {{ \"state\": \"{state}\", \"statement\": \"It is so.\", \"on\": \"{on}\", \"reviewBy\": \"{reviewBy}\" }},";
}

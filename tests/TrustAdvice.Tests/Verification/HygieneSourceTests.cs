using TrustAdvice.Tests.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>What is said of sources, of grades and of points that actions and rules follow or do not follow.</summary>
public class HygieneSourceTests
{
    private const string Literature = """
         "points": ["article:1"], "literature": [{ "key": "x-2016", "authors": "X", "title": "x", "in": "x", "seen": "memory", "finding": "x", "limits": "x" }],
        """;

    [Theory]
    [InlineData(""" "sources": ["article:1"]""", "", "")]
    [InlineData("", """ "sources": ["article:1"]""", "")]
    [InlineData("", "", "'article:1' is cited by nothing that ever occurs")]
    public void Point_IsFollowedByAnActionOrARule(string ofTheAction, string ofTheRule, string finding) =>
        Says(finding, """ "points": ["article:1"],""", ofTheAction, ofTheRule);

    [Fact]
    public void Point_OfAnActionThatIsNeverGiven_IsNotFollowed() => Assert.Equal(
        ["the action 'b' is never given", "'article:1' is cited by nothing that ever occurs"],
        Messages(""" "points": ["article:1"],""", """ }, { "id": "b", "owner": "both", "kind": "stance", "sources": ["article:1"]""", ""));

    [Theory]
    [InlineData(""" "sources": ["x-2016", "article:1"]""", "", "")]
    [InlineData(""" "sources": ["article:1"]""", """ "sources": ["x-2016"]""", "")]
    [InlineData(""" "sources": ["article:1"]""", "", "the source 'x-2016' is cited by nothing")]
    public void Source_IsCitedByAnActionOrARule(string ofTheAction, string ofTheRule, string finding) =>
        Says(finding, Literature, ofTheAction, ofTheRule);

    /// <summary>A grade of studies needs one study among the sources, whatever else is among them.</summary>
    [Theory]
    [InlineData("A", "\"x-2016\"", true)]
    [InlineData("B", "\"x-2016\", \"article:1\"", true)]
    [InlineData("A", "\"article:1\"", false)]
    [InlineData("B", "", false)]
    [InlineData("C", "\"article:1\"", true)]
    public void Grade_OfStudies_NeedsAStudy(string grade, string sources, bool isSupported)
    {
        const string Both = """ "sources": ["x-2016", "article:1"]""";
        string graded = $$""" "evidence": "{{grade}}"{{(sources.Length == 0 ? "" : $", \"sources\": [{sources}]")}}""";

        Says(isSupported ? "" : $"the action 'a' claims the evidence grade {grade} and cites no study", Literature, graded, Both);
        Says(isSupported ? "" : $"the rule 'r' claims the evidence grade {grade} and cites no study", Literature, Both, graded);
    }

    private static void Says(string finding, string more, string ofTheAction, string ofTheRule) => Assert.Equal(
        finding.Length == 0 ? [] : [finding],
        Messages(more, ofTheAction.Length == 0 ? "" : "," + ofTheAction, ofTheRule.Length == 0 ? "" : "," + ofTheRule));

    private static IEnumerable<string> Messages(string more, string ofTheAction, string ofTheRule) => RuleModels
        .Findings(RuleFiles.With(
            $$"""[{ "id": "r", "recommend": "a"{{ofTheRule}} }]""",
            $$"""[{ "id": "a", "owner": "both", "kind": "stance"{{ofTheAction}} }]""",
            more))
        .Select(finding => finding.Message);
}

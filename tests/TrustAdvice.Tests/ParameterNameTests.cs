using TrustAdvice.Facts;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests;

/// <summary>An exception names the parameter that the caller sees.</summary>
public class ParameterNameTests
{
    [Fact]
    public void Situation_AFactThatIsNot_IsNamedFact()
    {
        Assert.Equal("fact", Assert.Throws<ArgumentException>(() => new Situation().With("nope", "x")).ParamName);
        Assert.Equal("fact", Assert.Throws<ArgumentException>(() => new Situation().ValueOf("nope")).ParamName);
    }

    [Fact]
    public void FactSpace_FindNull_IsNamedName() =>
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => FactSpace.BuiltIn.Find(null!)).ParamName);

    [Fact]
    public void Ratings_OfNull_IsNamedQuestion() =>
        Assert.Equal("question", Assert.Throws<ArgumentNullException>(() => Ratings.None.Of((string)null!)).ParamName);

    [Fact]
    public void Explain_AnItemOfAnotherAdvice_IsNamedByItsKind()
    {
        var advice = AdviceOutline.Advise(new Situation { Safety = Safety.Safe });
        var other = AdviceOutline.Advise(new Situation { Safety = Safety.Afraid, SelfHarm = SelfHarm.Yes });
        var item = advice.All.First(item => !other.Ids().Contains(item.Id));

        Assert.Equal("recommendation", Assert.Throws<ArgumentException>(() => other.Explain(item)).ParamName);
        Assert.Equal("referral", Assert.Throws<ArgumentException>(() => advice.Explain(other.Referral!)).ParamName);
        Assert.Equal("notice", Assert.Throws<ArgumentException>(() => advice.Explain(other.Alerts[0])).ParamName);
        Assert.Equal("notice", Assert.Throws<ArgumentException>(() => advice.Explain(new Notice { Id = "nope", Text = "" })).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => advice.Explain("nope")).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => advice.Explain(other.Alerts[0].Id)).ParamName);
    }

    [Fact]
    public void Advisor_BadTerms_AreNamedOptions()
    {
        var options = new AdvisorOptions { Terms = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["xx"] = new Dictionary<string, string>() } };

        Assert.Equal("options", Assert.Throws<ArgumentException>(() => new Advisor(options)).ParamName);
    }
}

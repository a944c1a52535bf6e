using TrustAdvice.Input;

namespace TrustAdvice.Tests.Rules;

public class NamesTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("z9.0-a", true)]
    [InlineData("article.1-b", true)]
    [InlineData("", false)]
    [InlineData(".", false)]
    [InlineData("-a", false)]
    [InlineData(".a", false)]
    [InlineData("a.", false)]
    [InlineData("a-", false)]
    [InlineData("a..b", false)]
    [InlineData("a--b", false)]
    [InlineData("a.-b", false)]
    [InlineData("a-.b", false)]
    [InlineData("A", false)]
    [InlineData("a_b", false)]
    [InlineData("a b", false)]
    [InlineData("`", false)]
    [InlineData("{", false)]
    [InlineData("/", false)]
    [InlineData(":", false)]
    [InlineData("\u00e9", false)]
    public void IsId_PartsOfSmallLettersAndDigits(string text, bool isId) => Assert.Equal(isId, JsonNames.IsId(text));

    [Fact]
    public void IsId_UpToTheLongest()
    {
        Assert.True(JsonNames.IsId(new string('a', 64)));
        Assert.False(JsonNames.IsId(new string('a', 65)));
    }

    [Fact]
    public void Names_ThereAndBack()
    {
        Assert.Equal("crisisLine", JsonNames.Of(ReferralKind.CrisisLine));
        Assert.Equal(ReferralKind.CrisisLine, JsonNames.Parse<ReferralKind>("crisisLine"));
        Assert.Null(JsonNames.Parse<ReferralKind>("CrisisLine"));
        Assert.All(Enum.GetValues<ReferralKind>(), kind => Assert.Equal(kind, JsonNames.Parse<ReferralKind>(JsonNames.Of(kind))));
        Assert.Equal(Enum.GetValues<ReferralKind>().Length, JsonNames.All<ReferralKind>().Count);
    }
}

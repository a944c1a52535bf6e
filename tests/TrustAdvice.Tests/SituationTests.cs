namespace TrustAdvice.Tests;

public class SituationTests
{
    [Fact]
    public void ToString_KnownFacts_TellsOnlyHowMany()
    {
        var situation = new Situation { Safety = Safety.Afraid, Step = RepairStep.Forgive }.With("acme.faith", "matters");

        Assert.Equal("Situation (3 facts known)", situation.ToString());
    }

    [Theory]
    [InlineData("free text. she said")]
    [InlineData("Acme.faith")]
    [InlineData("acme.")]
    [InlineData(".acme")]
    [InlineData("acme..faith")]
    [InlineData("acme.fa_ith")]
    [InlineData(". .")]
    [InlineData("acme.\u00e9")]
    public void With_AHostNameOfAnotherForm_IsRefusedWithoutTheName(string name)
    {
        foreach (string? value in new[] { "matters", null })
        {
            var refused = Assert.Throws<ArgumentException>(() => new Situation().With(name, value));

            Assert.Equal("fact", refused.ParamName);
            Assert.DoesNotContain(name, refused.Message.Replace(" (Parameter 'fact')", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("she said no")]
    [InlineData("")]
    [InlineData("Matters")]
    [InlineData("matters-")]
    public void With_AHostValueOfAnotherForm_IsRefusedWithoutTheValue(string value)
    {
        var refused = Assert.Throws<ArgumentException>(() => new Situation().With("acme.faith", value));

        Assert.Equal("value", refused.ParamName);
        Assert.True(value.Length == 0 || !refused.Message.Contains(value, StringComparison.Ordinal));
    }

    [Fact]
    public void With_HalfOfASurrogatePair_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new Situation().With("acme.\ud800", "matters"));
        Assert.Throws<ArgumentException>(() => new Situation().With("acme.faith", "\ud800"));
    }

    [Fact]
    public void With_NamesAndValuesOfMoreThan64Characters_AreRefused()
    {
        string longest = "a." + new string('b', 62);

        Assert.Equal(longest, new Situation().With(longest, longest).ValueOf(longest));
        Assert.Throws<ArgumentException>(() => new Situation().With(longest + "b", "matters"));
        Assert.Throws<ArgumentException>(() => new Situation().With("acme.faith", longest + "b"));
    }

    [Fact]
    public void With_MoreFactsOfAHostThanARuleSetMayHave_IsRefused()
    {
        var most = Enumerable.Range(0, 220).Aggregate(new Situation(), (situation, index) => situation.With($"acme.f{index}", "yes"));

        Assert.Equal(220, most.KnownCount);
        Assert.Equal("no", most.With("acme.f219", "no").ValueOf("acme.f219"));
        Assert.Equal(220, most.With("acme.f0", null).With("acme.more", "yes").KnownCount);
        Assert.Throws<ArgumentException>(() => most.With("acme.more", "yes"));
    }
}

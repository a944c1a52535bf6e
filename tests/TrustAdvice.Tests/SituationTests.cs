namespace TrustAdvice.Tests;

public class SituationTests
{
    [Fact]
    public void ToString_KnownFacts_TellsOnlyHowMany()
    {
        var situation = new Situation { Safety = Safety.Afraid, Step = RepairStep.Forgive }.With("acme.faith", "matters");

        Assert.Equal("Situation (3 facts known)", situation.ToString());
    }
}

namespace TrustAdvice.Tests;

/// <summary>What an advisor keeps of its options: a copy, checked whole.</summary>
public class AdvisorOptionsTests
{
    private static Situation Stalled => new()
    {
        WhoBrokeTrust = WhoBrokeTrust.Partner,
        Breach = Breach.Infidelity,
        Step = RepairStep.Acknowledge,
        Progress = Progress.Stalled,
        Safety = Safety.Safe,
    };

    [Fact]
    public void Words_ChangedLater_HaveNoEffect_OnTheAdvisorOrOnOthersMadeFromIt()
    {
        var words = new Dictionary<string, string> { ["partner"] = "your wife" };
        var terms = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["en"] = words };
        var changed = new Advisor(new AdvisorOptions { Terms = terms });
        var kept = new Advisor(new AdvisorOptions { Terms = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["en"] = new Dictionary<string, string>(words) } });

        words["partner"] = "Leave now. Nobody believes you!";
        terms.Clear();

        Assert.Equal(Texts(kept), Texts(changed));
        Assert.Equal(Texts(kept.For("en-GB")), Texts(changed.For("en-GB")));
        Assert.Contains("your wife", Texts(changed), StringComparison.Ordinal);
    }

    [Fact]
    public void FaultsOfTerms_AreAllNamedInOne()
    {
        var fault = Assert.Throws<ArgumentException>(() => new Advisor(new AdvisorOptions
        {
            Terms = new Dictionary<string, IReadOnlyDictionary<string, string>>
            {
                ["EN"] = null!,
                ["en"] = new Dictionary<string, string> { ["partner"] = null!, ["freind"] = "friend" },
                ["no tag"] = new Dictionary<string, string>(),
            },
        }));

        Assert.Equal("options", fault.ParamName);
        Assert.StartsWith(
            "The words for 'EN' are null. "
            + "The words for 'partner' must be one to three words of letters, hyphens and apostrophes, at most 40 characters. 'en' has no term 'freind'. "
            + "There are terms for a language that has none. There are terms for 'en' twice.",
            fault.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Options_ChangedInASet_AreStillFound()
    {
        var options = new AdvisorOptions();
        HashSet<AdvisorOptions> known = [options];

        options.Limit = 1;

        Assert.Contains(options, known);
    }

    private static string Texts(Advisor advisor) =>
        string.Join('\n', advisor.Advise(Stalled with { WhoBrokeTrust = WhoBrokeTrust.Me }).All.SelectMany(item =>
            item.Text.How.Concat(item.Text.Avoid).Append(item.Text.Title).Append(item.Text.Why).Append(item.Text.Words ?? "")));
}

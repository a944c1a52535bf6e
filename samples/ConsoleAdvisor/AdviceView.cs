using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>
/// Shows advice to a person: what must be seen first, one next step, a little more, and when to get help. When there is
/// nothing to do but to be safe, that stands alone.
/// </summary>
internal sealed class AdviceView(Page page)
{
    private readonly RecommendationView _recommendations = new(page);
    private readonly ReferralView _referrals = new(page);

    public void Show(Advice advice)
    {
        foreach (var alert in advice.Alerts)
        {
            page.Card("Please read this first", alert.Text);
        }

        bool safetyStandsAlone = advice.NextStep is null && advice.Alerts.Count > 0;
        if (safetyStandsAlone)
        {
            ShowReferrals("Who can help", Protecting(advice.Referrals));
            return;
        }

        ShowSteps(advice);
        ShowReferrals("When to get help", advice.Referrals);
        ShowOrigin(advice);
    }

    private void ShowSteps(Advice advice)
    {
        if (advice.NextStep is { } next)
        {
            page.Heading("Your next step");
            _recommendations.ShowInFull(next);
        }

        if (advice.AlsoTry.Count > 0)
        {
            page.Heading("After that, if you have the strength");
        }

        foreach (var recommendation in advice.AlsoTry)
        {
            _recommendations.ShowInShort(recommendation);
        }
    }

    private void ShowReferrals(string heading, IReadOnlyCollection<Referral> referrals)
    {
        if (referrals.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var referral in referrals)
        {
            _referrals.Show(referral);
        }
    }

    private void ShowOrigin(Advice advice)
    {
        if (advice.NextStep is null && advice.Referrals.Count == 0)
        {
            page.Text("This rule set has no advice for this situation. A counsellor can still help.");
            page.Gap();
        }

        page.Aside(
            "General information. Not therapy, and not for emergencies: if you are in danger, call your local emergency "
            + "number.");
        page.Aside($"Rule set: {advice.Trace.RuleSet} {advice.Trace.Version}.");
    }

    /// <summary>Help against danger; what else there is can wait for another screen.</summary>
    private static IReadOnlyCollection<Referral> Protecting(IReadOnlyList<Referral> referrals)
    {
        var protecting = referrals.Where(referral => referral.To <= ReferralKind.ChildProtection).ToList();
        return protecting.Count > 0 ? protecting : referrals;
    }
}

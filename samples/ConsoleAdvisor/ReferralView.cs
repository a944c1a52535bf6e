using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>Shows one referral: who, how soon, why now, how to start, and what if the partner says no.</summary>
internal sealed class ReferralView(Page page)
{
    private const int Indent = 16;

    public void Show(Referral referral)
    {
        page.Title($"{referral.Text.Title}: {Wording.Of(referral.Urgency)}");
        page.Gap();
        page.Labelled(Indent, "Why now", referral.Text.WhyNow);
        page.Labelled(Indent, "How to start", referral.Text.HowToStart);
        page.Labelled(Indent, "What happens", referral.Text.WhatHappens);
        page.Labelled(Indent, "You can ask", referral.Text.WhatToAsk, _ => "- ");
        page.Labelled(Indent, "Cost and ways", referral.Text.CostAndAccess);
        page.Labelled(Indent, "If they say no", referral.Text.IfPartnerSaysNo);
        page.Labelled(Indent, "Until then", referral.Text.Meanwhile);
        page.Gap();
    }
}

using TrustAdvice;
using TrustAdvice.Support;

namespace ConsoleAdvisor;

/// <summary>Shows one referral: who, how soon, why now, how to start, and what if the partner says no.</summary>
internal sealed class ReferralView(Page page)
{
    public const int Indent = 16;

    private readonly SupportView _contacts = new(page, Indent);

    /// <summary>Shows a referral, and whom to turn to where that was asked for.</summary>
    public void Show(Referral referral, SupportListing? contacts)
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
        if (contacts is not null)
        {
            _contacts.ShowForReferral(contacts);
        }

        page.Gap();
    }
}

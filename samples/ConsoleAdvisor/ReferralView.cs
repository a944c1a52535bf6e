using TrustAdvice;
using TrustAdvice.Support;

namespace ConsoleAdvisor;

/// <summary>Shows one referral: who, how soon, why now, how to start, and what if the partner says no.</summary>
internal sealed class ReferralView(Page page, Wording wording)
{
    public const int Indent = 16;

    private readonly SupportView _contacts = new(page, wording, Indent);

    /// <summary>Shows a referral, and whom to turn to where that was asked for.</summary>
    public void Show(Referral referral, SupportListing? contacts)
    {
        page.Title($"{referral.Text.Title}: {wording.Of(referral.Urgency)}");
        page.Gap();
        page.Labelled(Indent, wording["whyNow"], referral.Text.WhyNow);
        page.Labelled(Indent, wording["howToStart"], referral.Text.HowToStart);
        page.Labelled(Indent, wording["whatHappens"], referral.Text.WhatHappens);
        page.Labelled(Indent, wording["youCanAsk"], referral.Text.WhatToAsk, _ => "- ");
        page.Labelled(Indent, wording["cost"], referral.Text.CostAndAccess);
        page.Labelled(Indent, wording["ifTheySayNo"], referral.Text.IfPartnerSaysNo);
        page.Labelled(Indent, wording["untilThen"], referral.Text.Meanwhile);
        if (contacts is not null)
        {
            _contacts.ShowForReferral(contacts);
        }

        page.Gap();
    }
}

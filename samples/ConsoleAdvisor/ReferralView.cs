using TrustAdvice;
using TrustAdvice.Support;

namespace ConsoleAdvisor;

/// <summary>Shows one referral: who and how soon, why now, how to start; the rest where it is asked for.</summary>
/// <param name="page">Where to write.</param>
/// <param name="wording">The words around it.</param>
/// <param name="isFull">Whether the rest was asked for.</param>
internal sealed class ReferralView(Page page, Wording wording, bool isFull)
{
    public const int Indent = 16;

    private readonly SupportView _contacts = new(page, wording, Indent);

    /// <summary>Whom, and how soon.</summary>
    public string TitleOf(Referral referral) => $"{referral.Text.Title}: {wording.Of(referral.Urgency)}";

    /// <summary>
    /// Shows a referral, and whom to turn to where that was asked for. Nothing is left out of it where it is to be whole.
    /// </summary>
    public void Show(Referral referral, SupportListing? contacts, bool isWhole)
    {
        page.Title(TitleOf(referral));
        page.Labelled(Indent, wording["whyNow"], referral.Text.WhyNow);
        page.Labelled(Indent, wording["howToStart"], referral.Text.HowToStart);
        if (isFull || isWhole)
        {
            ShowRest(referral.Text);
        }

        if (contacts is not null)
        {
            _contacts.ShowForReferral(contacts);
        }

        page.Gap();
    }

    private void ShowRest(ReferralText text)
    {
        page.Labelled(Indent, wording["whatHappens"], text.WhatHappens);
        page.Labelled(Indent, wording["youCanAsk"], text.WhatToAsk, _ => "- ");
        page.Labelled(Indent, wording["cost"], text.CostAndAccess);
        page.Labelled(Indent, wording["ifTheySayNo"], text.IfPartnerSaysNo);
        page.Labelled(Indent, wording["untilThen"], text.Meanwhile);
    }
}

using TrustAdvice;
using TrustAdvice.Support;

namespace ConsoleAdvisor;

/// <summary>Shows one referral: who and how soon, why now, how to start; the rest where it is asked for.</summary>
/// <param name="page">Where to write.</param>
/// <param name="wording">The words around it.</param>
/// <param name="isFull">Whether the rest was asked for.</param>
internal sealed class ReferralView(Page page, Wording wording, bool isFull)
{
    private const int LeastIndent = 16;

    private readonly int _indent = IndentOf(wording);
    private readonly SupportView _contacts = new(page, wording, IndentOf(wording));

    /// <summary>The margin of all help, wide enough for its labels in the language.</summary>
    public static int IndentOf(Wording wording) => wording.IndentOf(
        LeastIndent, "howToStart", "whatHappens", "youCanAsk", "cost", "ifTheySayNo", "untilThen", "contact", "pleaseNote");

    /// <summary>Whom, and how soon.</summary>
    public string TitleOf(Referral referral) => $"{referral.Text.Title}: {wording.Of(referral.Urgency)}";

    /// <summary>
    /// Shows a referral, and whom to turn to where that was asked for. Nothing is left out of it where it is to be whole.
    /// </summary>
    public void Show(Referral referral, SupportListing? contacts, bool isWhole)
    {
        page.Title(TitleOf(referral));
        page.Labelled(_indent, "", referral.Text.WhyNow);
        page.Labelled(_indent, wording["howToStart"], referral.Text.HowToStart);
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
        page.Labelled(_indent, wording["whatHappens"], text.WhatHappens);
        page.Labelled(_indent, wording["youCanAsk"], text.WhatToAsk, _ => "- ");
        page.Labelled(_indent, wording["cost"], text.CostAndAccess);
        page.Labelled(_indent, wording["ifTheySayNo"], text.IfPartnerSaysNo);
        page.Labelled(_indent, wording["untilThen"], text.Meanwhile);
    }
}

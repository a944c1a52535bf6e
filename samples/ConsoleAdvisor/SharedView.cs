using System.Globalization;
using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>Shows what the partner would get, as they would read it. It is never about the reader.</summary>
/// <param name="page">Where to write.</param>
/// <param name="wording">The words around it.</param>
internal sealed class SharedView(Page page, Wording wording)
{
    /// <summary>Shows a shared view; the advice that it was made from has the titles of its help.</summary>
    public void Show(SharedAdvice shared, Advice advice)
    {
        ShowItems(wording["forYou"], shared.ForPartner);
        ShowItems(wording["forBoth"], shared.Together);
        var help = advice.Referrals.Where(referral => shared.Referrals.Contains(referral.To)).ToList();
        if (help.Count > 0)
        {
            page.Heading(wording["helpForBoth"]);
            foreach (var referral in help)
            {
                page.Title(referral.Text.Title);
                page.Text(referral.Text.HowToStart);
                page.Gap();
            }
        }

        page.Text(shared.Note);
    }

    private void ShowItems(string heading, IReadOnlyList<SharedItem> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var item in items)
        {
            page.Title(item.Title);
            page.Labelled(0, "", item.How, index => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. "));
            page.Gap();
        }
    }
}

using Samples;
using TrustAdvice;
using TrustAdvice.Support;

namespace ConsoleAdvisor;

/// <summary>
/// Shows advice to a person: what must be seen first, one next step, a little more, when to get help, and a way to private
/// help where safety is not known. When there is nothing to do but to be safe, that stands alone.
/// </summary>
/// <param name="page">Where to write.</param>
/// <param name="pause">Called before each part but the first, so that no part scrolls away unread.</param>
/// <param name="support">Whom to turn to, where that was asked for.</param>
/// <param name="wording">The words around the advice; English by default.</param>
/// <param name="isFull">Whether everything there is to say is said.</param>
internal sealed class AdviceView(
    Page page, Action pause, AdviceSupport? support = null, Wording? wording = null, bool isFull = false)
{
    /// <summary>What fits on two lines of a narrow screen is shown whole; of more, the first sentence.</summary>
    private const int LettersOfTwoLines = 160;

    private const int MostLater = 2, MostLaterBesideHelp = 1;

    private readonly Wording _wording = wording ?? Wording.English;
    private readonly RecommendationView _recommendations = new(page, wording ?? Wording.English, isFull);
    private readonly ReferralView _referrals = new(page, wording ?? Wording.English, isFull);
    private bool _hasBegun;

    public void Show(Advice advice)
    {
        foreach (var alert in advice.Alerts)
        {
            BeginPart();
            // One heading is enough for several cards.
            page.Card(alert == advice.Alerts[0] ? _wording["readFirst"] : "", alert.Text);
        }

        ShowEmergency();
        if (advice.IsSafetyAlone())
        {
            ShowReferrals(_wording["whoCanHelp"], [.. advice.Referrals.Where(MayNotWait)], isAlone: true);
            return;
        }

        ShowOpening(advice.Opening);
        ShowNext(advice.NextStep);
        ShowMore(_wording["more"], advice.AlsoTry);
        ShowLater([.. advice.All.Skip(1 + advice.AlsoTry.Count).Take(isFull || advice.Referrals.Count == 0 ? MostLater : MostLaterBesideHelp)]);
        ShowPutAside([.. advice.PutAside.Where(item => item.Hold == ActionHold.PutAside)]);
        ShowKeepDoing(advice.KeepDoing);
        ShowReferrals(_wording["whenToGetHelp"], advice.Referrals, isAlone: false);
        ShowInformation(advice);
        ShowOrigin(advice);
    }

    private void ShowEmergency()
    {
        if (support?.Emergency is { } emergency)
        {
            BeginPart(_wording["inDanger"]);
            new SupportView(page, _wording, ReferralView.IndentOf(_wording)).ShowEmergency(emergency);
        }
    }

    private void ShowOpening(IReadOnlyList<Notice> opening)
    {
        if (opening.Count > 0)
        {
            BeginPart();
            page.Text(string.Join(" ", opening.Select(sentence => sentence.Text)));
            page.Gap();
        }
    }

    private void ShowNext(Recommendation? next)
    {
        if (next is not null)
        {
            BeginPart(_wording["nextStep"]);
            _recommendations.ShowNext(next, _wording.NoteOn(next));
        }
    }

    private void ShowMore(string heading, IReadOnlyList<Recommendation> more)
    {
        if (more.Count == 0)
        {
            return;
        }

        BeginPart(heading);
        foreach (var recommendation in more)
        {
            _recommendations.ShowMore(recommendation, _wording.NoteOn(recommendation));
        }
    }

    /// <summary>What is not for today: its titles say that it has not been forgotten.</summary>
    private void ShowLater(IReadOnlyList<Recommendation> later)
    {
        if (isFull)
        {
            ShowMore(_wording["later"], later);
        }
        else if (later.Count > 0)
        {
            BeginPart(_wording["later"]);
            page.Items(later.Select(item => item.Text.Title));
            page.Gap();
        }
    }

    private void ShowPutAside(IReadOnlyList<Recommendation> aside)
    {
        if (aside.Count == 0)
        {
            return;
        }

        BeginPart(_wording["putAside"]);
        foreach (var recommendation in aside)
        {
            page.Title(recommendation.Text.Title);
            page.Text(recommendation.PutAsideNote!);
            page.Gap();
        }
    }

    /// <summary>What has become a habit: a line, since nobody needs to be told how.</summary>
    private void ShowKeepDoing(IReadOnlyList<Recommendation> habits)
    {
        if (habits.Count > 0)
        {
            BeginPart(_wording["keepDoing"]);
            page.Text(string.Join(" · ", habits.Select(habit => habit.Text.Title)));
            page.Gap();
        }
    }

    /// <summary>All help. Where it stands alone, nothing is left out of the help that meets the danger.</summary>
    private void ShowReferrals(string heading, IReadOnlyList<Referral> referrals, bool isAlone)
    {
        if (referrals.Count == 0)
        {
            return;
        }

        BeginPart(heading);
        bool isAnyProtecting = referrals.Any(referral => referral.MeetsDanger);
        List<Referral> folded = [.. referrals.Where((referral, index) => !isAlone && MayBeFolded(referral, index))];
        foreach (var referral in referrals.Except(folded))
        {
            bool isWhole = isAlone && (referral.MeetsDanger || !isAnyProtecting);
            _referrals.Show(referral, ContactsFor(referral), isWhole);
        }

        if (folded.Count > 0)
        {
            page.Text(_wording["moreHelp"]);
            page.Items(folded.Select(_referrals.TitleOf));
            page.Gap();
        }
    }

    /// <summary>Beside other help, what has time is only named.</summary>
    private bool MayBeFolded(Referral referral, int index) =>
        index > 0 && !isFull && !referral.MeetsDanger && referral.Urgency < Urgency.Today && ContactsFor(referral) is null;

    private SupportListing? ContactsFor(Referral referral) => support?.Referrals.FirstOrDefault(listing => listing.Kind == referral.To);

    /// <summary>
    /// Where anybody can find help, without a heading. Where safety is not known, that is said behind the question, and once.
    /// </summary>
    private void ShowInformation(Advice advice)
    {
        bool isOpen = advice.LeavesSafetyOpen();
        string[] lines =
        [
            .. isOpen && !isFull ? [] : advice.Information.Select(information => InShort(information.Text)),
            .. isOpen ? [_wording["areYouSafe"], _wording["privateHelp"]] : Array.Empty<string>(),
        ];
        Array.ForEach(lines, page.Text);
        if (lines.Length > 0)
        {
            page.Gap();
        }
    }

    private void ShowOrigin(Advice advice)
    {
        if (!_hasBegun)
        {
            page.Text(_wording["nothing"]);
            page.Gap();
        }

        page.Aside(_wording["notTherapy"]);
        if (isFull)
        {
            page.Aside(_wording.RuleSet(advice.Trace));
        }
    }

    private void BeginPart(string? heading = null)
    {
        if (_hasBegun)
        {
            pause();
        }

        _hasBegun = true;
        if (heading is not null)
        {
            page.Heading(heading);
        }
    }

    /// <summary>Beside a card of danger stands what meets it or is soon needed; "when you are ready" is for another day.</summary>
    private bool MayNotWait(Referral referral) => isFull || referral.Urgency > Urgency.WhenReady || referral.MeetsDanger;

    private string InShort(string text)
    {
        int end = text.IndexOf(". ", StringComparison.Ordinal);
        return isFull || text.Length <= LettersOfTwoLines || end < 0 ? text : text[..(end + 1)];
    }
}

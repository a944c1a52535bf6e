using Samples;
using TrustAdvice.Samples.Tests.Support;
using Words = ConsoleAdvisor.Wording;

namespace TrustAdvice.Samples.Tests;

/// <summary>What stands on a page and in which order, for every sample in every language.</summary>
public class PageTests
{
    /// <summary>A page is read at night.</summary>
    private const int MostWordsOfAPage = 260, MostWordsOfTheFirstBox = 90;

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (string name in Repository.Situations.Select(path => Path.GetFileNameWithoutExtension(path)))
            {
                foreach (string language in RuleSet.BuiltIn.Languages)
                {
                    pages.Add(name, language);
                }
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void NextStep_IsWhole_AndWhatCanBeSaidComesFirst(string name, string language)
    {
        var (page, advice, wording) = Shown(name, language);
        if (advice.NextStep is not { } next)
        {
            Assert.DoesNotContain(wording["nextStep"], page, StringComparison.Ordinal);
            return;
        }

        var text = next.Text;
        string?[] order =
        [
            .. advice.Alerts.Select(alert => alert.Text), .. advice.Opening.Select(sentence => sentence.Text), wording["nextStep"], text.Title, text.Words, .. text.How, text.Why, text.DoneWhen,
            .. text.StopIf is null ? [] : text.Avoid, text.StopIf,
        ];
        AssertInOrder(page, order);
        if (text.StopIf is null)
        {
            Assert.All(text.Avoid, line => Assert.DoesNotContain(Flat(line), page, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void AtMostTwoMore_WithTheirWordsOrFirstStep_AndNoMore(string name, string language)
    {
        var (page, advice, wording) = Shown(name, language);
        AssertInOrder(page, advice.AlsoTry.SelectMany(item => new[] { item.Text.Title, item.Text.Words ?? item.Text.How[0] }).Prepend(
            advice.AlsoTry.Count == 0 ? null : wording["more"]));
        Assert.InRange(advice.AlsoTry.Count, 0, 2);
        Assert.All(advice.AlsoTry, item => Assert.DoesNotContain(Flat(item.Text.DoneWhen), page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void OneOrTwoLaterSteps_AreNamedAfterThose_AndWholeWhereAllIsAskedFor(string name, string language)
    {
        var (page, advice, wording) = Shown(name, language);
        var later = advice.All.Skip(1 + advice.AlsoTry.Count).Take(advice.IsSafetyAlone() ? 0 : 2).Select(item => item.Text).ToList();
        var named = later.Take(advice.Referrals.Count > 0 ? 1 : 2).Select(text => text.Title);

        AssertInOrder(page, named.Prepend(later.Count == 0 ? null : wording["later"]));
        Assert.All(later, text => Assert.DoesNotContain(Flat(text.DoneWhen), page, StringComparison.Ordinal));
        AssertInOrder(Shown(name, language, "--full").Page, later.SelectMany(text => new[] { text.Title, text.Why, text.DoneWhen }));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Help_IsWhomWhyAndHow_AndAllOfItWhereItMeetsDangerAlone(string name, string language)
    {
        var (page, advice, wording) = Shown(name, language);
        var shown = advice.Referrals
            .Where(referral => !advice.IsSafetyAlone() || referral.MeetsDanger || referral.Urgency > Urgency.WhenReady).ToList();
        var named = shown.Where((referral, index) => index > 0 && !advice.IsSafetyAlone() && !referral.MeetsDanger && referral.Urgency < Urgency.Today).ToList();

        Assert.All(advice.Referrals.Except(shown).Concat(named), later =>
            Assert.DoesNotContain(Flat(later.Text.HowToStart), page.Replace(Flat(shown[0].Text.HowToStart), "", StringComparison.Ordinal), StringComparison.Ordinal));
        AssertInOrder(page, named.Select(TitleOf).Prepend(named.Count == 0 ? null : wording["moreHelp"]));
        AssertInOrder(page, shown.Except(named).SelectMany(referral => new[] { TitleOf(referral), referral.Text.WhyNow, referral.Text.HowToStart }));
        Assert.All(shown.Except(named), referral => Assert.Equal(
            advice.IsSafetyAlone() && referral.MeetsDanger, page.Contains(Flat(referral.Text.WhatHappens), StringComparison.Ordinal)));

        string TitleOf(Referral referral) => $"{referral.Text.Title}: {wording.Of(referral.Urgency)}";
    }

    [Fact]
    public void Samples_HaveHelpThatIsOnlyNamed() => Assert.Contains(
        Repository.Situations, path => Shown(Path.GetFileNameWithoutExtension(path), "en").Page.Contains("Also: - ", StringComparison.Ordinal));

    /// <summary>Somebody who is watched answers "safe", so how to find help stands at the end of every page but that of a danger.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Information_StandsAfterHelp_InShort_OrBehindTheQuestionOfSafety_AndWholeWhereAllIsAskedFor(string name, string language)
    {
        var (page, advice, _) = Shown(name, language);
        string full = Shown(name, language, "--full").Page;
        bool isShown = !advice.IsSafetyAlone() && !advice.LeavesSafetyOpen();
        Assert.NotEmpty(advice.Information);
        foreach (string text in advice.Information.Select(information => information.Text))
        {
            string first = text[..(text.IndexOf(". ", StringComparison.Ordinal) + 1)];
            if (isShown)
            {
                AssertInOrder(page, [.. advice.Referrals.Take(1).Select(referral => referral.Text.HowToStart), first]);
            }

            Assert.Equal(isShown, page.Contains(Flat(first), StringComparison.Ordinal));
            Assert.DoesNotContain(Flat(text), page, StringComparison.Ordinal);
            Assert.Equal(!advice.IsSafetyAlone(), full.Contains(Flat(text), StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Full_HasEveryPart(string name, string language)
    {
        var (page, advice, _) = Shown(name, language, "--full");
        if (advice.NextStep is null && advice.Referrals.All(referral => referral.MeetsDanger))
        {
            Assert.Equal(Shown(name, language).Page, page);
        }

        foreach (var text in advice.AlsoTry.Select(item => item.Text))
        {
            AssertInOrder(page, [text.Title, text.Words, .. text.How, text.Why, text.DoneWhen, .. text.Avoid, text.StopIf]);
        }

        foreach (var text in advice.Referrals.Select(referral => referral.Text))
        {
            AssertInOrder(page,
            [
                text.WhyNow, text.HowToStart, text.WhatHappens, .. text.WhatToAsk, text.CostAndAccess, text.IfPartnerSaysNo, text.Meanwhile,
            ]);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void SafetyNotKnown_EndsWithTheQuestionAndAPrivateWay_AndOnlyThen(string name, string language)
    {
        var (page, advice, wording) = Shown(name, language);
        bool isOpen = advice.Trace.Facts.Safety is null && advice.Alerts.Count == 0;

        Assert.Equal(isOpen, page.EndsWith(
            Flat($"{wording["areYouSafe"]} {wording["privateHelp"]} {wording["notTherapy"]}"), StringComparison.Ordinal));
        Assert.Equal(isOpen, page.Contains(Flat(wording["areYouSafe"]), StringComparison.Ordinal));
    }

    [Fact]
    public void Samples_HaveBothKindsOfPage()
    {
        var open = Repository.Situations.Select(path => Repository.ReadSituation(Path.GetFileNameWithoutExtension(path)))
            .Select(situation => Advisor.Default.Advise(situation).LeavesSafetyOpen()).Distinct();

        Assert.Equal(2, open.Count());
    }

    [Fact]
    public void PageAndFirstBox_AreShortAtTheMedian()
    {
        var pages = Repository.Situations.Select(path => Shown(Path.GetFileNameWithoutExtension(path), "en")).ToList();
        var boxes = pages.Where(page => page.Advice.NextStep is not null).Select(page => page.Advice.NextStep!.Text)
            .Select(text => string.Join(' ', [text.Title, text.Words, .. text.How, text.Why, text.DoneWhen]));

        Assert.InRange(Median(pages.Select(page => page.Page)), 1, MostWordsOfAPage);
        Assert.InRange(Median(boxes), 1, MostWordsOfTheFirstBox);
    }

    private static (string Page, Advice Advice, Words Wording) Shown(string name, string language, params string[] options)
    {
        var ran = Ran.AtWidth(2000, ["advise", "--situation", Repository.Situation(name), "--language", language, .. options]);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        var advice = Advisor.Default.For(language).Advise(Repository.ReadSituation(name));
        return (Flat(ran.Screen), advice, Words.In(language));
    }

    private static void AssertInOrder(string page, IEnumerable<string?> texts)
    {
        int from = 0;
        foreach (string text in texts.OfType<string>().Where(text => text.Length > 0).Select(Flat))
        {
            int found = page.IndexOf(text, from, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{text}' does not stand where it should in:\n{page}");
            from = found + text.Length;
        }
    }

    private static int Median(IEnumerable<string> texts)
    {
        int[] counts = [.. texts.Select(text => text.Split(' ').Count(word => word.Any(char.IsLetter))).Order()];
        return counts[counts.Length / 2];
    }

    private static string Flat(string text) =>
        string.Join(' ', text.Split([' ', '\n', '┃', '━', '┏', '┓', '┗', '┛', '─'], StringSplitOptions.RemoveEmptyEntries));
}

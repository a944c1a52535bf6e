using System.Text.RegularExpressions;
using FsCheck.Xunit;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Support;
using TrustAdvice.Texts;

namespace TrustAdvice.Tests.Wording;

/// <summary>
/// Every text and phrase is put between marks; whatever a person sees and is not between marks was written in the code.
/// </summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 60)]
public partial class PseudoLocaleTests
{
    private static readonly Phrases PseudoPhrases = new(
        "qps", () => Enum.GetValues<Phrase>().ToDictionary(phrase => phrase, phrase => Marked(Phrases.For("en")[phrase])));

    private static readonly Advisor Pseudo = new(Advisor.Default, ReaderTexts.For(
        [], [.. RuleSet.BuiltIn.Model.Texts.Select(Marked)], ReaderTexts.NoTerms) with
    { Phrases = PseudoPhrases });

    [Property]
    public void EverythingInAdvice_IsFromTheCatalogue(AnySituation any)
    {
        var advice = Pseudo.Advise(any.Value);

        Assert.All(Seen(advice), text => Assert.True(IsMarked(text), $"Not from a catalogue: {text}"));
    }

    [Property]
    public void EverythingInAReport_IsFromThePhrases(byte check, byte[] ratings)
    {
        var start = new DateOnly(2026, 1, 5);
        var journey = new Journey(WhoBrokeTrust.Partner, ratings.Select((rating, week) => new CheckInEvent
        {
            On = start.AddDays(7 * week),
            By = JourneyRole.WasHurt,
            Ratings = Ratings.OfTrust(rating % 11),
        }).Prepend<JourneyEvent>(new BreachEvent { On = start, Kind = Breach.Neglect }));
        var options = new JourneyOptions { Phrases = PseudoPhrases };
        var on = start.AddDays(check);

        var report = journey.Assess(on, options);
        var criteria = journey.Readiness(on, options: options).SelectMany(step => step.Entry.Concat(step.MoveOn));

        Assert.All(
            criteria.Select(criterion => criterion.Text).Append(report.Sentence).Append(report.ChartText),
            text => Assert.True(IsMarked(text), $"Not a phrase: {text}"));
    }

    [Property]
    public void EverythingSaidOfFeedback_AndTheNotification_AreFromThePhrases(FeedbackReason reason, byte check)
    {
        var start = new DateOnly(2026, 1, 5);
        var safe = new Situation { Safety = Safety.Safe };
        var journey = new Journey(WhoBrokeTrust.Partner,
        [
            new BreachEvent { On = start, Kind = Breach.Neglect },
            new FeedbackEvent { On = start, Action = "daily-basics", Outcome = FeedbackOutcome.Dismissed, Reason = reason },
            new FeedbackEvent { On = start, Action = "quiet-hour", Outcome = FeedbackOutcome.Dismissed },
            new NewFactEvent { On = start.AddDays(100) },
            new CheckInEvent { On = start.AddDays(101), By = JourneyRole.WasHurt, Safety = Safety.Safe },
        ]);
        var options = new JourneyOptions { Phrases = PseudoPhrases };
        var on = start.AddDays(check);

        var seen = journey.FeedbackOn(on, options).Values.Select(feedback => feedback.Why)
            .Append(journey.Schedule(on, safe, options).Notification);

        Assert.All(seen, text => Assert.True(text is null || IsMarked(text), $"Not a phrase: {text}"));
    }

    [Fact]
    public void ATextFromTheCode_IsSeen()
    {
        Assert.True(IsMarked("⟦Who?⟧ ⟦Ask ⟦one⟧; 3 talks.⟧"));
        Assert.False(IsMarked("⟦Who?⟧ in other words"));
    }

    private static IEnumerable<string> Seen(Advice advice)
    {
        var items = advice.All.Select(item => item.Text).SelectMany(text =>
            new[] { text.Title, text.Why, text.Words, text.DoneWhen, text.StopIf }.Concat(text.How).Concat(text.Avoid));
        var referrals = advice.Referrals.Select(referral => referral.Text).SelectMany(text => new[]
        {
            text.Title, text.WhyNow, text.HowToStart, text.WhatHappens, text.CostAndAccess, text.IfPartnerSaysNo, text.Meanwhile,
        }.Concat(text.WhatToAsk));
        var questions = advice.Questions.SelectMany(question =>
            question.Answers.Select(answer => answer.Text).Prepend(question.Text).Append(question.Why));
        var explained = advice.All.Select(item => item.Id)
            .Concat(advice.Alerts.Select(alert => alert.Id))
            .Select(id => advice.Explain(id).InWords)
            .Concat(RuleSet.BuiltIn.ItemIds.Take(3).Select(id => advice.ExplainAbsence(id).InWords));
        var shared = advice.SharedView();
        return items.Concat(referrals).Concat(questions).Concat(explained)
            .Concat(advice.Alerts.Select(alert => alert.Text))
            .Concat(advice.Withheld.Select(item => item.Text))
            .Concat(shared.ForPartner.Concat(shared.Together).SelectMany(item => item.How.Append(item.Title)))
            .Append(shared.Note)
            .OfType<string>();
    }

    /// <summary>What is left when everything between marks is gone is punctuation at most.</summary>
    private static bool IsMarked(string text)
    {
        string left = text;
        for (string before = ""; before != left;)
        {
            before = left;
            left = Innermost().Replace(left, "");
        }

        return !left.Any(char.IsLetterOrDigit);
    }

    private static string Marked(string text) => text.Length == 0 ? "" : $"⟦{text}⟧";

    private static TextCatalog Marked(TextCatalog catalog) => catalog with
    {
        Actions = catalog.Actions.ToDictionary(text => text.Key, text => text.Value.Map(Marked)),
        WhyByRule = catalog.WhyByRule.ToDictionary(text => text.Key, text => Marked(text.Value)),
        Referrals = catalog.Referrals.ToDictionary(text => text.Key, text => text.Value.Map(Marked)),
        ReferralByRule = catalog.ReferralByRule.ToDictionary(text => text.Key, text => text.Value.Map(Marked)),
        Alerts = catalog.Alerts.ToDictionary(text => text.Key, text => Marked(text.Value)),
        Information = catalog.Information.ToDictionary(text => text.Key, text => Marked(text.Value)),
        DefaultHold = Marked(catalog.DefaultHold),
        HoldByRule = catalog.HoldByRule.ToDictionary(text => text.Key, text => Marked(text.Value)),
        Questions = catalog.Questions.ToDictionary(text => text.Key, text => text.Value.Map(Marked)),
    };

    [GeneratedRegex(@"⟦[^⟦⟧]*⟧")]
    private static partial Regex Innermost();
}

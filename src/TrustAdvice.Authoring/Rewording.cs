using TrustAdvice.Input;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Texts;

namespace TrustAdvice.Authoring;

/// <summary>Where the same outcome reads differently in one language.</summary>
/// <param name="before">The first rule set.</param>
/// <param name="after">The second one.</param>
/// <param name="language">The language.</param>
internal sealed class Rewording(ComparedRuleSet before, ComparedRuleSet after, string language)
{
    private readonly TextCatalog _before = before.Texts(language) ?? TextCatalog.Empty;
    private readonly TextCatalog _after = after.Texts(language) ?? TextCatalog.Empty;

    /// <summary>For each outcome, the statement that it is given in both and reads differently.</summary>
    public IEnumerable<(string Outcome, Formula Statement)> Statements(IEnumerable<string> actionsOfBoth)
    {
        foreach (string action in actionsOfBoth)
        {
            yield return (action, Action(action));
        }

        foreach (var kind in Enum.GetValues<ReferralKind>())
        {
            yield return (JsonNames.Of(kind), Formula.All(
                [before.Referred(kind), after.Referred(kind), Formula.Any(Referrals(kind))]));
        }

        foreach (string alert in before.Model.Alerts.Intersect(after.Model.Alerts, StringComparer.Ordinal))
        {
            if (_before.ForAlert(alert) != _after.ForAlert(alert))
            {
                yield return (alert, Formula.All([before.Alerted(alert), after.Alerted(alert)]));
            }
        }

        foreach (string information in before.Information.Intersect(after.Information, StringComparer.Ordinal))
        {
            if (_before.ForInformation(information) != _after.ForInformation(information))
            {
                yield return (information, Formula.All([before.Informed(information), after.Informed(information)]));
            }
        }

        foreach (string fact in _before.Questions.Keys.Union(_after.Questions.Keys, StringComparer.Ordinal))
        {
            if (Question(_before, fact) != Question(_after, fact))
            {
                yield return ($"question:{fact}", Formula.True);
            }
        }

        if (_before.DefaultHold != _after.DefaultHold)
        {
            yield return ("hold", Formula.True);
        }
    }

    private Formula Action(string action)
    {
        var differences = Differences(action).ToList();
        return (before.HasSlots || after.HasSlots) && differences.Count > 0 && differences[0].Value != true
            ? Formula.Not(SameTurnsFormula.InWords(
                before.TurnsOf(action, entry => TextKey.Of(_before.ForAction(action, entry.Rule.Id))),
                after.TurnsOf(action, entry => TextKey.Of(_after.ForAction(action, entry.Rule.Id))),
                action))
            : Formula.All([before.Given(action), after.Given(action), Formula.Any(differences)]);
    }

    private IEnumerable<Formula> Differences(string action) => Differences(
        entry => TextKey.Of(_before.ForAction(action, entry.Rule.Id)),
        entry => TextKey.Of(_after.ForAction(action, entry.Rule.Id)),
        before.Entries(action),
        after.Entries(action),
        picks => before.LeadingActionEntry(action, picks),
        picks => after.LeadingActionEntry(action, picks));

    private IEnumerable<Formula> Referrals(ReferralKind kind) => Differences(
        entry => TextKey.Of(_before.ForReferral(kind, entry.Rule.Id)),
        entry => TextKey.Of(_after.ForReferral(kind, entry.Rule.Id)),
        before.Rules.SectionEntries(Effect.Refer).Where(entry => entry.Referral.To == kind),
        after.Rules.SectionEntries(Effect.Refer).Where(entry => entry.Referral.To == kind),
        picks => before.LeadingReferralEntry(kind, picks),
        picks => after.LeadingReferralEntry(kind, picks));

    /// <summary>For each text: where the first side shows it and the second side another one.</summary>
    private static IEnumerable<Formula> Differences(
        Func<Entry, string> textBefore,
        Func<Entry, string> textAfter,
        IEnumerable<Entry> entriesBefore,
        IEnumerable<Entry> entriesAfter,
        Func<Func<Entry, bool>, Formula> leadsBefore,
        Func<Func<Entry, bool>, Formula> leadsAfter)
    {
        var shownBefore = entriesBefore.Select(textBefore).Distinct(StringComparer.Ordinal).ToList();
        var shownAfter = entriesAfter.Select(textAfter).Distinct(StringComparer.Ordinal).ToList();
        bool alwaysTheSame = shownBefore.Count == 1 && shownAfter.Count == 1 && shownBefore[0] == shownAfter[0];
        return alwaysTheSame ? []
            : !shownBefore.Intersect(shownAfter, StringComparer.Ordinal).Any() ? [Formula.True]
            : shownBefore.Select(text => Formula.All(
            [
                leadsBefore(entry => textBefore(entry) == text),
                Formula.Not(leadsAfter(entry => textAfter(entry) == text)),
            ]));
    }

    private static string Question(TextCatalog catalog, string fact) =>
        catalog.Questions.TryGetValue(fact, out var question) ? TextKey.Of(question) : "";
}

using TrustAdvice.Input;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Authoring;

/// <summary>Where the same outcome reads differently in one language.</summary>
/// <param name="before">The first rule set.</param>
/// <param name="after">The second one.</param>
/// <param name="language">The language.</param>
/// <param name="sameTurns">Whether in every situation both take the same entries in the same order.</param>
internal sealed class Rewording(ComparedRuleSet before, ComparedRuleSet after, string language, bool sameTurns)
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

        foreach (var kind in ReferralKindTraits.InOrder)
        {
            yield return (JsonNames.Of(kind), Formula.All(
                [before.Referred(kind), after.Referred(kind), Referral(kind)]));
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
            if (TextKey.InFull(_before.ForInformation(information), before.Model) != TextKey.InFull(_after.ForInformation(information), after.Model))
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
        var textBefore = MadeOnce(rule => TextKey.InFull(TextKey.Of(_before.ForAction(action, rule)), before.Model));
        var textAfter = MadeOnce(rule => TextKey.InFull(TextKey.Of(_after.ForAction(action, rule)), after.Model));
        if (sameTurns && before.Entries(action).Select(textBefore).SequenceEqual(after.Entries(action).Select(textAfter), StringComparer.Ordinal))
        {
            return Formula.False;
        }

        return (before.HasSlots || after.HasSlots) && AreAlike(textBefore, textAfter, before.Entries(action), after.Entries(action)) is null
            ? Formula.Not(SameTurnsFormula.InWords(before.TurnsOf(action, textBefore), after.TurnsOf(action, textAfter), action))
            : Formula.All(
            [
                before.Given(action),
                after.Given(action),
                Differs(
                    textBefore,
                    textAfter,
                    before.Entries(action),
                    after.Entries(action),
                    picks => before.LeadingActionEntry(action, picks),
                    picks => after.LeadingActionEntry(action, picks)),
            ]);
    }

    private Formula Referral(ReferralKind kind) => Differs(
        MadeOnce(rule => TextKey.InFull(TextKey.Of(_before.ForReferral(kind, rule)), before.Model)),
        MadeOnce(rule => TextKey.InFull(TextKey.Of(_after.ForReferral(kind, rule)), after.Model)),
        before.Rules.SectionEntries(Effect.Refer).Where(entry => entry.Referral.To == kind),
        after.Rules.SectionEntries(Effect.Refer).Where(entry => entry.Referral.To == kind),
        picks => before.LeadingReferralEntry(kind, picks),
        picks => after.LeadingReferralEntry(kind, picks));

    /// <summary>The text of an entry's rule, which is asked for again and again.</summary>
    private static Func<Entry, string> MadeOnce(Func<string, string> textOfRule)
    {
        Dictionary<string, string> made = new(StringComparer.Ordinal);
        return entry => made.TryGetValue(entry.Rule.Id, out string? text) ? text : made[entry.Rule.Id] = textOfRule(entry.Rule.Id);
    }

    /// <summary>Whether both sides show one and the same text wherever they show one; null where that depends on the situation.</summary>
    private static bool? AreAlike(
        Func<Entry, string> textBefore, Func<Entry, string> textAfter, IEnumerable<Entry> entriesBefore, IEnumerable<Entry> entriesAfter)
    {
        HashSet<string> shownBefore = [.. entriesBefore.Select(textBefore)];
        HashSet<string> shownAfter = [.. entriesAfter.Select(textAfter)];
        return shownBefore.Count == 1 && shownAfter.SetEquals(shownBefore) ? true
            : shownBefore.Overlaps(shownAfter) ? null
            : false;
    }

    /// <summary>Where one side shows a text and the other side another one.</summary>
    private static Formula Differs(
        Func<Entry, string> textBefore,
        Func<Entry, string> textAfter,
        IEnumerable<Entry> entriesBefore,
        IEnumerable<Entry> entriesAfter,
        Func<Func<Entry, bool>, Formula> leadsBefore,
        Func<Func<Entry, bool>, Formula> leadsAfter) =>
        AreAlike(textBefore, textAfter, entriesBefore, entriesAfter) is { } alike
            ? Formula.Not(alike ? Formula.True : Formula.False)
            : Formula.Any(entriesBefore.Select(textBefore).Distinct(StringComparer.Ordinal).Select(text => Formula.Not(Formula.Implies(
                leadsBefore(entry => textBefore(entry) == text), leadsAfter(entry => textAfter(entry) == text)))));

    private static string Question(TextCatalog catalog, string fact) =>
        catalog.Questions.TryGetValue(fact, out var question) ? TextKey.Of(question) : "";
}

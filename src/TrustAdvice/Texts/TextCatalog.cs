using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using TrustAdvice.Input;

namespace TrustAdvice.Texts;

/// <summary>
/// The texts of a rule set in one language, with places for the terms that a host may choose. Where a text is missing,
/// the name stands for it.
/// </summary>
/// <param name="Language">The BCP 47 tag.</param>
/// <param name="DefaultHold">The neutral sentence for whatever is held back.</param>
/// <param name="Terms">The words in the places of the texts, by term and form.</param>
/// <param name="Review">Who has looked at the texts; null where the file does not say.</param>
/// <param name="Actions">The texts of the actions.</param>
/// <param name="WhyByRule">The reasons that replace an action's own, by action and rule.</param>
/// <param name="Referrals">The texts of the kinds of help.</param>
/// <param name="ReferralByRule">The whole texts that replace a referral's own, by kind and rule.</param>
/// <param name="Alerts">The texts of the alerts.</param>
/// <param name="Information">The texts of the information.</param>
/// <param name="Slots">What readers call the sorts of advice.</param>
/// <param name="HoldByRule">The sentences of rules for what they hold back.</param>
/// <param name="Questions">The questions about the facts, with their answers.</param>
internal sealed record TextCatalog(
    string Language,
    string DefaultHold,
    ReadOnlyDictionary<string, string> Terms,
    Review? Review,
    IReadOnlyDictionary<string, ActionText> Actions,
    IReadOnlyDictionary<(string Action, string Rule), string> WhyByRule,
    IReadOnlyDictionary<ReferralKind, ReferralText> Referrals,
    IReadOnlyDictionary<(ReferralKind Kind, string Rule), ReferralText> ReferralByRule,
    IReadOnlyDictionary<string, string> Alerts,
    IReadOnlyDictionary<string, string> Information,
    IReadOnlyDictionary<string, string> Slots,
    IReadOnlyDictionary<string, string> HoldByRule,
    IReadOnlyDictionary<string, QuestionText> Questions)
{
    /// <summary>No texts: every name stands for itself.</summary>
    public static TextCatalog Empty { get; } = new(
        Language: "",
        DefaultHold: "",
        Terms: ReadOnlyDictionary<string, string>.Empty,
        Review: null,
        Actions: ReadOnlyDictionary<string, ActionText>.Empty,
        WhyByRule: ReadOnlyDictionary<(string, string), string>.Empty,
        Referrals: ReadOnlyDictionary<ReferralKind, ReferralText>.Empty,
        ReferralByRule: ReadOnlyDictionary<(ReferralKind, string), ReferralText>.Empty,
        Alerts: ReadOnlyDictionary<string, string>.Empty,
        Information: ReadOnlyDictionary<string, string>.Empty,
        Slots: ReadOnlyDictionary<string, string>.Empty,
        HoldByRule: ReadOnlyDictionary<string, string>.Empty,
        Questions: ReadOnlyDictionary<string, QuestionText>.Empty);

    /// <summary>Catalogues are told apart as objects: two with the same texts are two.</summary>
    public bool Equals(TextCatalog? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>
    /// These texts with those of an overlay over them. An action or referral that the overlay rewords loses its old
    /// variants as well.
    /// </summary>
    public TextCatalog RewordedBy(TextCatalog overlay) => this with
    {
        Terms = Over(Terms, overlay.Terms).AsReadOnly(),
        Actions = Over(Actions, overlay.Actions),
        WhyByRule = Over(WhyByRule.Where(w => !overlay.Actions.ContainsKey(w.Key.Action)), overlay.WhyByRule),
        Referrals = Over(Referrals, overlay.Referrals),
        ReferralByRule = Over(ReferralByRule.Where(w => !overlay.Referrals.ContainsKey(w.Key.Kind)), overlay.ReferralByRule),
        Alerts = Over(Alerts, overlay.Alerts),
        Information = Over(Information, overlay.Information),
        Slots = Over(Slots, overlay.Slots),
        Questions = Over(Questions, overlay.WithAnswersOf(this).Questions),
    };

    /// <summary>These texts with the answers of other texts in every question that has some there: what an answer means stays.</summary>
    public TextCatalog WithAnswersOf(TextCatalog? below) => below is null ? this : this with
    {
        Questions = Questions.ToDictionary(
            question => question.Key,
            question => below.Questions.TryGetValue(question.Key, out var told) ? question.Value with { Answers = told.Answers } : question.Value),
    };

    /// <summary>These texts with words in all places.</summary>
    /// <param name="words">The host's words for terms; the others keep their own.</param>
    public TextCatalog Spoken(IReadOnlyDictionary<string, string>? words = null)
    {
        var terms = words is null ? Terms : Over(Terms, words).AsReadOnly();
        return this with
        {
            Terms = terms,
            Actions = Each(Actions, text => text.Map(Fill)),
            WhyByRule = Each(WhyByRule, Fill),
            Referrals = Each(Referrals, text => text.Map(Fill)),
            ReferralByRule = Each(ReferralByRule, text => text.Map(Fill)),
            Alerts = Each(Alerts, Fill),
            Information = Each(Information, Fill),
            Slots = Each(Slots, Fill),
            DefaultHold = Fill(DefaultHold),
            HoldByRule = Each(HoldByRule, Fill),
            Questions = Each(Questions, text => text.Map(Fill)),
        };

        string Fill(string text) => TermText.Fill(text, terms);
    }

    public ActionText ForAction(string action, string rule) =>
        (Actions.GetValueOrDefault(action) ?? new ActionText(action)).Map(part => part, why: WhyByRule.GetValueOrDefault((action, rule)));

    public ReferralText ForReferral(ReferralKind kind, string rule)
    {
        return ReferralByRule.GetValueOrDefault((kind, rule))
            ?? Referrals.GetValueOrDefault(kind)
            ?? new ReferralText { Title = JsonNames.Of(kind), WhyNow = JsonNames.Of(kind) };
    }

    public string ForAlert(string alert) => Alerts.GetValueOrDefault(alert, alert);

    public string ForInformation(string information) => Information.GetValueOrDefault(information, information);

    public string ForHold(string rule) => HoldByRule.GetValueOrDefault(rule, DefaultHold);

    private static Dictionary<TKey, TText> Each<TKey, TText>(
        IReadOnlyDictionary<TKey, TText> texts, Func<TText, TText> change)
        where TKey : notnull => texts.ToDictionary(text => text.Key, text => change(text.Value));

    private static Dictionary<TKey, TValue> Over<TKey, TValue>(
        IEnumerable<KeyValuePair<TKey, TValue>> below, IReadOnlyDictionary<TKey, TValue> above)
        where TKey : notnull
    {
        var texts = new Dictionary<TKey, TValue>(below);
        foreach (var (key, text) in above)
        {
            texts[key] = text;
        }

        return texts;
    }
}

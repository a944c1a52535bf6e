using System.Collections.ObjectModel;
using TrustAdvice.Input;

namespace TrustAdvice.Texts;

/// <summary>
/// The texts of a rule set in one language, with places for the terms that a host may choose. Where a text is missing,
/// the name stands for it.
/// </summary>
internal sealed record TextCatalog
{
    /// <summary>No texts: every name stands for itself.</summary>
    public static TextCatalog Empty { get; } = new()
    {
        Language = "",
        Actions = new Dictionary<string, ActionText>(),
        WhyByRule = new Dictionary<(string, string), string>(),
        Referrals = new Dictionary<ReferralKind, ReferralText>(),
        WhyNowByRule = new Dictionary<(ReferralKind, string), string>(),
        Alerts = new Dictionary<string, string>(),
        HoldByRule = new Dictionary<string, string>(),
        Questions = new Dictionary<string, QuestionText>(),
        Terms = ReadOnlyDictionary<string, string>.Empty,
    };

    /// <summary>The BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The words in the places of the texts, by term and form.</summary>
    public required ReadOnlyDictionary<string, string> Terms { get; init; }

    /// <summary>Who has looked at the texts; null where the file does not say.</summary>
    public Review? Review { get; init; }

    public required IReadOnlyDictionary<string, ActionText> Actions { get; init; }

    /// <summary>The reasons that replace an action's own, by action and rule.</summary>
    public required IReadOnlyDictionary<(string Action, string Rule), string> WhyByRule { get; init; }

    public required IReadOnlyDictionary<ReferralKind, ReferralText> Referrals { get; init; }

    /// <summary>The reasons that replace a referral's own, by kind and rule.</summary>
    public required IReadOnlyDictionary<(ReferralKind Kind, string Rule), string> WhyNowByRule { get; init; }

    public required IReadOnlyDictionary<string, string> Alerts { get; init; }

    /// <summary>The neutral sentence for whatever is held back.</summary>
    public string DefaultHold { get; init; } = "";

    public required IReadOnlyDictionary<string, string> HoldByRule { get; init; }

    public required IReadOnlyDictionary<string, QuestionText> Questions { get; init; }

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
        WhyNowByRule = Over(WhyNowByRule.Where(w => !overlay.Referrals.ContainsKey(w.Key.Kind)), overlay.WhyNowByRule),
        Alerts = Over(Alerts, overlay.Alerts),
        Questions = Over(Questions, overlay.Questions),
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
            WhyNowByRule = Each(WhyNowByRule, Fill),
            Alerts = Each(Alerts, Fill),
            DefaultHold = Fill(DefaultHold),
            HoldByRule = Each(HoldByRule, Fill),
            Questions = Each(Questions, text => text.Map(Fill)),
        };

        string Fill(string text) => TermText.Fill(text, terms);
    }

    public ActionText ForAction(string action, string rule)
    {
        var text = Actions.GetValueOrDefault(action) ?? new ActionText { Title = action };
        return WhyByRule.TryGetValue((action, rule), out string? why) ? text with { Why = why } : text;
    }

    public ReferralText ForReferral(ReferralKind kind, string rule)
    {
        var text = Referrals.GetValueOrDefault(kind)
            ?? new ReferralText { Title = Names.Of(kind), WhyNow = Names.Of(kind) };
        return WhyNowByRule.TryGetValue((kind, rule), out string? whyNow) ? text with { WhyNow = whyNow } : text;
    }

    public string ForAlert(string alert) => Alerts.GetValueOrDefault(alert, alert);

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

using TrustAdvice.Facts;
using TrustAdvice.Rules;
using TrustAdvice.Wording;

namespace TrustAdvice.Matching;

/// <summary>The text of each entry for one reader, joined once, so that advice holds texts by reference.</summary>
internal sealed class EntryTexts
{
    private readonly Dictionary<Entry, ActionText> _actions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Entry, ReferralText> _referrals = new(ReferenceEqualityComparer.Instance);
    private readonly Alert[] _alerts;
    private readonly TextCatalog _holds;
    private readonly RuleSetModel _model;
    private readonly CatalogChain _chain;

    public EntryTexts(CompiledRules rules, CatalogChain chain, TextLength length)
    {
        _model = rules.Model;
        _chain = chain;
        _alerts = [.. _model.Alerts.Select(AlertText)];
        _holds = chain.First(catalog => catalog.DefaultHold.Length > 0 ? catalog : null).Catalog;
        foreach (var entry in rules.Entries)
        {
            if (entry.Effect == Effect.Recommend)
            {
                var text = ActionText(_model.Actions[entry.Target].Id, entry.Rule.Id);
                _actions[entry] = length == TextLength.Brief ? text.Brief() : text;
            }
            else if (entry.Effect == Effect.Refer)
            {
                var text = ReferralText(entry.Referral.To, entry.Rule.Id);
                bool isBrief = length == TextLength.Brief && !SafetyReferrals.Has(entry.Referral.To);
                _referrals[entry] = isBrief ? text.Brief() : text;
            }
        }
    }

    /// <summary>The language of most texts, as a BCP 47 tag.</summary>
    public string Language => _chain.Language;

    /// <summary>The library's own sentences in the reader's language.</summary>
    public Phrases Phrases => _chain.Phrases;

    /// <summary>The neutral sentence for whatever is held back.</summary>
    public string DefaultHold => _holds.DefaultHold;

    public ActionText ForAction(Entry entry) => _actions[entry];

    public ReferralText ForReferral(Entry entry) => _referrals[entry];

    public Alert ForAlert(int alert) => _alerts[alert];

    /// <summary>The sentence for something held back: the rule's own when one rule alone holds it, else the neutral one.</summary>
    public string ForHold(IReadOnlyList<string> rules) => rules.Count == 1 ? _holds.ForHold(rules[0]) : DefaultHold;

    /// <summary>What the reader sees of an action or a referral in a heading; null where no language has a text.</summary>
    public string? TitleOf(Outcome outcome) => outcome.Effect switch
    {
        Effect.Recommend => _chain.First(c => c.Actions.GetValueOrDefault(_model.Actions[outcome.Target].Id)).Found?.Title,
        Effect.Refer => _chain.First(c => c.Referrals.GetValueOrDefault((ReferralKind)outcome.Target)).Found?.Title,
        _ => Phrases[Phrase.ThisAlert],
    };

    /// <summary>The question about a fact; its names stand where texts are missing.</summary>
    public Question Ask(FactDefinition fact)
    {
        var (catalog, text) = _chain.First(c => c.Questions.GetValueOrDefault(fact.Name));
        if (text is null)
        {
            return new Question { Fact = fact.Name, Text = fact.Name, Answers = [.. fact.Values.Select(Named)] };
        }

        return new Question
        {
            Fact = fact.Name,
            Text = fact.IsPrivate ? _chain.SafetyText(catalog, text.Text) : text.Text,
            Why = text.Why,
            Answers = [.. fact.Values.Zip(text.Answers, (value, said) => new QuestionAnswer { Value = value, Text = said })],
            Language = catalog.Language,
        };
    }

    private static QuestionAnswer Named(string value) => new() { Value = value, Text = value };

    private ActionText ActionText(string action, string rule)
    {
        var catalog = _chain.First(c => c.Actions.GetValueOrDefault(action)).Catalog;
        return catalog.ForAction(action, rule) with { Language = catalog.Language };
    }

    private ReferralText ReferralText(ReferralKind kind, string rule)
    {
        var catalog = _chain.First(c => c.Referrals.GetValueOrDefault(kind)).Catalog;
        var text = catalog.ForReferral(kind, rule) with { Language = catalog.Language };
        return SafetyReferrals.Has(kind) ? text with { WhyNow = _chain.SafetyText(catalog, text.WhyNow) } : text;
    }

    private Alert AlertText(string alert)
    {
        var catalog = _chain.First(c => c.Alerts.GetValueOrDefault(alert)).Catalog;
        return new Alert
        {
            Id = alert,
            Text = _chain.SafetyText(catalog, catalog.ForAlert(alert)),
            Language = catalog.Language,
        };
    }
}

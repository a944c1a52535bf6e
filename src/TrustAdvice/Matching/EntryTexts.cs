using TrustAdvice.Rules;

namespace TrustAdvice.Matching;

/// <summary>The text of each entry, joined once, so that advice holds texts by reference.</summary>
internal sealed class EntryTexts
{
    private readonly ActionText?[] _actions;
    private readonly ReferralText?[] _referrals;
    private readonly Alert[] _alerts;
    private readonly TextCatalog _catalog;

    public EntryTexts(CompiledRules rules, TextCatalog catalog)
    {
        _catalog = catalog;
        _alerts = [.. rules.Model.Alerts.Select(alert => new Alert { Id = alert, Text = catalog.ForAlert(alert) })];
        _actions = new ActionText?[rules.Entries.Length];
        _referrals = new ReferralText?[rules.Entries.Length];
        foreach (var entry in rules.Entries)
        {
            if (entry.Effect == Effect.Recommend)
            {
                _actions[entry.Index] = catalog.ForAction(rules.Model.Actions[entry.Target].Id, entry.Rule.Id);
            }
            else if (entry.Effect == Effect.Refer)
            {
                _referrals[entry.Index] = catalog.ForReferral(entry.Referral.To, entry.Rule.Id);
            }
        }
    }

    public ActionText ForAction(Entry entry) => _actions[entry.Index]!;

    public ReferralText ForReferral(Entry entry) => _referrals[entry.Index]!;

    public Alert ForAlert(int alert) => _alerts[alert];

    /// <summary>The sentence for something held back: the rule's own when one rule alone holds it, else the neutral one.</summary>
    public string ForHold(IReadOnlyList<string> rules) =>
        rules.Count == 1 ? _catalog.ForHold(rules[0]) : _catalog.DefaultHold;
}

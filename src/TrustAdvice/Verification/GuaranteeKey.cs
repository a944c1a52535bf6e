using TrustAdvice.Rules;

namespace TrustAdvice.Verification;

/// <summary>
/// What a guarantee says in one string, to compare with one of another rule set. Its reason does not count, nor do
/// outcomes that the other rule set does not have: a new action that a guarantee takes in as well does not change it.
/// </summary>
internal static class GuaranteeKey
{
    public static string Of(Guarantee guarantee, RuleSetModel model, RuleSetModel other)
    {
        var outcome = guarantee.Outcome;
        var actions = other.Actions.Select(action => action.Id).ToHashSet(StringComparer.Ordinal);
        var where = guarantee.Where.Select(box => string.Join(',', box.Constraints.ToArray()
            .Select(c => $"{model.Facts[c.Fact].Name}={c.Accepted:x}")));
        return string.Join('|',
            guarantee.Kind,
            guarantee.Law,
            guarantee.Position,
            string.Join(';', where.Order(StringComparer.Ordinal)),
            string.Join(',', outcome.Actions
                .Select(action => model.Actions[action].Id)
                .Where(actions.Contains)
                .Order(StringComparer.Ordinal)),
            string.Join(',', outcome.Referrals.Order()),
            string.Join(',', outcome.Alerts
                .Select(alert => model.Alerts[alert])
                .Where(other.Alerts.Contains)
                .Order(StringComparer.Ordinal)),
            outcome.AtLeast,
            guarantee.AlongFact < 0 ? "" : model.Facts[guarantee.AlongFact].Name,
            string.Join(',', guarantee.AlongCodes));
    }
}

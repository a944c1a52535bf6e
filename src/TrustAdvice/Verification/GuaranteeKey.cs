using TrustAdvice.Rules;

namespace TrustAdvice.Verification;

/// <summary>What a guarantee says in one string, to compare; its reason does not count.</summary>
internal static class GuaranteeKey
{
    public static string Of(Guarantee guarantee, RuleSetModel model)
    {
        var outcome = guarantee.Outcome;
        var where = guarantee.Where.Select(box => string.Join(',', box.Constraints.ToArray()
            .Select(c => $"{model.Facts[c.Fact].Name}={c.Accepted:x}")));
        return string.Join('|',
            guarantee.Kind,
            guarantee.Law,
            guarantee.Position,
            string.Join(';', where),
            string.Join(',', outcome.Actions.Select(action => model.Actions[action].Id).Order(StringComparer.Ordinal)),
            string.Join(',', outcome.Referrals.Order()),
            string.Join(',', outcome.Alerts.Select(alert => model.Alerts[alert]).Order(StringComparer.Ordinal)),
            outcome.AtLeast,
            guarantee.AlongFact < 0 ? "" : model.Facts[guarantee.AlongFact].Name,
            string.Join(',', guarantee.AlongCodes));
    }
}

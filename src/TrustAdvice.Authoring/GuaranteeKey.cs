using TrustAdvice.Proof;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring;

/// <summary>
/// What a guarantee says in one string, to compare with what another rule set says; its reason does not count, and neither
/// do actions, alerts and information that only one of the two has.
/// </summary>
internal static class GuaranteeKey
{
    public static string Of(Guarantee guarantee, RuleSetModel model, RuleSetModel other)
    {
        var outcome = guarantee.Outcome;
        var where = guarantee.Where.Select(box => RegionText.Of(Region.Of(model.Facts, box))).Order(StringComparer.Ordinal);
        var actions = outcome.Actions.Select(action => model.Actions[action].Id)
            .Intersect(other.Actions.Select(action => action.Id), StringComparer.Ordinal);
        var alerts = outcome.Alerts.Select(alert => model.Alerts[alert]).Intersect(other.Alerts, StringComparer.Ordinal);
        var information = outcome.Information.Select(item => model.Information[item].Id)
            .Intersect(other.Information.Select(item => item.Id), StringComparer.Ordinal);
        return string.Join('|',
            guarantee.Kind,
            guarantee.Law,
            guarantee.Position,
            string.Join(';', where),
            string.Join(',', actions.Order(StringComparer.Ordinal)),
            string.Join(',', outcome.Referrals.Order()),
            string.Join(',', alerts.Order(StringComparer.Ordinal)),
            string.Join(',', information.Order(StringComparer.Ordinal)),
            outcome.AtLeast,
            guarantee.AlongFact < 0 ? "" : model.Facts[guarantee.AlongFact].Name,
            string.Join(',', guarantee.AlongCodes));
    }
}

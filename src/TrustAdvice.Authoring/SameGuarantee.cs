using TrustAdvice.Proof;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring;

/// <summary>
/// Whether guarantees of two rule sets say the same; their reasons do not count, and neither do actions, alerts and
/// information that only one of the two sets has.
/// </summary>
internal sealed class SameGuarantee(RuleSetModel one, RuleSetModel other)
{
    private readonly Pairs _actions = new(one.Actions.Select(action => action.Id), other.Actions.Select(action => action.Id));
    private readonly Pairs _alerts = new(one.Alerts, other.Alerts);
    private readonly Pairs _information = new(one.Information.Select(item => item.Id), other.Information.Select(item => item.Id));

    /// <summary>Whether a guarantee of the first set says the same as one of the second.</summary>
    public bool Of(Guarantee here, Guarantee there) =>
        here.Kind == there.Kind
        && here.Law == there.Law
        && here.Position == there.Position
        && here.Outcome.AtLeast == there.Outcome.AtLeast
        && here.Outcome.Referrals.Order().SequenceEqual(there.Outcome.Referrals.Order())
        && here.AlongFact < 0 == there.AlongFact < 0
        && (here.AlongFact < 0 || one.Facts[here.AlongFact].Name == other.Facts[there.AlongFact].Name)
        && here.AlongCodes.SequenceEqual(there.AlongCodes)
        && _actions.AreSame(here.Outcome.Actions, there.Outcome.Actions)
        && _alerts.AreSame(here.Outcome.Alerts, there.Outcome.Alerts)
        && _information.AreSame(here.Outcome.Information, there.Outcome.Information)
        && Where(here, one).SequenceEqual(Where(there, other), StringComparer.Ordinal);

    private static IEnumerable<string> Where(Guarantee guarantee, RuleSetModel model) =>
        guarantee.Where.Select(box => RegionText.Of(Region.Of(model.Facts, box))).Order(StringComparer.Ordinal);

    /// <summary>Which number in the one set is which in the other.</summary>
    private sealed class Pairs
    {
        private readonly Dictionary<int, int> _there = [];
        private readonly HashSet<int> _paired;

        public Pairs(IEnumerable<string> here, IEnumerable<string> there)
        {
            var numbers = there.Select((id, number) => (id, number)).ToDictionary(item => item.id, item => item.number, StringComparer.Ordinal);
            foreach (var (id, number) in here.Select((id, number) => (id, number)))
            {
                if (numbers.TryGetValue(id, out int pair))
                {
                    _there.Add(number, pair);
                }
            }

            _paired = [.. _there.Values];
        }

        public bool AreSame(IReadOnlyCollection<int> here, IReadOnlyCollection<int> there)
        {
            var wanted = here.Where(_there.ContainsKey).Select(number => _there[number]).ToHashSet();
            return wanted.SetEquals(there.Where(_paired.Contains));
        }
    }
}

using TrustAdvice.Input;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Authoring;

/// <summary>Finds choices in texts that nobody ever sees made.</summary>
internal sealed class ChoiceLinter(CompiledRules rules, Solver solver)
{
    /// <summary>Conditions of texts that no text names, and branches that stand in no situation in which their item is given.</summary>
    public IEnumerable<Diagnostic> Findings()
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        HashSet<(string, string)> told = [];
        foreach (var (item, texts, given) in rules.Model.Texts.SelectMany(ChoosingTexts))
        {
            foreach (var (before, name) in texts.SelectMany(BranchesOf))
            {
                named.Add(name);
                if (!told.Contains((item, name))
                    && solver.Find(Formula.All([given.Value, Holds(name), .. before.Select(other => Formula.Not(Holds(other)))]), Region.Everything(rules.Model.Facts)) is null)
                {
                    told.Add((item, name));
                    yield return rules.Model.At(default(SourcePlace) with { Path = "$.textConditions" }, Faults.NeverRead(item, name));
                }
            }
        }

        foreach (string name in rules.Model.TextConditions.Keys.Where(name => !named.Contains(name)).Order(StringComparer.Ordinal))
        {
            yield return rules.Model.At(default(SourcePlace) with { Path = "$.textConditions" }, Faults.NeverUsed("condition of texts", name));
        }

        Formula Holds(string name) => Formula.Any(rules.Model.TextConditions[name].Boxes.Select(Formula.In));
    }

    /// <summary>The texts that choose, each with the item that it belongs to and where that is given, be it withheld or not.</summary>
    private IEnumerable<(string Item, IReadOnlyList<string> Texts, Lazy<Formula> Given)> ChoosingTexts(TextCatalog catalog)
    {
        foreach (var action in rules.Model.Actions.Where(action => catalog.Actions.ContainsKey(action.Id)))
        {
            yield return (action.Id, Choosing(see => catalog.Actions[action.Id].Map(see)), Given(Effect.Recommend, entry => entry.Target == action.Index));
        }

        foreach (var ((action, rule), why) in catalog.WhyByRule)
        {
            yield return (action, Choosing(see => see(why)), Given(Effect.Recommend, entry => rules.Model.Actions[entry.Target].Id == action && entry.RuleId == rule));
        }

        foreach (var (kind, text) in catalog.Referrals)
        {
            yield return (JsonNames.Of(kind), Choosing(see => text.Map(see)), Given(Effect.Refer, entry => entry.Referral.To == kind));
        }

        foreach (var ((kind, rule), text) in catalog.ReferralByRule)
        {
            // What a rule does not say anew was looked at with the text of the kind.
            var own = Choosing(see => text.Map(see)).Except(Choosing(see => catalog.Referrals[kind].Map(see)), StringComparer.Ordinal);
            yield return (JsonNames.Of(kind), [.. own], Given(Effect.Refer, entry => entry.Referral.To == kind && entry.RuleId == rule));
        }

        for (int index = 0; index < rules.Model.Information.Count; index++)
        {
            int target = index;
            string id = rules.Model.Information[index].Id;
            yield return (id, Choosing(see => see(catalog.ForInformation(id))), Given(Effect.Inform, entry => entry.Target == target));
        }

        Lazy<Formula> Given(Effect effect, Func<Entry, bool> among) =>
            new(() => Formula.Any(rules.SectionEntries(effect).Where(among).Select(entry => Formula.In(entry.Box))));
    }

    private static List<string> Choosing(Action<Func<string, string>> show)
    {
        List<string> choosing = [];
        show(part =>
        {
            if (ConditionalText.MayHave(part))
            {
                choosing.Add(part);
            }

            return part;
        });
        return choosing;
    }

    /// <summary>Each branch with a condition, and the conditions of those before it in its choice.</summary>
    private static IEnumerable<(IReadOnlyList<string> Before, string Name)> BranchesOf(string text) => ConditionalText.PartsOf(text)!
        .Where(part => part.Condition is not null)
        .GroupBy(part => part.Choice)
        .SelectMany(choice => choice.Select((part, at) => ((IReadOnlyList<string>)[.. choice.Take(at).Select(other => other.Condition!)], part.Condition!)));
}

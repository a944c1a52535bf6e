using System.Text.Json.Nodes;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>Pairs of small rule sets: one and the same changed by hand, or two that have little to do with each other.</summary>
internal static class SmallPairs
{
    public static AnySmallPair Write(Random random)
    {
        var before = new SmallRuleFile(random).Write(withGuarantees: false);
        if (random.Next(3) == 0)
        {
            return new AnySmallPair(before, new SmallRuleFile(random).Write(withGuarantees: false));
        }

        // A change can take away what a text is for; then the pair differs in its texts as well.
        var after = before;
        for (int changes = random.Next(1, 3); changes > 0; changes--)
        {
            var changed = Change(after, random);
            after = RuleModels.TryRead(changed) is null ? changed with { Texts = null } : changed;
        }

        return new AnySmallPair(before, after);
    }

    private static AnySmallSet Change(AnySmallSet set, Random random)
    {
        var file = JsonNode.Parse(set.Rules)!;
        var rules = file["rules"]!.AsArray();
        var rule = rules[random.Next(rules.Count)]!.AsObject();
        switch (random.Next(8))
        {
            case 0 when rules.Count > 1:
                rules.Remove(rule);
                break;
            case 1:
                rule["rank"] = random.Next(4) * 100;
                break;
            case 2:
                rule.Remove("when");
                break;
            case 3:
                var actions = file["actions"]!.AsArray();
                var last = actions[^1]!;
                actions.RemoveAt(actions.Count - 1);
                actions.Insert(0, last);
                break;
            case 4:
                var alerts = file["alerts"]!.AsArray();
                var first = alerts[0]!;
                alerts.RemoveAt(0);
                alerts.Add(first);
                break;
            case 5:
                file["slots"]![random.Next(2)]!["cap"] = random.Next(1, 4);
                break;
            case 6:
                file["actions"]![0]!["kind"] = "help";
                break;
            default:
                return set with { Texts = set.Texts?.Replace("one text", "a third text", StringComparison.Ordinal) };
        }

        return set with { Rules = file.ToJsonString() };
    }
}

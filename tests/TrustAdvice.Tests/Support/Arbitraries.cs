using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using TrustAdvice.Facts;

namespace TrustAdvice.Tests.Support;

/// <summary>How FsCheck makes and shrinks what the properties speak of.</summary>
public static class Arbitraries
{
    private const int SituationsPerRuleSet = 20;

    public static Arbitrary<AnySituation> OfSituations() => Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(seed =>
            new AnySituation(new RandomSituations(new Random(seed)).Next(FactSpace.BuiltIn))),
        Shrink);

    public static Arbitrary<AnyRuleSet> OfRuleSets() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from size in Gen.OneOf(Gen.Choose(1, 10), Gen.Choose(1, 70), Gen.Choose(1, 300))
        select Make(seed, size),
        Shrink);

    private static AnyRuleSet Make(int seed, int rules)
    {
        var random = new Random(seed);
        string json = new RandomRuleFile(random).Write(rules);
        var situations = new RandomSituations(random);
        var space = RuleFiles.Load(json).Facts;
        return new AnyRuleSet(
            json, [.. Enumerable.Range(0, SituationsPerRuleSet).Select(_ => new AnySituation(situations.Next(space)))]);
    }

    /// <summary>The same situation with one fact less.</summary>
    private static IEnumerable<AnySituation> Shrink(AnySituation any)
    {
        var hostFacts = any.Value.HostFacts.All.Select(fact => fact.Key);
        var names = FactSpace.BuiltIn.All.Select(fact => fact.Name).Concat(hostFacts);
        return names.Where(name => any.Value.ValueOf(name) is not null)
            .Select(name => new AnySituation(any.Value.With(name, null)));
    }

    /// <summary>Fewer situations, fewer rules, fewer conditions, fewer facts.</summary>
    private static IEnumerable<AnyRuleSet> Shrink(AnyRuleSet any)
    {
        if (any.Situations.Count > 1)
        {
            foreach (var situation in any.Situations)
            {
                yield return any with { Situations = [situation] };
            }

            yield break;
        }

        int rules = Rules(JsonNode.Parse(any.Json)!).Count;
        for (int part = rules / 2; part >= 1; part /= 2)
        {
            for (int first = 0; first < rules; first += part)
            {
                yield return any with { Json = WithoutRules(any.Json, first, Math.Min(part, rules - first)) };
            }
        }

        for (int rule = 0; rule < Math.Min(rules, 5); rule++)
        {
            foreach (string json in WithoutConditions(any.Json, rule))
            {
                yield return any with { Json = json };
            }
        }

        foreach (var situation in any.Situations.SelectMany(Shrink))
        {
            yield return any with { Situations = [situation] };
        }
    }

    private static JsonArray Rules(JsonNode file) => file["rules"]!.AsArray();

    private static string WithoutRules(string json, int first, int count)
    {
        var file = JsonNode.Parse(json)!;
        for (int rule = 0; rule < count; rule++)
        {
            Rules(file).RemoveAt(first);
        }

        return file.ToJsonString();
    }

    private static IEnumerable<string> WithoutConditions(string json, int rule)
    {
        if (Rules(JsonNode.Parse(json)!)[rule]!["when"] is not JsonObject when)
        {
            yield break;
        }

        foreach (string fact in when.Select(member => member.Key).ToList())
        {
            var file = JsonNode.Parse(json)!;
            Rules(file)[rule]!["when"]!.AsObject().Remove(fact);
            yield return file.ToJsonString();
        }
    }
}

using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>How FsCheck makes and shrinks what the properties of the prover speak of.</summary>
public static class VerificationArbitraries
{
    private static readonly Gen<int> Seeds = Gen.Choose(0, int.MaxValue - 1);

    public static Arbitrary<AnyStatement> OfStatements() => Arb.From(
        Seeds.Select(seed =>
        {
            var random = new Random(seed);
            var space = new SmallSpace(random);
            return new AnyStatement(space, space.RandomRegion(random), Statement.Random(random, space, depth: random.Next(4)));
        }),
        any => any.Statement.Smaller().Select(any.With));

    public static Arbitrary<AnySmallSet> OfSmallSets() => Arb.From(
        Seeds.Select(seed => new SmallRuleFile(new Random(seed)).Write()), Smaller);

    public static Arbitrary<AnySmallPair> OfSmallPairs() => Arb.From(
        Seeds.Select(seed => SmallPairs.Write(new Random(seed))),
        any => Smaller(any.Before).Select(before => any with { Before = before })
            .Concat(Smaller(any.After).Select(after => any with { After = after })));

    public static Arbitrary<AnyLaidSet> OfLaidSets() => Arb.From(Seeds.Select(seed => AnyLaidSet.Write(new Random(seed))));

    private static IEnumerable<AnySmallSet> Smaller(AnySmallSet any)
    {
        if (any.Texts is not null)
        {
            yield return any with { Texts = null };
        }

        foreach (string list in new[] { "guarantees", "rules" })
        {
            int count = JsonNode.Parse(any.Rules)![list]?.AsArray().Count ?? 0;
            for (int index = 0; index < count; index++)
            {
                var file = JsonNode.Parse(any.Rules)!;
                file[list]!.AsArray().RemoveAt(index);
                if (Sound(any with { Rules = file.ToJsonString() }) is { } smaller)
                {
                    yield return smaller;
                }
            }

            for (int index = 0; index < count; index++)
            {
                foreach (string fact in Conditions(any.Rules, list, index))
                {
                    var file = JsonNode.Parse(any.Rules)!;
                    file[list]![index]!["when"]!.AsObject().Remove(fact);
                    if (Sound(any with { Rules = file.ToJsonString() }) is { } smaller)
                    {
                        yield return smaller;
                    }
                }
            }
        }
    }

    private static List<string> Conditions(string rules, string list, int index) =>
        JsonNode.Parse(rules)![list]![index]!["when"] is JsonObject when ? [.. when.Select(member => member.Key)] : [];

    private static AnySmallSet? Sound(AnySmallSet any) => RuleModels.TryRead(any) is null ? null : any;
}

using System.Text.Json.Nodes;
using TrustAdvice.Matching;
using TrustAdvice.Proof;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>A small rule set of which every guarantee is proved, and overlays that can be laid on it one on the other, whatever they break.</summary>
public sealed record AnyLaidSet(AnySmallSet Below, IReadOnlyList<string> Overlays)
{
    public override string ToString() => $"BELOW {Below}\nOVERLAYS {string.Join('\n', Overlays)}";

    public static AnyLaidSet Write(Random random)
    {
        var file = new SmallRuleFile(random);
        var below = Proved(file.Write() with { Texts = null });
        string first = file.WriteOverlay("x", below);
        return new AnyLaidSet(below, random.Next(3) == 0 ? [first, file.WriteOverlay("y", below)] : [first]);
    }

    /// <summary>The rules with so many of the overlays; null where one cannot be read.</summary>
    internal CompiledRules? Laid(int overlays) => RuleModels.TryRead(Below, [.. Overlays.Take(overlays)]) is { } model ? CompiledRules.Compile(model) : null;

    /// <summary>Without the guarantees that do not hold.</summary>
    private static AnySmallSet Proved(AnySmallSet any)
    {
        var rules = RuleModels.Read(any);
        var failing = new Prover(rules).ProveAll().Where(proof => !proof.Holds).Select(proof => proof.Id).ToHashSet();
        var file = JsonNode.Parse(any.Rules)!;
        file["guarantees"]!.AsArray().RemoveAll(guarantee => failing.Contains((string)guarantee!["id"]!));
        return any with { Rules = file.ToJsonString() };
    }
}

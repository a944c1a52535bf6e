using TrustAdvice.Facts;

namespace TrustAdvice.Tests.Support;

/// <summary>Makes situations from a seeded source: mostly unknown, fully known, full of red flags, and corners between.</summary>
internal sealed class RandomSituations(Random random)
{
    private static readonly (string Fact, string[] Values)[] RedFlags =
    [
        ("safety", ["unsure", "controlled", "afraid"]),
        ("selfHarm", ["yes", "imminent"]),
        ("childrenAtRisk", ["yes"]),
        ("pattern", ["repeated", "ongoing"]),
        ("contact", ["ongoing"]),
        ("addiction", ["active"]),
        ("talks", ["hostile"]),
        ("responsibility", ["denied"]),
        ("account", ["denied"]),
        ("progress", ["slow", "stalled", "stuck", "worsening"]),
        ("help", ["partnerRefuses", "notHelping"]),
        ("myGoal", ["leave"]),
        ("partnerGoal", ["leave"]),
        ("disclosure", ["secret", "foundOut"]),
        ("ownConduct", ["checking", "hurting"]),
        ("partnerSelfHarm", ["yes"]),
    ];

    public Situation Next(FactSpace space)
    {
        var situation = random.Next(4) switch
        {
            0 => WithKnown(space, chance: 0.1),
            1 => WithKnown(space, chance: 1),
            2 => WithRedFlags(WithKnown(space, chance: 0.4)),
            _ => WithKnown(space, chance: random.NextDouble()),
        };
        return random.Next(10) == 0 ? WithForeignFacts(situation, space) : situation;
    }

    private Situation WithKnown(FactSpace space, double chance)
    {
        var situation = new Situation();
        foreach (var fact in space.All)
        {
            if (random.NextDouble() < chance)
            {
                situation = situation.With(fact.Name, CornerOrAny(fact.Values));
            }
        }

        return situation;
    }

    private string CornerOrAny(IReadOnlyList<string> values) => random.Next(4) switch
    {
        0 => values[0],
        1 => values[^1],
        _ => values[random.Next(values.Count)],
    };

    private Situation WithRedFlags(Situation situation)
    {
        foreach (var (fact, values) in RedFlags)
        {
            if (random.Next(3) == 0)
            {
                situation = situation.With(fact, values[random.Next(values.Length)]);
            }
        }

        return situation;
    }

    /// <summary>Facts that no rule set declares, and a value that a declared one does not have.</summary>
    private Situation WithForeignFacts(Situation situation, FactSpace space)
    {
        situation = situation.With("foreign.fact", "no-such-value").With("x.y-z.0", "0.1-2");
        var hostFacts = space.All.Where(fact => fact.Name.Contains('.', StringComparison.Ordinal)).ToList();
        return hostFacts.Count == 0
            ? situation
            : situation.With(hostFacts[random.Next(hostFacts.Count)].Name, "no-such-value");
    }
}

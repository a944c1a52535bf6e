using System.Collections;

namespace TrustAdvice.Corpus;

/// <summary>
/// Situations from a linear congruential generator (Knuth's MMIX constants), the same on every framework. Some know nearly
/// nothing and some nearly everything.
/// </summary>
internal sealed class SituationList(ulong seed, int count) : IEnumerable<Situation>
{
    private const ulong Multiplier = 6_364_136_223_846_793_005;
    private const ulong Increment = 1_442_695_040_888_963_407;

    public IEnumerator<Situation> GetEnumerator()
    {
        ulong state = seed;
        for (int made = 0; made < count; made++)
        {
            uint knownInTen = Next(ref state, 11);
            var situation = new Situation();
            foreach (var fact in RuleSet.BuiltIn.FactDefinitions)
            {
                if (Next(ref state, 10) < knownInTen)
                {
                    situation = situation.With(fact.Name, fact.Values[(int)Next(ref state, (uint)fact.Values.Count)]);
                }
            }

            yield return situation;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A number below a limit, from the upper half of the state: the lower bits have short periods.</summary>
    private static uint Next(ref ulong state, uint limit)
    {
        state = unchecked((state * Multiplier) + Increment);
        return (uint)((state >> 32) % limit);
    }
}

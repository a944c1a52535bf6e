using System.Text.Json;
using TrustAdvice.Facts;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Fuzz.Shared;

/// <summary>
/// A law of the mirror kind: what the partner sees by default is the same bytes, whatever the reader's private facts and goal
/// are. It is held against pairs of situations that differ in these alone.
/// </summary>
public sealed class SharedLaw
{
    private readonly Advisor _advisor;
    private readonly FactSpace _facts;

    /// <param name="ruleSet">The rule set.</param>
    public SharedLaw(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        _advisor = new Advisor(new AdvisorOptions { RuleSet = ruleSet });
        _facts = ruleSet.Facts;
        NeverTold = [.. ruleSet.FactDefinitions.Where(fact => fact.IsPrivate).Select(fact => fact.Name), "myGoal"];
    }

    /// <summary>The private facts, a host's among them, and the reader's goal.</summary>
    public IReadOnlyList<string> NeverTold { get; }

    /// <summary>The view for the partner, as an app sends it.</summary>
    public static byte[] ViewOf(Advice advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        return JsonSerializer.SerializeToUtf8Bytes(advice.SharedView(), TrustAdviceJson.TypeInfo<SharedAdvice>());
    }

    /// <summary>Looks at pairs made at random.</summary>
    /// <param name="seed">The same seed makes the same pairs.</param>
    /// <param name="pairs">How many.</param>
    /// <returns>What is broken, or null.</returns>
    public string? Broken(int seed, int pairs)
    {
        var random = new Random(seed);
        var situations = new RandomSituations(random);
        for (int pair = 0; pair < pairs; pair++)
        {
            var one = situations.Next(_facts);
            var other = NeverTold.Aggregate(one, (situation, fact) => situation.With(fact, AnyValue(fact, random)));
            if (Differ(one, other) is { } broken)
            {
                return $"pair {pair}: {broken}";
            }
        }

        return null;
    }

    /// <summary>
    /// Looks at every value of every two facts that are never told, each against none of them known, where the facts that decide
    /// what the partner sees have every value. Each equals what nothing private gives, so any two of them are equal.
    /// </summary>
    /// <param name="told">The facts that are told.</param>
    /// <param name="looked">How many situations were looked at.</param>
    public string? BrokenInAllPairs(IReadOnlyList<string> told, out int looked)
    {
        ArgumentNullException.ThrowIfNull(told);
        looked = 0;
        foreach (var known in Every(new Situation(), told))
        {
            byte[] view = ViewOf(_advisor.Advise(known));
            for (int one = 0; one < NeverTold.Count; one++)
            {
                for (int other = one + 1; other < NeverTold.Count; other++)
                {
                    foreach (var secret in Every(known, [NeverTold[one], NeverTold[other]]))
                    {
                        looked++;
                        if (!ViewOf(_advisor.Advise(secret)).AsSpan().SequenceEqual(view))
                        {
                            return $"with {NeverTold[one]} and {NeverTold[other]}: {secret.ToJson()}";
                        }
                    }
                }
            }
        }

        return null;
    }

    private string? Differ(Situation one, Situation other)
    {
        var first = _advisor.Advise(one);
        var second = _advisor.Advise(other);
        return !ViewOf(first).AsSpan().SequenceEqual(ViewOf(second)) ? $"the view differs: {one.ToJson()} {other.ToJson()}"
            : one.AsToldByPartner() != other.AsToldByPartner() && NeverTold.All(fact => BuiltInFacts.All.Any(known => known.Name == fact))
                ? $"what the partner tells differs: {one.ToJson()} {other.ToJson()}"
            : first.SharedView().ToString() != second.SharedView().ToString() ? "what is printed differs"
            : null;
    }

    private IEnumerable<Situation> Every(Situation situation, IReadOnlyList<string> facts) => facts.Aggregate(
        (IEnumerable<Situation>)[situation],
        (situations, fact) => situations.SelectMany(known => ValuesOf(fact).Select(value => known.With(fact, value))));

    private string?[] ValuesOf(string fact) => [null, .. _facts.Find(fact)!.Values];

    private string? AnyValue(string fact, Random random)
    {
        string?[] values = ValuesOf(fact);
        return values[random.Next(values.Length)];
    }
}

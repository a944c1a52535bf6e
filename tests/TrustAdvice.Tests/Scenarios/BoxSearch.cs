using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Tests.Scenarios;

/// <summary>
/// Looks for a situation in which something happens, by building it from a rule's box: first as little as the box asks
/// for, then with what opens the usual gates, then at random inside the box.
/// </summary>
internal sealed class BoxSearch(RuleSet ruleSet)
{
    private const int RandomTries = 400;

    /// <summary>What opens the gates of the built-in rules: nothing is wrong, and everything is wished for.</summary>
    private static readonly (string Fact, string Value)[] GatesOpen =
    [
        ("safety", "safe"), ("selfHarm", "no"), ("childrenAtRisk", "no"), ("pattern", "once"), ("contact", "none"),
        ("account", "complete"), ("responsibility", "full"), ("readyToListen", "yes"), ("closeness", "wanted"),
        ("forgiveness", "chosen"), ("talks", "calm"), ("addiction", "none"), ("help", "considering"),
        ("myGoal", "repair"), ("partnerGoal", "repair"), ("disclosure", "open"), ("ownConduct", "calm"), ("pressure", "none"),
        ("partnerSelfHarm", "no"), ("dependence", "none"), ("distress", "coping"), ("living", "together"),
    ];

    private readonly Advisor _advisor = new(new AdvisorOptions { RuleSet = ruleSet });

    /// <summary>A situation in the box where the advice is as wanted, or null.</summary>
    public Situation? Find(Box box, Func<Advice, bool> wanted) =>
        Candidates(box).FirstOrDefault(situation => wanted(_advisor.Advise(situation)));

    /// <summary>The boxes in which a rule gives one of its actions, or in which it holds where it gives none.</summary>
    public static IEnumerable<Box> BoxesOf(RuleDefinition rule, ActionDefinition? action) =>
        action is null ? rule.Boxes : rule.Boxes.Select(box => box.And(OwnerGate.Of(action.Owner))).OfType<Box>();

    private IEnumerable<Situation> Candidates(Box box)
    {
        yield return Smallest(box);
        yield return Opened(box);
        var random = new Random(1);
        for (int attempt = 0; attempt < RandomTries; attempt++)
        {
            yield return Any(box, random, isTold: attempt % 2 == 0);
        }
    }

    private Situation Smallest(Box box) => At(box, (_, accepted) => LowestCode(accepted));

    private Situation Opened(Box box) => At(box, (fact, accepted) =>
    {
        var (_, value) = Array.Find(GatesOpen, gate => gate.Fact == fact.Name);
        int code = fact.CodeOf(value);
        return code > 0 && (accepted >> code & 1) != 0 ? code : LowestCode(accepted);
    });

    /// <summary>
    /// Most gates open, the rest at random: with thirty facts drawn freely something is nearly always held back. What was told and
    /// owned opens some rules and closes those about a find that nobody spoke of.
    /// </summary>
    private Situation Any(Box box, Random random, bool isTold) => At(box, (fact, accepted) =>
    {
        bool isGate = isTold || fact.Name is not ("account" or "responsibility");
        int open = isGate ? fact.CodeOf(Array.Find(GatesOpen, gate => gate.Fact == fact.Name).Value) : 0;
        if (random.Next(4) > 0)
        {
            return open > 0 && (accepted >> open & 1) != 0 ? open : LowestCode(accepted);
        }

        int code;
        do
        {
            code = random.Next(fact.Size);
        }
        while ((accepted >> code & 1) == 0);

        return code;
    });

    private Situation At(Box box, Func<FactDefinition, ulong, int> choose)
    {
        var situation = new Situation();
        for (int index = 0; index < ruleSet.Facts.Count; index++)
        {
            var fact = ruleSet.Facts[index];
            int code = choose(fact, box.Accepted(index) & fact.AllValues);
            situation = situation.With(fact.Name, fact.ValueOf(code));
        }

        return situation;
    }

    private static int LowestCode(ulong accepted) => System.Numerics.BitOperations.TrailingZeroCount(accepted);
}

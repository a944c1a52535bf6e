using System.Numerics;
using TrustAdvice.Input;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring;

/// <summary>
/// Finds what an overlay gives too far behind to be seen: at none of many points at which its rules hold does it stand among as many
/// as an app can show. That it never does is not proved, so it is a remark.
/// </summary>
internal sealed class ShownSearch(CompiledRules rules)
{
    private const int PointsOfAnAction = 600;

    /// <summary>Most readers tell little, so most points have few facts known.</summary>
    private const int MostKnown = 6;

    private const int Seed = 20_012;

    public IEnumerable<Diagnostic> Findings()
    {
        var model = rules.Model;
        int last = model.Sources.Count - 1;
        var boxes = rules.Entries.ToArray()
            .Where(entry => entry.Effect == Effect.Recommend)
            .ToLookup(entry => entry.Target, entry => Region.Of(model.Facts, entry.Box));
        return model.Actions
            .Where(action => last > 0 && action.Place.File == last && IsOnlyGivenUnseen(action.Index, [.. boxes[action.Index]]))
            .Select(action => model.At(action.Place, Faults.NeverSeen(action.Id, AdvisorOptions.HighestLimit)));
    }

    private bool IsOnlyGivenUnseen(int action, Region[] boxes)
    {
        var random = new Random(Seed);
        int[] first = new int[AdvisorOptions.HighestLimit];
        bool isGiven = false;
        for (int point = 0; boxes.Length > 0 && point < PointsOfAnAction; point++)
        {
            var box = boxes[point % boxes.Length];
            byte[] codes = box.AnyPoint();
            for (int known = (point / boxes.Length) % MostKnown; known > 0; known--)
            {
                int fact = random.Next(codes.Length);
                codes[fact] = Value(box[fact], random);
            }

            var verdict = Verdict.Of(rules, codes);
            int shown = verdict.FirstGiven(first);
            if (Array.Exists(first[..shown], entry => rules.Targets[entry] == action))
            {
                return false;
            }

            isGiven = isGiven || verdict.Given().Any(entry => entry.Target == action);
        }

        return isGiven;
    }

    private static byte Value(ulong values, Random random)
    {
        for (int skipped = random.Next(BitOperations.PopCount(values)); skipped > 0; skipped--)
        {
            values &= values - 1;
        }

        return (byte)BitOperations.TrailingZeroCount(values);
    }
}

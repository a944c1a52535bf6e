using System.Numerics;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Authoring.Mutation;

/// <summary>
/// Looks for a difference in advice at some points of a box. A quick way to see that there is one; that there is none
/// only the comparer can say.
/// </summary>
internal sealed class AdviceDifference(CompiledRules rules)
{
    /// <summary>Enough to find nearly every difference before the comparer is asked.</summary>
    private const int Samples = 48;

    private const int Seed = 20_011;

    private static readonly Effect[] Effects = Enum.GetValues<Effect>();

    private readonly FactSpace _facts = rules.Model.Facts;
    private readonly TextCatalog _texts = rules.Model.Texts.Count > 0 ? rules.Model.Texts[0].Spoken() : TextCatalog.Empty;

    /// <summary>A situation in one of the boxes for which the two rule sets advise differently, or null.</summary>
    public Situation? Sampled(CompiledRules other, IReadOnlyList<Box> within)
    {
        var random = new Random(Seed);
        foreach (var box in within)
        {
            var region = Region.Of(_facts, box);
            byte[] codes = region.AnyPoint();
            for (int sample = 0; sample < Samples; sample++)
            {
                if (Differs(other, codes))
                {
                    return _facts.Decode(WithLittleKnown(other, codes, region));
                }

                codes = [.. Enumerable.Range(0, _facts.Count).Select(fact => Value(region[fact], random))];
            }
        }

        return null;
    }

    /// <summary>A point at which the two still differ, with each fact unknown where that can be.</summary>
    private byte[] WithLittleKnown(CompiledRules other, byte[] codes, Region region)
    {
        byte[] least = region.AnyPoint();
        for (int fact = 0; fact < codes.Length; fact++)
        {
            byte known = codes[fact];
            codes[fact] = least[fact];
            codes[fact] = Differs(other, codes) ? least[fact] : known;
        }

        return codes;
    }

    private bool Differs(CompiledRules other, byte[] codes) => Differs(Verdict.Of(rules, codes), Verdict.Of(other, codes));

    private bool Differs(Verdict one, Verdict other) =>
        Array.Exists(Effects, effect => !Shown(one, effect).SequenceEqual(Shown(other, effect)));

    /// <summary>What is given by one kind of effect; what is withheld is seen by what is not given.</summary>
    private IEnumerable<(int Target, ReferralEffect Referral, string Text)> Shown(Verdict verdict, Effect effect) => effect switch
    {
        Effect.Recommend => verdict.Given().Select(entry =>
            (entry.Target, entry.Referral, TextKey.Of(_texts.ForAction(rules.Model.Actions[entry.Target].Id, entry.Rule.Id)))),
        Effect.Refer => verdict.Referrals().Select(entry =>
            (0, entry.Referral, TextKey.Of(_texts.ForReferral(entry.Referral.To, entry.Rule.Id)))),
        Effect.Alert => verdict.Alerts().Select(entry => (entry.Target, entry.Referral, "")),
        Effect.Inform => verdict.Information().Select(entry => (entry.Target, entry.Referral, "")),
        Effect.Withhold => [],
    };

    private static byte Value(ulong values, Random random)
    {
        for (int skipped = random.Next(BitOperations.PopCount(values)); skipped > 0; skipped--)
        {
            values &= values - 1;
        }

        return (byte)BitOperations.TrailingZeroCount(values);
    }
}

using System.Numerics;
using TrustAdvice.Facts;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>
/// How large the index of the rules becomes: a row of bits, one for each effect, for each value of each fact that they speak
/// of.
/// </summary>
internal static class IndexSize
{
    /// <summary>So many words of 64 bits it may have however short the files are.</summary>
    private const long WordsOfAnyFile = 300_000;

    /// <summary>So many more for each byte of the files.</summary>
    private const long WordsOfAByte = 10;

    private const int WordBits = 64;

    /// <summary>How many words files of so many bytes may lead to.</summary>
    public static long MostWords(long bytes) => WordsOfAnyFile + (WordsOfAByte * bytes);

    public static long WordsOf(FactSpace facts, IEnumerable<RuleDefinition> rules)
    {
        var spoken = new ulong[facts.Count];
        long entries = 0;
        foreach (var rule in rules)
        {
            entries += RuleReader.EntriesOf(rule);
            foreach (var box in rule.Boxes)
            {
                foreach (var constraint in box.Constraints)
                {
                    spoken[constraint.Fact] = facts[constraint.Fact].AllValues;
                }
            }
        }

        return (entries / WordBits) * spoken.Sum(values => (long)BitOperations.PopCount(values));
    }
}

using FsCheck.Xunit;
using TrustAdvice.Matching;
using TrustAdvice.Rules;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Matching;

/// <summary>The laws of the order in slots, over random rule sets.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public class SlotProperties
{
    [Property]
    public void TheFirst_IsTheFirstByRank_AndWhatIsGivenDoesNotDependOnSlots(AnyRuleSet any)
    {
        var rules = RuleFiles.Load(any.Json).Compiled;
        foreach (var situation in any.Situations)
        {
            byte[] codes = CodesOf(rules, situation.Value);
            var verdict = Verdict.Of(rules, codes);
            var byRank = rules.SectionEntries(Effect.Recommend)
                .Where(entry => entry.Box.Contains(codes) && !verdict.Withholds(entry.Target))
                .ToList();

            var given = verdict.Given();

            Assert.Equal(byRank.Take(1), given.Take(1));
            Assert.Equal(byRank.Select(entry => entry.Target).Distinct().Order(), given.Select(entry => entry.Target).Order());
        }
    }

    [Property]
    public void AShorterList_IsTheBeginningOfALongerOne(AnyRuleSet any)
    {
        var rules = RuleFiles.Load(any.Json).Compiled;
        foreach (var situation in any.Situations)
        {
            var verdict = Verdict.Of(rules, CodesOf(rules, situation.Value));
            var given = verdict.Given().Select(entry => entry.Index).ToList();

            for (int limit = 1; limit <= AdvisorOptions.HighestLimit; limit++)
            {
                var places = new int[limit];
                Assert.Equal(given.Take(limit), places[..verdict.FirstGiven(places)]);
            }
        }
    }

    [Property]
    public void NoSlotIsOverItsCap_WhileAnotherThatHasRoomIsLeftOut(AnyRuleSet any)
    {
        var rules = RuleFiles.Load(any.Json).Compiled;
        foreach (var situation in any.Situations)
        {
            byte[] codes = CodesOf(rules, situation.Value);
            var verdict = Verdict.Of(rules, codes);
            var given = verdict.Given();
            var shown = given.Take(AdvisorOptions.HighestLimit).ToList();
            var left = given.Skip(shown.Count).Select(entry => entry.Target).ToHashSet();
            bool isOver = shown.Where(entry => entry.Rule.Slot >= 0).GroupBy(entry => entry.Rule.Slot)
                .Any(slot => slot.Count() > rules.Caps[slot.Key]);

            Assert.False(isOver && rules.SectionEntries(Effect.Recommend).Any(entry =>
                left.Contains(entry.Target) && entry.Box.Contains(codes)
                && (entry.Rule.Slot < 0 || shown.Count(other => other.Rule.Slot == entry.Rule.Slot) < rules.Caps[entry.Rule.Slot])));
        }
    }

    private static byte[] CodesOf(CompiledRules rules, Situation situation)
    {
        var codes = new byte[rules.Model.Facts.Count];
        rules.Model.Facts.Encode(situation, codes);
        return codes;
    }
}

using System.Text.Json.Nodes;
using TrustAdvice.Tests.Reference;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Scenarios;

/// <summary>Many facts and many rules: right, whatever the number.</summary>
public class LargeRuleSetTests
{
    private const int ManyFacts = 64;
    private const int ManyRules = 10_000;

    [Fact]
    public void SixtyFourHostFacts_EachDecidesItsOwnRule()
    {
        var facts = Enumerable.Range(0, ManyFacts).Select(index => (JsonNode)new JsonObject
        {
            ["name"] = $"acme.f{index}",
            ["values"] = new JsonArray("low", "high"),
        });
        var actions = Enumerable.Range(0, ManyFacts).Select(index => (JsonNode)new JsonObject
        {
            ["id"] = $"a{index}",
            ["owner"] = "both",
            ["kind"] = "stance",
        });
        var rules = Enumerable.Range(0, ManyFacts).Select(index => (JsonNode)new JsonObject
        {
            ["id"] = $"r{index}",
            ["when"] = new JsonObject { [$"acme.f{index}"] = "high" },
            ["recommend"] = $"a{index}",
        });
        var advisor = AdvisorOf(FileOf(facts, actions, rules));

        for (int fact = 0; fact < ManyFacts; fact++)
        {
            var situation = new Situation().With($"acme.f{fact}", "high").With($"acme.f{(fact + 1) % ManyFacts}", "low");

            Assert.Equal([$"a{fact}"], advisor.Advise(situation).Ids());
        }
    }

    [Fact]
    public void TenThousandRules_AgreeWithTheReference()
    {
        string json = new RandomRuleFile(new Random(7)).Write(ManyRules);
        var ruleSet = RuleFiles.Load(json);
        var advisor = new Advisor(new AdvisorOptions { RuleSet = ruleSet });
        var naive = new NaiveEvaluator(json);
        var situations = new RandomSituations(new Random(8));

        for (int attempt = 0; attempt < 3; attempt++)
        {
            var situation = situations.Next(ruleSet.Facts);

            Assert.Equal(naive.Evaluate(situation).ToString(), Outcome.Of(advisor.Advise(situation)).ToString());
        }
    }

    private static Advisor AdvisorOf(string json) => new(new AdvisorOptions { RuleSet = RuleFiles.Load(json) });

    private static string FileOf(IEnumerable<JsonNode> facts, IEnumerable<JsonNode> actions, IEnumerable<JsonNode> rules) =>
        new JsonObject
        {
            ["format"] = 1,
            ["id"] = "many",
            ["version"] = "1.0.0",
            ["facts"] = new JsonArray([.. facts]),
            ["actions"] = new JsonArray([.. actions]),
            ["rules"] = new JsonArray([.. rules]),
        }.ToJsonString();
}

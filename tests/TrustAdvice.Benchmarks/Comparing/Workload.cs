using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>
/// The rules and situations that all engines are given: 16 facts of 2 to 10 values, rules of 2 to 5 conditions that
/// accept about a third of a fact's values each, so that some four rules in a hundred hold.
/// </summary>
/// <remarks>Seeded, so that every run measures the same.</remarks>
internal sealed class Workload
{
    public const int FactCount = 16;
    public const int SituationCount = 10_000;

    private const int Actions = 80;
    private const int Ranks = 1000;
    private const int Seed = 20260823;

    private static readonly int[] Sizes = [2, 3, 4, 5, 6, 7, 8, 9, 10, 2, 3, 4, 5, 6, 8, 10];

    private readonly Random _random = new(Seed);

    public Workload(int rules)
    {
        // In the order of output of the library, so that the place of a rule is its priority for every engine.
        Rules = [.. Enumerable.Range(0, rules)
            .Select(_ => NextRule())
            .OrderByDescending(rule => rule.Rank)
            .ThenBy(rule => rule.Action)];
        Situations = [.. Enumerable.Range(0, SituationCount)
            .Select(_ => Sizes.Select(size => _random.Next(1, size + 1)).ToArray())];
    }

    public IReadOnlyList<WorkloadRule> Rules { get; }

    /// <summary>For each situation the value of each fact, numbered from 1.</summary>
    public IReadOnlyList<int[]> Situations { get; }

    /// <summary>The rules as a rule file of this library, with facts of the host.</summary>
    public byte[] ToRuleFile() => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["format"] = 1,
        ["id"] = "workload",
        ["version"] = "1.0.0",
        ["facts"] = new JsonArray([.. Sizes.Select((size, fact) => new JsonObject
        {
            ["name"] = NameOf(fact),
            ["values"] = new JsonArray([.. Enumerable.Range(1, size).Select(value => JsonValue.Create(ValueOf(value)))]),
        })]),
        ["actions"] = new JsonArray([.. Enumerable.Range(0, Actions).Select(action => new JsonObject
        {
            ["id"] = ActionOf(action),
            ["owner"] = "both",
            ["kind"] = "habit",
        })]),
        ["rules"] = new JsonArray([.. Rules.Select((rule, place) => new JsonObject
        {
            ["id"] = RuleOf(place),
            ["when"] = new JsonObject(rule.Conditions.Select(condition => KeyValuePair.Create<string, JsonNode?>(
                NameOf(condition.Fact),
                new JsonArray([.. condition.Values.Select(value => JsonValue.Create(ValueOf(value)))])))),
            ["recommend"] = ActionOf(rule.Action),
            ["rank"] = rule.Rank,
        })]),
    }.ToJsonString());

    /// <summary>A situation for this library.</summary>
    public Situation SituationAt(int place)
    {
        var situation = new Situation();
        for (int fact = 0; fact < FactCount; fact++)
        {
            situation = situation.With(NameOf(fact), ValueOf(Situations[place][fact]));
        }

        return situation;
    }

    private static string NameOf(int fact) => string.Create(CultureInfo.InvariantCulture, $"w.f{fact:00}");

    private static string ValueOf(int value) => string.Create(CultureInfo.InvariantCulture, $"v{value}");

    private static string ActionOf(int action) => string.Create(CultureInfo.InvariantCulture, $"a{action}");

    private static string RuleOf(int place) => string.Create(CultureInfo.InvariantCulture, $"r{place}");

    private WorkloadRule NextRule()
    {
        int[] facts = [.. Enumerable.Range(0, FactCount)];
        _random.Shuffle(facts);
        var conditions = facts
            .Take(_random.Next(2, 6))
            .Order()
            .Select(fact => new WorkloadCondition(fact, SomeValues(Sizes[fact])))
            .ToArray();
        return new WorkloadRule(_random.Next(Ranks), _random.Next(Actions), conditions);
    }

    private int[] SomeValues(int size)
    {
        int[] values = [.. Enumerable.Range(1, size)];
        _random.Shuffle(values);
        return [.. values.Take(Math.Max(1, (size + 1) / 3)).Order()];
    }
}

using System.Text.Json;
using TrustAdvice.Facts;

namespace TrustAdvice.Tool.Tests.Support;

/// <summary>Checks each printed box, and each printed situation, on the engine.</summary>
internal static class Replay
{
    private const int PointsOfABox = 40;

    /// <summary>A counterexample is one at its situation and at points anywhere in its box.</summary>
    public static void Counterexample(Engine engine, JsonElement guarantee)
    {
        string id = guarantee.GetProperty("id").GetString()!;
        var counterexample = guarantee.GetProperty("counterexample");
        foreach (var situation in Situations(engine, counterexample))
        {
            Assert.False(engine.Holds(id, situation), $"'{id}' holds at a printed counterexample");
        }
    }

    /// <summary>A change is one at its situation and at points anywhere in its box.</summary>
    public static void Change(Engine before, Engine after, JsonElement change)
    {
        string outcome = change.GetProperty("outcome").GetString()!;
        if (change.TryGetProperty("urgency", out var urgency))
        {
            outcome += " " + urgency.GetString();
        }

        string kind = change.GetProperty("kind").GetString()!;
        foreach (var situation in Situations(after, change))
        {
            bool isChange = kind switch
            {
                "lost" => before.Outcomes(situation).Contains(outcome) && !after.Outcomes(situation).Contains(outcome),
                "gained" => !before.Outcomes(situation).Contains(outcome) && after.Outcomes(situation).Contains(outcome),
                "reordered" => IsFirst(before, outcome, change, situation) != IsFirst(after, outcome, change, situation),
                _ => before.Text(outcome, situation) != after.Text(outcome, situation),
            };
            Assert.True(isChange, $"{kind} '{outcome}' does not replay at {JsonSerializer.Serialize(change)}");
        }
    }

    private static bool IsFirst(Engine engine, string outcome, JsonElement change, Situation situation)
    {
        var outcomes = engine.Outcomes(situation);
        int one = outcomes.IndexOf(outcome);
        int other = outcomes.IndexOf(change.GetProperty("beside").GetString()!);
        Assert.True(one >= 0 && other >= 0);
        return one < other;
    }

    private static IEnumerable<Situation> Situations(Engine engine, JsonElement printed)
    {
        yield return engine.Read(printed.GetProperty("situation"));
        var random = new Random(7);
        var box = printed.GetProperty("box").EnumerateObject()
            .ToDictionary(fact => fact.Name, fact => fact.Value.EnumerateArray().Select(value => value.GetString()!).ToArray());
        for (int point = 0; point < PointsOfABox; point++)
        {
            var situation = new Situation();
            foreach (var fact in FactSpace.BuiltIn.All)
            {
                string[] values = box.GetValueOrDefault(fact.Name) ?? [.. fact.Values, FactDefinition.Unknown];
                situation = situation.With(fact.Name, values[random.Next(values.Length)]);
            }

            yield return situation;
        }
    }
}

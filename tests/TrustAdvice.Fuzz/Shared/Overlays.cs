using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using TrustAdvice.Facts;

namespace TrustAdvice.Fuzz.Shared;

/// <summary>Rule sets to hold a law against: the built-in one, with honest overlays, and with overlays made at random.</summary>
public static class Overlays
{
    private static readonly string[] Owners = ["brokeTrust", "wasHurt", "both"];
    private static readonly string[] Kinds = ["stance", "conversation", "habit", "agreement", "closeness", "reflection", "selfCare", "help"];

    /// <summary>The overlays that those who know a group of readers would write, laid on the built-in rule set.</summary>
    public static IEnumerable<(string Name, RuleSet RuleSet)> Honest()
    {
        var cases = JsonNode.Parse(File.ReadAllText(Seeds.PathOf("honest/honest.json")))!.AsArray();
        return cases.Select(overlay => ((string)overlay!["name"]!, Laid(overlay)));
    }

    /// <summary>Overlays at random, those that load.</summary>
    /// <param name="seed">The same seed makes the same overlays.</param>
    /// <param name="tries">How many are made.</param>
    public static IEnumerable<(string Name, RuleSet RuleSet)> Random(int seed, int tries)
    {
        for (int number = 0; number < tries; number++)
        {
            byte[] overlay = Encoding.UTF8.GetBytes(Any(new Random((seed * 1009) + number)).ToJsonString());
            if (RuleSet.BuiltIn.TryLoadOverlay(new MemoryStream(overlay), [], out var ruleSet, out _))
            {
                yield return (string.Create(CultureInfo.InvariantCulture, $"random {number}"), ruleSet);
            }
        }
    }

    private static RuleSet Laid(JsonNode overlay)
    {
        var below = RuleSet.BuiltIn;
        int number = 0;
        foreach (var one in (overlay["below"]?.AsArray() ?? []).Append(overlay))
        {
            var members = Header(string.Create(CultureInfo.InvariantCulture, $"acme.overlay{number++}"));
            foreach (var (name, value) in one!["overlay"]?.AsObject() ?? [])
            {
                members[name] = value?.DeepClone();
            }

            Stream[] texts = [.. one["texts"]?.AsArray().Select(text => new MemoryStream(Encoding.UTF8.GetBytes(text!.ToJsonString()))) ?? []];
            below = below.LoadOverlay(new MemoryStream(Encoding.UTF8.GetBytes(members.ToJsonString())), texts);
        }

        return below;
    }

    private static JsonObject Header(string id) =>
        new() { ["format"] = 1, ["id"] = id, ["version"] = "1.0.0", ["extends"] = "trustadvice.core" };

    /// <summary>Private facts of a host, what the partner may see, and rules that bind the one to the other.</summary>
    private static JsonObject Any(Random random)
    {
        var overlay = Header("acme.random");
        overlay["facts"] = new JsonArray([.. Enumerable.Range(0, 3).Select(fact => new JsonObject
        {
            ["name"] = $"acme.f{fact}",
            ["values"] = new JsonArray("one", "two"),
            ["private"] = fact < 2,
        })]);
        overlay["actions"] = new JsonArray([.. Enumerable.Range(0, 4).Select(action => new JsonObject
        {
            ["id"] = $"acme-a{action}",
            ["owner"] = One(random, Owners),
            ["kind"] = One(random, Kinds),
            ["visibility"] = "mayShare",
        })]);
        overlay["rules"] = new JsonArray([.. Enumerable.Range(0, 6).Select(rule => Rule(random, rule))]);
        if (random.Next(2) == 0)
        {
            overlay["hide"] = new JsonArray(One(random, [.. RuleSet.BuiltIn.Actions.Select(action => action.Id)]));
        }

        return overlay;
    }

    private static JsonObject Rule(Random random, int number)
    {
        var when = new JsonObject();
        for (int count = random.Next(1, 4); when.Count < count;)
        {
            if (random.Next(2) == 0)
            {
                when[$"acme.f{random.Next(3)}"] = random.Next(2) == 0 ? "one" : "two";
            }
            else
            {
                var fact = FactSpace.BuiltIn.All[random.Next(FactSpace.BuiltIn.All.Count)];
                when[fact.Name] = fact.Values[random.Next(fact.Values.Count)];
            }
        }

        var rule = new JsonObject { ["id"] = $"acme.r{number}", ["when"] = when };
        string action = $"acme-a{random.Next(4)}";
        if (random.Next(3) == 0)
        {
            rule["withhold"] = new JsonObject { ["actions"] = new JsonArray(action) };
        }
        else
        {
            rule["recommend"] = action;
            rule["rank"] = random.Next(900);
        }

        return rule;
    }

    private static string One(Random random, string[] of) => of[random.Next(of.Length)];
}

using System.Globalization;
using System.Text.Json.Nodes;
using TrustAdvice.Facts;

namespace TrustAdvice.Benchmarks;

/// <summary>
/// Writes rule sets of any size in the shape of the built-in one: rules of one to four facts, a few guards that withhold,
/// eighty actions, and guarantees of every kind that hold.
/// </summary>
/// <remarks>Seeded, so that every run measures the same files.</remarks>
internal sealed class GeneratedRules
{
    /// <summary>As many as the built-in catalogue has, give or take.</summary>
    private const int Actions = 80;

    private static readonly string[] Kinds =
        ["stance", "conversation", "habit", "agreement", "closeness", "reflection", "selfCare", "help"];

    private static readonly string[] Owners = ["brokeTrust", "wasHurt", "both"];
    private static readonly string[] Urgencies = ["whenReady", "soon", "today"];
    private static readonly string[] Referrals = ["addictionService", "individualTherapist", "couplesTherapist"];

    /// <summary>What a rule at random may speak of; the guards speak of the others.</summary>
    private static readonly FactDefinition[] Facts = [.. FactSpace.BuiltIn.All.Where(fact =>
        !fact.IsPrivate && fact.Name is not ("whoBrokeTrust" or "myGoal" or "partnerGoal"))];

    private readonly Random _random = new(20260101);

    public static string Write(int rules)
    {
        var generated = new GeneratedRules();
        return new JsonObject
        {
            ["format"] = 1,
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"generated.{rules}"),
            ["version"] = "1.0.0",
            ["alerts"] = new JsonArray("card"),
            ["actions"] = new JsonArray([.. Enumerable.Range(0, Actions).Select(generated.Action)]),
            ["rules"] = new JsonArray([.. Guards(), .. Enumerable.Range(0, rules - Guards().Length).Select(generated.Rule)]),
            ["guarantees"] = JsonNode.Parse(Guarantees),
        }.ToJsonString();
    }

    private static JsonNode[] Guards() => [.. JsonNode.Parse("""
        [
          { "id": "fear", "when": { "safety": ["controlled", "afraid"] }, "alert": "card", "withhold": { "everyAction": true },
            "refer": { "to": "abuseSpecialist", "urgency": "emergency" }, "rank": 900 },
          { "id": "fear-of-couples", "when": { "safety": ["unsure", "controlled", "afraid"] },
            "withhold": { "owners": ["both"], "referrals": ["couplesTherapist"] }, "refer": { "to": "abuseSpecialist", "urgency": "today" } },
          { "id": "unknown-safety", "when": { "safety": "unknown" }, "withhold": { "kinds": ["closeness"] } },
          { "id": "self-harm", "when": { "selfHarm": "yes" }, "refer": { "to": "crisisLine", "urgency": "emergency" }, "rank": 1000 },
          { "id": "children", "when": { "childrenAtRisk": "yes" }, "refer": { "to": "childProtection", "urgency": "today" } },
          { "id": "leaving", "when": { "any": [{ "myGoal": "leave" }, { "partnerGoal": "leave" }] }, "withhold": { "kinds": ["closeness"] } },
          { "id": "no-progress", "when": { "progress": ["stalled", "stuck", "worsening"] }, "refer": { "to": "individualTherapist", "urgency": "soon" } },
          { "id": "stuck", "when": { "progress": "stuck" }, "recommend": ["a7", "a15"], "rank": 950 },
          { "id": "anyway", "recommend": ["a5", "a6"] }
        ]
        """)!.AsArray().Select(rule => rule!.DeepClone())];

    private const string Guarantees = """
        [
          { "id": "covered", "kind": "covered" },
          { "id": "fear", "kind": "never", "when": { "safety": ["controlled", "afraid"] }, "outcome": { "everyAction": true } },
          { "id": "closeness", "kind": "never", "when": { "any": [{ "safety": "unknown" }, { "myGoal": "leave" }] }, "outcome": { "kinds": ["closeness"] } },
          { "id": "crisis-line", "kind": "always", "when": { "selfHarm": "yes" }, "outcome": { "referrals": ["crisisLine"], "as": "firstReferral" } },
          { "id": "help", "kind": "always", "when": { "progress": ["stalled", "stuck", "worsening"] }, "outcome": { "referrals": "any", "atLeast": "soon" } },
          { "id": "stuck", "kind": "always", "when": { "progress": "stuck", "safety": "safe", "whoBrokeTrust": "both" },
            "outcome": { "kinds": ["help"], "as": "nextStep" } },
          { "id": "urgency", "kind": "monotone", "law": "urgencyNeverFalls", "along": { "selfHarm": ["no", "unknown", "yes"] } },
          { "id": "joint", "kind": "monotone", "law": "nothingAdded", "along": { "safety": ["safe", "unsure", "afraid"] }, "outcome": { "owners": ["both"] } },
          { "id": "retold", "kind": "mirror", "law": "retold", "outcome": { "owners": ["both"], "referrals": "any" } },
          { "id": "role", "kind": "mirror", "law": "role", "outcome": { "owners": ["brokeTrust", "wasHurt"] } }
        ]
        """;

    private JsonNode Action(int index) => new JsonObject
    {
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"a{index}"),
        ["owner"] = Owners[index % Owners.Length],
        ["kind"] = Kinds[index % Kinds.Length],
    };

    private JsonNode Rule(int index)
    {
        var rule = new JsonObject
        {
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"r{index}"),
            ["when"] = When(),
            ["rank"] = _random.Next(900),
        };
        switch (_random.Next(10))
        {
            case 0:
                rule["withhold"] = new JsonObject { ["kinds"] = new JsonArray(Kinds[_random.Next(Kinds.Length - 1)]) };
                break;
            case 1 or 2:
                rule["refer"] = new JsonObject { ["to"] = One(Referrals), ["urgency"] = One(Urgencies) };
                break;
            default:
                rule["recommend"] = string.Create(CultureInfo.InvariantCulture, $"a{_random.Next(Actions)}");
                break;
        }

        return rule;
    }

    private JsonObject When()
    {
        var when = new JsonObject();
        int facts = _random.Next(1, 5);
        while (when.Count < facts)
        {
            var fact = Facts[_random.Next(Facts.Length)];
            string[] values = [.. fact.Values.Append(FactDefinition.Unknown)];
            _random.Shuffle(values);
            when[fact.Name] = new JsonArray([.. values.Take(_random.Next(1, 3)).Select(value => JsonValue.Create(value))]);
        }

        return when;
    }

    private string One(string[] of) => of[_random.Next(of.Length)];
}

using System.Text.Json.Nodes;
using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Rules;
using TrustAdvice.Support;
using TrustAdvice.Texts;
using JsonObject = System.Text.Json.Nodes.JsonObject;
using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace TrustAdvice.Tests.Json;

/// <summary>
/// The schemas of the files that authors write: what follows from the facts and the enums is made from the code, the rest is
/// written by hand.
/// </summary>
internal static class FileSchemas
{
    public const string Rules = "docs/schema/rules.schema.json";
    public const string Texts = "docs/schema/texts.schema.json";
    public const string Contacts = "docs/schema/support.schema.json";

    private const string OfFact = "fact-";

    private static readonly Dictionary<string, string[]> Enums = new()
    {
        ["owner"] = [.. JsonNames.All<Owner>()],
        ["kind"] = [.. JsonNames.All<ActionKind>()],
        ["step"] = [.. JsonNames.All<RepairStep>()],
        ["visibility"] = [.. JsonNames.All<Visibility>()],
        ["cadence"] = [.. JsonNames.All<Cadence>()],
        ["company"] = [.. JsonNames.All<Company>()],
        ["evidence"] = Enum.GetNames<EvidenceGrade>(),
        ["referralKind"] = [.. JsonNames.All<ReferralKind>()],
        ["urgency"] = [.. JsonNames.All<Urgency>()],
        ["guaranteeKind"] = [.. JsonNames.All<GuaranteeKind>()],
        ["guaranteeLaw"] = [.. JsonNames.All<GuaranteeLaw>().Where(law => law != "none")],
        ["outcomePosition"] = [.. JsonNames.All<OutcomePosition>()],
        ["reviewState"] = [.. JsonNames.All<ReviewState>()],
        ["seenAs"] = [.. JsonNames.All<ReadDepth>()],
        ["wayKind"] = [.. JsonNames.All<ContactWayKind>()],
    };

    /// <summary>The schema with everything that follows from the code put in anew.</summary>
    public static string Refreshed(string path, string schema)
    {
        var root = (JsonObject)JsonNode.Parse(schema)!;
        var definitions = (JsonObject)root["definitions"]!;
        foreach (var (name, values) in Enums.Where(item => definitions.ContainsKey(item.Key)))
        {
            definitions[name]!["enum"] = Names(values);
        }

        switch (path)
        {
            case Rules:
                OfFacts(definitions);
                definitions["conjunction"]!["properties"] = ForEachFact(Condition);
                var any = definitions["when"]!["properties"]!["any"]!.DeepClone();
                definitions["when"]!["properties"] = ForEachFact(fact => Reference($"conjunction/properties/{fact.Name}"));
                definitions["when"]!["properties"]!["any"] = any;
                definitions["situation"]!["properties"] = ForEachFact(Value);
                definitions["situation"]!["properties"]!["$schema"] = new JsonObject { ["type"] = "string" };
                break;
            case Texts:
                root["properties"]!["questions"]!["properties"] = ForEachFact(Question);
                root["properties"]!["referrals"]!["properties"] = Members(Enums["referralKind"], _ => Reference("referral"));
                break;
        }

        return root.ToJsonString(TypeSchemas.Layout) + "\n";
    }

    private static void OfFacts(JsonObject definitions)
    {
        foreach (string name in definitions.Select(item => item.Key).Where(key => key.StartsWith(OfFact, StringComparison.Ordinal)).ToList())
        {
            definitions.Remove(name);
        }

        foreach (var fact in FactSpace.BuiltIn.All)
        {
            definitions[OfFact + fact.Name] = new JsonObject
            {
                ["description"] = "One value or several.",
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["type"] = "string", ["enum"] = Names([.. fact.Values, FactDefinition.Unknown]) },
                    new JsonObject
                    {
                        ["type"] = "array",
                        ["minItems"] = 1,
                        ["items"] = Reference($"{OfFact}{fact.Name}/anyOf/0"),
                        ["uniqueItems"] = true,
                    }),
            };
        }
    }

    private static JsonObject Condition(FactDefinition fact)
    {
        var forms = new JsonArray(
            Reference(OfFact + fact.Name),
            new JsonObject
            {
                ["description"] = "Every known value but these.",
                ["type"] = "object",
                ["required"] = new JsonArray("not"),
                ["properties"] = new JsonObject { ["not"] = Reference(OfFact + fact.Name) },
                ["additionalProperties"] = false,
            });
        if (fact.IsOrdered)
        {
            forms.Add((JsonNode)new JsonObject
            {
                ["description"] = "From low to high, both ends included.",
                ["type"] = "object",
                ["properties"] = Members(["from", "to"], _ => new JsonObject { ["enum"] = Names(fact.Values) }),
                ["minProperties"] = 1,
                ["additionalProperties"] = false,
            });
        }

        return new JsonObject { ["description"] = TypeSchemas.SummaryOf(fact), ["anyOf"] = forms };
    }

    private static JsonObject Value(FactDefinition fact) => new()
    {
        ["description"] = TypeSchemas.DescriptionOf(fact),
        ["enum"] = new JsonArray([.. fact.Values.Append(FactDefinition.Unknown).Select(value => JsonValue.Create(value)), null]),
    };

    private static JsonObject Question(FactDefinition fact) => new()
    {
        ["description"] = TypeSchemas.SummaryOf(fact),
        ["type"] = "object",
        ["required"] = new JsonArray("text"),
        ["properties"] = new JsonObject
        {
            ["text"] = Described("The question."),
            ["why"] = Described("Why it is asked."),
            ["answers"] = new JsonObject
            {
                ["description"] = "The answer for each value.",
                ["type"] = "object",
                ["properties"] = Members(fact.Values, _ => Reference("text")),
                ["additionalProperties"] = false,
            },
        },
        ["additionalProperties"] = false,
    };

    private static JsonObject Described(string description) =>
        new() { ["description"] = description, ["allOf"] = new JsonArray(Reference("text")) };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    private static JsonObject ForEachFact(Func<FactDefinition, JsonObject> schema) =>
        new(FactSpace.BuiltIn.All.Select(fact => KeyValuePair.Create(fact.Name, (JsonNode?)schema(fact))));

    private static JsonObject Members(IEnumerable<string> names, Func<string, JsonObject> schema) =>
        new(names.Select(name => KeyValuePair.Create(name, (JsonNode?)schema(name))));

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => JsonValue.Create(name))];
}

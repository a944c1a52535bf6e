using System.Text.Json.Nodes;
using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Journeys;
using TrustAdvice.Texts;
using JsonObject = System.Text.Json.Nodes.JsonObject;
using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace TrustAdvice.Serialization;

/// <summary>Makes the schemas for one rule set in one language.</summary>
/// <remarks>
/// Situations and interviews follow from the facts. Advice and journeys are forms in docs/schema, which the package carries; what
/// depends on the rule set is marked there by <c>$comment</c> and put in anew.
/// </remarks>
internal sealed class SchemaWriter(Advisor advisor)
{
    /// <summary>Stands where a form holds a situation.</summary>
    public const string SituationMark = "situation";

    /// <summary>Stands before the name of a fact where a form holds one.</summary>
    public const string FactMark = "fact ";

    private const string Comment = "$comment";
    private const string HostFact = @"^[a-z0-9-]+(\.[a-z0-9-]+)+$";
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    public static SchemaWriter For(RuleSet? ruleSet, string? language) =>
        language is null || LanguageTag.IsSound(language)
            ? new SchemaWriter(new Advisor(new AdvisorOptions { RuleSet = ruleSet ?? RuleSet.BuiltIn, Language = language }))
            : throw new ArgumentException("This is not a language tag such as es-MX.", nameof(language));

    public JsonObject Situation() => Document("Situation", "What is known about a couple, in JSON.", OfFacts());

    public JsonObject Interview() => Document("Interview", "The answers of an interview, in JSON.", new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            [SituationReader.SchemaMember] = Text(),
            ["known"] = OfFacts("What was known from the start."),
            ["answers"] = OfFacts("The last answer to each question, in the order in which they were given; unknown was declined."),
            ["history"] = new JsonObject
            {
                ["description"] = "Every answer in its order, where a question was answered again.",
                ["type"] = "array",
                ["items"] = OfFacts(),
            },
        },
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("answers"),
    });

    /// <summary>A form of docs/schema, with the facts and texts of this rule set.</summary>
    public JsonObject Form(string name)
    {
        using var stream = typeof(SchemaWriter).Assembly.GetManifestResourceStream($"TrustAdvice.Schemas.{name}.schema.json")!;
        return Filled((JsonObject)JsonNode.Parse(stream)!);
    }

    public JsonObject Filled(JsonObject form)
    {
        Fill(form);
        return form;
    }

    public JsonNode? Of(Type type)
    {
        var schema = type == typeof(Situation) ? Situation()
            : type == typeof(AdviceTrace) ? Form("advice")["properties"]!["trace"]
            : type == typeof(Interview) ? Interview()
            : type == typeof(Journey) ? Form("journey")
            : type == typeof(JourneyEvent) ? Events()
            : type == typeof(Ratings) ? Kind("checkIn")["properties"]!["ratings"]
            : type.BaseType == typeof(JourneyEvent) ? Kind(JsonNames.NameOf(type.Name[..^"Event".Length]))
            : null;
        (schema as JsonObject)?.Remove(SituationReader.SchemaMember);
        return schema?.DeepClone();
    }

    /// <summary>The names of an enum of the library, and null where it may be that; null for any other type.</summary>
    public static JsonObject? OfEnum(Type type)
    {
        if (type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return OfEnum(type.GenericTypeArguments[0]) is { } item ? new JsonObject { ["type"] = "array", ["items"] = item } : null;
        }

        var members = Nullable.GetUnderlyingType(type) ?? type;
        return members.IsEnum && members.Assembly == typeof(SchemaWriter).Assembly
            ? Names(Enum.GetNames(members).Select(JsonNames.NameOf), isNullable: members != type)
            : null;
    }

    private static JsonObject Names(IEnumerable<string> names, bool isNullable, string? description = null)
    {
        var schema = Described(description);
        JsonNode?[] values = [.. names.Select(name => JsonValue.Create(name))];
        schema["type"] = isNullable ? new JsonArray("string", "null") : "string";
        schema["enum"] = new JsonArray(isNullable ? [.. values, null] : values);
        return schema;
    }

    private JsonNode Events() => Form("journey")["properties"]!["events"]!["items"]!;

    private JsonNode Kind(string name) =>
        Events()["oneOf"]!.AsArray().First(kind => kind!["properties"]!["type"]!["enum"]![0]!.GetValue<string>() == name)!;

    /// <summary>Puts in what depends on the rule set and the language.</summary>
    private void Fill(JsonNode? node)
    {
        foreach (var child in node is JsonObject members ? members.Select(member => member.Value) : node as JsonArray ?? [])
        {
            Fill(child);
        }

        if (node is not JsonObject schema || schema[Comment] is not JsonValue mark || !mark.TryGetValue(out string? said))
        {
            return;
        }

        if (said == SituationMark)
        {
            // Advice tells the facts that it was told, also those that its rule set does not know.
            Move(OfFacts(withOthers: true), schema);
        }
        else if (said.StartsWith(FactMark, StringComparison.Ordinal))
        {
            schema["description"] = MeaningOf(said[FactMark.Length..]);
        }
    }

    private JsonObject OfFacts(string? description = null, bool withOthers = false)
    {
        var properties = new JsonObject { [SituationReader.SchemaMember] = Text() };
        foreach (var fact in advisor.RuleSet.FactDefinitions)
        {
            properties[fact.Name] = Names(fact.Values.Append(FactDefinition.Unknown), isNullable: true, MeaningOf(fact.Name));
        }

        var schema = Described(description);
        schema["type"] = "object";
        schema["properties"] = properties;
        if (withOthers)
        {
            schema["patternProperties"] = new JsonObject { [HostFact] = new JsonObject { ["type"] = new JsonArray("string", "null") } };
        }

        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>The question about a fact, and what each value says, a line each.</summary>
    private string MeaningOf(string fact)
    {
        var question = advisor.QuestionFor(fact);
        return string.Join('\n', question.Answers.Select(answer => $"{answer.Value}: {answer.Text}").Prepend(question.Text));
    }

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Described(string? description) => description is null ? [] : new JsonObject { ["description"] = description };

    private static JsonObject Document(string title, string description, JsonObject schema)
    {
        var document = new JsonObject { [SituationReader.SchemaMember] = Dialect, ["title"] = title, ["description"] = description };
        Move(schema, document);
        return document;
    }

    private static void Move(JsonObject from, JsonObject to)
    {
        foreach (var (name, value) in from.ToList())
        {
            from.Remove(name);
            to[name] = value;
        }
    }
}

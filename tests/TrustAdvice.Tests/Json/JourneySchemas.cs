using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Journeys;
using TrustAdvice.Serialization;
using JsonArray = System.Text.Json.Nodes.JsonArray;
using JsonNode = System.Text.Json.Nodes.JsonNode;
using JsonObject = System.Text.Json.Nodes.JsonObject;
using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace TrustAdvice.Tests.Json;

/// <summary>The schema of a journey's JSON: for each kind of event the properties of its type and what is said of them.</summary>
internal static class JourneySchemas
{
    public static JsonObject OfJourney() => Object(
        new JsonObject
        {
            ["$schema"] = new JsonObject { ["type"] = "string" },
            ["version"] = Version(),
            ["whoBrokeTrust"] = new JsonObject
            {
                ["$comment"] = $"{SchemaWriter.FactMark}whoBrokeTrust",
                ["description"] = "",
                ["type"] = "string",
                ["enum"] = Names([.. JsonNames.All<WhoBrokeTrust>(), JourneyNames.OneOfTheTwo]),
            },
            ["reader"] = Described("Whose log it is; absent where nobody in particular reads it.", Enum(typeof(JourneyRole), isNullable: true)),
            ["events"] = new JsonObject
            {
                ["type"] = "array",
                ["maxItems"] = JourneyReader.MaximumEvents,
                ["items"] = new JsonObject { ["oneOf"] = new JsonArray([.. Kinds().Select(Event)]) },
            },
        },
        "version",
        "whoBrokeTrust",
        "events");

    private static IEnumerable<Type> Kinds() => typeof(JourneyEvent).Assembly.GetTypes()
        .Where(type => type.IsSealed && type.IsAssignableTo(typeof(JourneyEvent))).OrderBy(type => type.Name, StringComparer.Ordinal);

    private static JsonObject Event(Type kind)
    {
        string type = JsonNamingPolicy.CamelCase.ConvertName(kind.Name[..^"Event".Length]);
        bool isWithdrawal = kind == typeof(WithdrawalEvent);
        List<string> required = isWithdrawal ? ["type", "id"] : ["type"];
        var members = new JsonObject { ["version"] = Version(), ["type"] = new JsonObject { ["type"] = "string", ["enum"] = Names([type]) } };
        foreach (var property in kind.GetProperties().Where(property => !isWithdrawal || property.Name != nameof(JourneyEvent.Revision)))
        {
            string name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            bool isRequired = property.IsDefined(typeof(RequiredMemberAttribute)) || required.Contains(name);
            members[name] = Described(TypeSchemas.SummaryOf(property), Member(property, !isRequired));
            if (property.IsDefined(typeof(RequiredMemberAttribute)))
            {
                required.Add(name);
            }
        }

        members["author"] = Described("In whose log it was written, where nothing else tells.", Enum(typeof(JourneyRole), isNullable: true));
        return Object(members, [.. required]);
    }

    private static JsonObject Member(PropertyInfo property, bool isNullable)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type.IsEnum)
        {
            return FactOf(property, type) is { } fact ? Marked(fact, Enum(type, isNullable)) : Enum(type, isNullable);
        }

        return type switch
        {
            _ when type == typeof(DateOnly) => new JsonObject { ["type"] = Type("string", isNullable), ["format"] = "date" },
            _ when type == typeof(bool) => new JsonObject { ["type"] = Type("boolean", isNullable) },
            _ when type == typeof(double) => new JsonObject { ["type"] = Type("number", isNullable) },
            _ when type == typeof(int) => new JsonObject
            {
                ["type"] = Type("integer", isNullable),
                ["minimum"] = 1,
                ["maximum"] = JourneyEvent.HighestRevision,
            },
            _ when type == typeof(Ratings) => new JsonObject
            {
                ["type"] = Type("object", isNullable),
                ["additionalProperties"] = new JsonObject { ["type"] = "number", ["minimum"] = Ratings.Lowest, ["maximum"] = Ratings.Highest },
            },
            _ => new JsonObject { ["type"] = Type("string", isNullable), ["minLength"] = 1, ["maxLength"] = JourneyNames.Longest },
        };
    }

    /// <summary>The fact whose values these are: that of the enum, or among several the one of the same name.</summary>
    private static string? FactOf(PropertyInfo property, Type members)
    {
        var facts = typeof(Situation).GetProperties().Where(fact => Nullable.GetUnderlyingType(fact.PropertyType) == members).ToList();
        var fact = facts.Count == 1 ? facts[0] : facts.Find(candidate => candidate.Name == property.Name);
        return fact is null ? null : FactSpace.BuiltIn.All.Single(known => known.Name.Equals(fact.Name, StringComparison.OrdinalIgnoreCase)).Name;
    }

    private static JsonObject Marked(string fact, JsonObject schema)
    {
        schema.Insert(0, "$comment", $"{SchemaWriter.FactMark}{fact}");
        return schema;
    }

    private static JsonObject Described(string description, JsonObject schema)
    {
        schema.Insert(0, "description", description);
        return schema;
    }

    private static JsonObject Version() => new() { ["description"] = "The version of the format.", ["enum"] = new JsonArray(JourneyWriter.Version) };

    private static JsonObject Enum(Type members, bool isNullable) => (JsonObject)TrustAdviceJson.SchemaOf(isNullable ? typeof(Nullable<>).MakeGenericType(members) : members)!;

    private static JsonNode Type(string type, bool isNullable) => isNullable ? new JsonArray(type, "null") : JsonValue.Create(type);

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => JsonValue.Create(name))];

    private static JsonObject Object(JsonObject properties, params string[] required) => new()
    {
        ["type"] = "object",
        ["properties"] = properties,
        ["required"] = Names(required),
        ["additionalProperties"] = false,
    };
}

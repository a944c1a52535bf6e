using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TrustAdvice.Facts;
using TrustAdvice.Serialization;
using JsonObject = System.Text.Json.Nodes.JsonObject;
using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace TrustAdvice.Tests.Json;

/// <summary>The JSON Schemas of what is written and read, made from the types and their documentation.</summary>
internal static partial class TypeSchemas
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly Dictionary<string, string> Summaries = ReadSummaries();

    public static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string OfAdvice() => Filled(Text("Advice", "What advice looks like in JSON.", Exported(typeof(Advice))));

    /// <summary>What a journey holds: of its own form, each kind of event with the members of its type.</summary>
    public static string OfJourney() => Filled(Text("Journey", "What two people noted over time, in JSON.", JourneySchemas.OfJourney()));

    /// <summary>With what the package puts in for its own rules.</summary>
    private static string Filled(string form) => SchemaWriter.For(null, null).Filled((JsonObject)JsonNode.Parse(form)!).ToJsonString(Layout) + "\n";

    private static string Text(string title, string description, JsonObject schema)
    {
        var document = new JsonObject { ["$schema"] = Dialect, ["title"] = title, ["description"] = description };
        foreach (var (name, value) in schema.ToList())
        {
            schema.Remove(name);
            document[name] = value;
        }

        return document.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Exported(Type type) => (JsonObject)TrustAdviceJson.TypeInfo<Advice>().Options.GetJsonSchemaAsNode(
        type,
        new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform });

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        if (context.TypeInfo.Type == typeof(AdviceTrace))
        {
            return Described(context, TraceSchema());
        }

        if (EnumSchema(context.TypeInfo.Type) is { } members)
        {
            return Described(context, members);
        }

        if (node is not JsonObject schema)
        {
            return node;
        }

        if (schema["properties"] is JsonObject properties)
        {
            // Nothing is left out when it is written, but what says so.
            var optional = context.TypeInfo.Properties
                .Where(member => member.AttributeProvider?.IsDefined(typeof(JsonIgnoreAttribute), inherit: false) == true).Select(member => member.Name).ToHashSet();
            schema["required"] = new JsonArray([.. properties.Where(member => !optional.Contains(member.Key)).Select(member => JsonValue.Create(member.Key))]);
        }

        if (context.PropertyInfo?.AttributeProvider is PropertyInfo property && IsNeverNull(property) && schema["type"] is JsonArray types)
        {
            schema["type"] = types.Single(type => type!.GetValue<string>() != "null")!.DeepClone();
        }

        return Described(context, schema);
    }

    /// <summary>What the compiler was told; the exporter asks the backing field, which is empty until the first reading.</summary>
    private static bool IsNeverNull(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull;

    private static JsonObject Described(JsonSchemaExporterContext context, JsonObject schema)
    {
        if (context.PropertyInfo?.AttributeProvider is MemberInfo member
            && Summaries.TryGetValue($"P:{member.DeclaringType!.FullName}.{member.Name}", out string? summary))
        {
            schema.Insert(0, "description", summary);
        }

        return schema;
    }

    /// <summary>The exporter does not look into a converter, so the names are those that it writes.</summary>
    private static JsonObject? EnumSchema(Type type)
    {
        var members = Nullable.GetUnderlyingType(type) ?? type;
        if (!members.IsEnum)
        {
            return null;
        }

        JsonNode?[] names = [.. Enum.GetValues(members).Cast<object>().Select(member =>
            JsonSerializer.SerializeToNode(member, TrustAdviceJson.TypeInfo<Advice>().Options.GetTypeInfo(members)))];
        return new JsonObject
        {
            ["type"] = members == type ? "string" : new JsonArray("string", "null"),
            ["enum"] = new JsonArray(members == type ? names : [.. names, null]),
        };
    }

    /// <summary>The exporter does not look into a converter; nothing of a trace is left out when it is written.</summary>
    private static JsonObject TraceSchema()
    {
        var properties = new JsonObject();
        foreach (var property in typeof(AdviceTrace).GetProperties())
        {
            JsonObject type = property.Name switch
            {
                nameof(AdviceTrace.Facts) => new JsonObject { ["$comment"] = SchemaWriter.SituationMark },
                nameof(AdviceTrace.Limit) => new JsonObject { ["type"] = "integer" },
                nameof(AdviceTrace.Rules) => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
                _ => new JsonObject { ["type"] = "string" },
            };
            type.Insert(0, "description", Summaries[$"P:{typeof(AdviceTrace).FullName}.{property.Name}"]);
            properties[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = type;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. properties.Select(member => JsonValue.Create(member.Key))]),
        };
    }

    /// <summary>What the documentation of a fact says.</summary>
    public static string SummaryOf(FactDefinition fact) => Summaries[$"P:{typeof(Situation).FullName}.{PropertyOf(fact).Name}"];

    /// <summary>What the documentation of a fact says, and what it says of each value.</summary>
    public static string DescriptionOf(FactDefinition fact)
    {
        var members = Nullable.GetUnderlyingType(PropertyOf(fact).PropertyType)!;
        var values = fact.Values.Zip(Enum.GetNames(members), (value, member) => $"{value}: {Summaries[$"F:{members.FullName}.{member}"]}");
        return string.Join('\n', values.Prepend(SummaryOf(fact)));
    }

    private static PropertyInfo PropertyOf(FactDefinition fact) =>
        typeof(Situation).GetProperty($"{char.ToUpperInvariant(fact.Name[0])}{fact.Name[1..]}")!;

    /// <summary>What the documentation of a property says.</summary>
    public static string SummaryOf(PropertyInfo property) => Summaries[$"P:{property.DeclaringType!.FullName}.{property.Name}"];

    private static Dictionary<string, string> ReadSummaries() =>
        XDocument.Load(Path.ChangeExtension(typeof(Advisor).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")!));

    private static string Plain(XElement summary) => Space().Replace(
        string.Concat(summary.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement element when element.Attribute("cref") is { } cref => cref.Value[(cref.Value.LastIndexOf('.') + 1)..],
            XElement element => element.Value,
            _ => "",
        })),
        " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace TrustAdvice.Tests.Json;

/// <summary>The framework's exporter of schemas with one line of the library sees what it cannot see alone.</summary>
public class ExporterTests
{
    private static readonly JsonSchemaExporterOptions WithSchemas = new()
    {
        TransformSchemaNode = (context, schema) => TrustAdviceJson.SchemaOf(context.TypeInfo.Type) ?? schema,
    };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ATypeOfAHost_ShowsTheNamesOfEveryEnum_AndEveryFact(bool withResolver)
    {
        var options = OptionsOf(withResolver);

        var schema = options.GetJsonSchemaAsNode(typeof(Request), WithSchemas);

        Assert.Equal("""["safe","unsure","controlled","afraid"]""", schema["properties"]!["Safety"]!["enum"]!.ToJsonString());
        Assert.Equal(
            """["notEnoughData","early","improving","steady","slow","stalled","stuck","worsening","setback",null]""",
            schema["properties"]!["Progress"]!["enum"]!.ToJsonString());
        Assert.Equal(TrustAdviceJson.SituationSchema()["properties"]!.ToJsonString(), schema["properties"]!["Situation"]!["properties"]!.ToJsonString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Advice_HasNoPlaceWithoutASchema(bool withResolver)
    {
        foreach (var type in new[] { typeof(Advice), typeof(SharedAdvice) })
        {
            var schema = OptionsOf(withResolver).GetJsonSchemaAsNode(type, WithSchemas);

            Assert.DoesNotContain(Nodes(schema), node => node is JsonObject { Count: 0 } || node?.GetValueKind() == JsonValueKind.True);
            Assert.Contains("\"couplesTherapist\"", schema.ToJsonString(), StringComparison.Ordinal);
        }
    }

    /// <summary>Why the line is needed: the serializer does not ask a converter of somebody else's for its schema.</summary>
    [Fact]
    public void WithoutTheLine_TheExporterSeesNothing() =>
        Assert.Equal(JsonValueKind.True, OptionsOf(withResolver: true).GetJsonSchemaAsNode(typeof(Situation)).GetValueKind());

    private static JsonSerializerOptions OptionsOf(bool withResolver) => new()
    {
        TypeInfoResolver = withResolver
            ? JsonTypeInfoResolver.Combine(TrustAdviceJson.Resolver, new DefaultJsonTypeInfoResolver())
            : new DefaultJsonTypeInfoResolver(),
    };

    private static IEnumerable<JsonNode?> Nodes(JsonNode? schema) => schema switch
    {
        JsonObject members => members.Where(member => member.Key is "properties" or "items")
            .SelectMany(member => member.Key == "items" ? Nodes(member.Value) : member.Value!.AsObject().SelectMany(property => Nodes(property.Value)))
            .Prepend(members),
        _ => [schema],
    };

    private sealed record Request(Situation Situation, Safety Safety, Progress? Progress);
}

using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using TrustAdvice;

namespace WebApi;

/// <summary>Puts into the document what ASP.NET cannot see behind the library's own JSON: the facts, and the names of every enum.</summary>
internal sealed class OwnSchemas(Advisor advisor) : IOpenApiSchemaTransformer, IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (Schemas.Of(context.JsonTypeInfo.Type, advisor.RuleSet) is { } own
            && OpenApiModelFactory.Parse<OpenApiSchema>(own.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, context.Document!, out _) is { } read)
        {
            schema.Type = read.Type;
            schema.Enum = read.Enum;
            schema.Properties = read.Properties;
            schema.Required = read.Required;
            schema.AdditionalPropertiesAllowed = read.AdditionalPropertiesAllowed;
        }

        return Task.CompletedTask;
    }

    /// <summary>A situation inside of something else is the component of that name, so that a generated client has it once.</summary>
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var schema in document.Components!.Schemas!.Values.OfType<OpenApiSchema>())
        {
            schema.Properties = schema.Properties?.ToDictionary(property => property.Key, property => Shared(property.Value, document));
        }

        Complete(nameof(Advice), Schemas.Advice(advisor.RuleSet), document.Components.Schemas);

        return Task.CompletedTask;
    }

    private static IOpenApiSchema Shared(IOpenApiSchema schema, OpenApiDocument document)
    {
        if (schema is OpenApiSchema { Items: OpenApiSchema items } list)
        {
            list.Items = Shared(items, document);
        }

        return schema is OpenApiSchema { Properties: { } facts } && facts.ContainsKey("whoBrokeTrust")
            ? new OpenApiSchemaReference(nameof(Situation), document) { Description = schema.Description }
            : schema;
    }

    /// <summary>What ASP.NET does not see of members without a setter: which are always there, and which may be null.</summary>
    private static void Complete(string component, JsonNode own, IDictionary<string, IOpenApiSchema> components)
    {
        var schema = (OpenApiSchema)components[component];
        schema.Required = own["required"]!.AsArray().Select(name => name!.GetValue<string>()).ToHashSet();
        foreach (var (name, member) in own["properties"]!.AsObject())
        {
            bool mayBeNull = member!["type"] is JsonArray;
            var inner = (schema.Properties![name] as OpenApiSchema)?.Items ?? schema.Properties[name];
            if (inner is OpenApiSchemaReference { Reference.Id: { } id } && (member["items"] ?? member) is { } one && one["required"] is not null)
            {
                Complete(id, one, components);
            }

            if (schema.Properties[name] is OpenApiSchema inline)
            {
                inline.Type = mayBeNull ? inline.Type | JsonSchemaType.Null : inline.Type & ~JsonSchemaType.Null;
            }
            else if (mayBeNull && schema.Properties[name].Type?.HasFlag(JsonSchemaType.Null) != true)
            {
                schema.Properties[name] = new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, schema.Properties[name]] };
            }
        }
    }
}

using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Samples.Web;

/// <summary>Puts into the document what ASP.NET cannot see behind the library's own JSON: the facts, the names of every enum, and what may be null.</summary>
internal abstract class LibrarySchemas(Advisor advisor) : IOpenApiSchemaTransformer, IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (Of(context.JsonTypeInfo.Type) is { } own
            && OpenApiModelFactory.Parse<OpenApiSchema>(own.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, context.Document!, out _) is { } read)
        {
            schema.Type = read.Type;
            schema.Enum = read.Enum;
            schema.OneOf = read.OneOf;
            schema.Items = read.Items;
            schema.Properties = read.Properties;
            schema.Required = read.Required;
            schema.AdditionalPropertiesAllowed = read.AdditionalPropertiesAllowed;
        }

        return Task.CompletedTask;
    }

    /// <summary>Advice comes last: what ASP.NET sees of it is right but for what is always there and what may be null.</summary>
    public virtual Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        Complete(nameof(Advice), TrustAdviceJson.AdviceSchema(advisor.RuleSet), document.Components!.Schemas!);
        return Task.CompletedTask;
    }

    /// <summary>The schema of a type of the library or the service; null where ASP.NET sees all of it.</summary>
    protected virtual JsonNode? Of(Type type) => TrustAdviceJson.SchemaOf(type, advisor.RuleSet);

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

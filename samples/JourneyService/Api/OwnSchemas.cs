using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace JourneyService.Api;

/// <summary>Puts into the document what ASP.NET cannot see behind the library's own JSON, and how a phone says who it is.</summary>
internal sealed class OwnSchemas : IOpenApiSchemaTransformer, IOpenApiDocumentTransformer
{
    private static readonly JsonNode Written = JsonNode.Parse(typeof(OwnSchemas).Assembly.GetManifestResourceStream("own-schemas.json")!)!;

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if ((Schemas.Of(type) ?? Written[type.Name]) is { } own
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

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        // ASP.NET does not see which members without a setter may be null.
        foreach (var type in new JsonTypeInfo[] { TrustAdviceJson.TypeInfo<Advice>(), TrustAdviceJson.TypeInfo<Recommendation>() })
        {
            var properties = document.Components!.Schemas![type.Type.Name].Properties!;
            foreach (string name in type.Properties.Where(property => property.IsGetNullable).Select(property => property.Name).Where(properties.ContainsKey))
            {
                properties[name] = new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, properties[name]] };
            }
        }

        document.AddComponent("token", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });
        return Task.CompletedTask;
    }
}

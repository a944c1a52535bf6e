using System.Text.Json.Nodes;
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
        if ((type == typeof(Advice) ? Schemas.Advice() : Schemas.Of(type) ?? Written[type.Name]) is { } own
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
        document.AddComponent("token", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });
        var token = new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", document)] = [] };
        foreach (var operation in document.Paths.Where(path => path.Key is not ("/couples" or "/partners")).SelectMany(path => path.Value.Operations!.Values))
        {
            operation.Security = [token];
        }

        return Task.CompletedTask;
    }
}

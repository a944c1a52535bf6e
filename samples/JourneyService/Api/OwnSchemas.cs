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
        if ((Schemas.Of(type) ?? Written[type.Name]) is { } own)
        {
            var read = Read(own, context.Document!);
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
        // What ASP.NET sees of advice is right but for what may be null.
        MayBeNull(nameof(Advice), Schemas.Advice(), document.Components!.Schemas!);
        document.AddComponent("token", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });
        var token = new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", document)] = [] };
        foreach (var operation in document.Paths.Where(path => path.Key is not ("/couples" or "/partners")).SelectMany(path => path.Value.Operations!.Values))
        {
            operation.Security = [token];
        }

        return Task.CompletedTask;
    }

    private static void MayBeNull(string component, JsonNode own, IDictionary<string, IOpenApiSchema> components)
    {
        var properties = components[component].Properties!;
        foreach (var (name, member) in own["properties"]!.AsObject().Where(member => properties[member.Key] is OpenApiSchemaReference).ToList())
        {
            if (member!["required"] is not null)
            {
                MayBeNull(((OpenApiSchemaReference)properties[name]).Reference.Id!, member, components);
            }

            if (member["type"] is JsonArray)
            {
                properties[name] = new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, properties[name]] };
            }
        }
    }

    private static OpenApiSchema Read(JsonNode schema, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _)!;
}

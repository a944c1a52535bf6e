using Microsoft.AspNetCore.OpenApi;

namespace WebApi;

/// <summary>The schemas of the library, with a situation inside of something else as the component of that name, so that a generated client has it once.</summary>
internal sealed class OwnSchemas(Advisor advisor) : LibrarySchemas(advisor)
{
    public override Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var schema in document.Components!.Schemas!.Values.OfType<OpenApiSchema>())
        {
            schema.Properties = schema.Properties?.ToDictionary(property => property.Key, property => Shared(property.Value, document));
        }

        return base.TransformAsync(document, context, cancellationToken);
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
}

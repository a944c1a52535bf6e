using System.Text.Json.Nodes;

namespace JourneyService.Api;

/// <summary>The schemas of the library, and of two answers more.</summary>
internal sealed class OwnSchemas(Advisor advisor) : LibrarySchemas(advisor)
{
    private static readonly JsonNode Written = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Api", "own-schemas.json")))!;

    protected override JsonNode? Of(Type type) => base.Of(type) ?? Written[type.Name];
}

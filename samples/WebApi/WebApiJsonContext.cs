using System.Text.Json;
using System.Text.Json.Serialization;

namespace WebApi;

/// <summary>The serializer's description of what the service adds to the JSON of the library.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InterviewStep))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class WebApiJsonContext : JsonSerializerContext;

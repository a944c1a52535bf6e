using System.Text.Json;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>Writes a stage with one word for where it lies.</summary>
internal sealed class PathStageConverter : FormConverter<PathStage>
{
    public override void Write(Utf8JsonWriter writer, PathStage value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("stage", JsonNames.Of(value.Stage));
        writer.WriteString("state", JsonNames.Of(value.State));
        JsonTexts.Write(writer, "waitsFor", value.WaitsFor);
        writer.WriteEndObject();
    }
}

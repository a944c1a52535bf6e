using System.Text.Json;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>
/// Reads and writes a journey as it reads and writes itself. A fault is a <see cref="JsonException"/> whose message names its
/// path, never the value found.
/// </summary>
internal sealed class JourneyJsonConverter : FormConverter<Journey>
{
    public override Journey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadWhole(ref reader, (utf8, bag) => JourneyReader.Read(utf8, bag, JourneyOptions.Default));

    public override void Write(Utf8JsonWriter writer, Journey value, JsonSerializerOptions options) =>
        JourneyWriter.Write(writer, value);
}

using System.Text.Json;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>Reads and writes one event as it stands in a journey, its kind with it.</summary>
/// <typeparam name="TEvent">The kind of event, or all of them.</typeparam>
internal sealed class JourneyEventConverter<TEvent> : FormConverter<TEvent>
    where TEvent : JourneyEvent
{
    public override TEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int depth = reader.CurrentDepth;
        var entry = ReadWhole(ref reader, (utf8, bag) => JourneyReader.ReadEvent(utf8, bag, JourneyOptions.Default));
        return entry as TEvent ?? throw FaultAt("$.type", "this is another kind of event", depth);
    }

    public override void Write(Utf8JsonWriter writer, TEvent value, JsonSerializerOptions options) =>
        JourneyWriter.Write(writer, value);
}

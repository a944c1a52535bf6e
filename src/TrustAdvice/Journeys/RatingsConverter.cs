using System.Text.Json;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>Reads and writes ratings as an object of questions and numbers.</summary>
internal sealed class RatingsConverter : FormConverter<Ratings>
{
    public override Ratings Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadWhole(ref reader, (utf8, bag) => JourneyReader.ReadRatings(utf8, bag));

    public override void Write(Utf8JsonWriter writer, Ratings value, JsonSerializerOptions options) =>
        JourneyWriter.Write(writer, value);
}

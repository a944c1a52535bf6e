using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrustAdvice.Proof;

/// <summary>Writes a box as an object of fact names and lists of values.</summary>
public sealed class SituationBoxJsonConverter : JsonConverter<SituationBox>
{
    /// <summary>Not supported: boxes come from proofs.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override SituationBox Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A box is written, never read.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SituationBox value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (fact, values) in value.Facts)
        {
            writer.WriteStartArray(fact);
            foreach (string item in values)
            {
                writer.WriteStringValue(item);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}

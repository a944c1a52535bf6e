using System.Text.Json;
using TrustAdvice.Input;

namespace TrustAdvice.Proof;

/// <summary>Writes a box as an object of fact names and lists of values. Boxes come from proofs and are never read.</summary>
internal sealed class SituationBoxJsonConverter : FormConverter<SituationBox>
{
    public override void Write(Utf8JsonWriter writer, SituationBox value, JsonSerializerOptions options)
    {
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

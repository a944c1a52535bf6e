using System.Text.Json;
using TrustAdvice.Input;

namespace TrustAdvice.Explaining;

/// <summary>Writes an explanation: the facts as a situation of their own, which alone is enough for the item to be given.</summary>
internal sealed class ExplanationConverter : FormConverter<Explanation>
{
    public override void Write(Utf8JsonWriter writer, Explanation value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteBoolean("given", true);
        JsonTexts.Write(writer, "rules", [value.Rule]);
        writer.WriteStartObject("facts");
        foreach (var (fact, known) in value.Facts.Known())
        {
            writer.WriteString(fact, known);
        }

        writer.WriteEndObject();
        JsonTexts.Write(writer, "sources", value.Sources);
        JsonTexts.Write(writer, "alsoGivenBy", value.AlsoGivenBy);
        JsonTexts.Write(writer, "unknownFacts", value.UnknownFacts);
        writer.WriteNumber("rank", value.Rank);
        if (value.Place is { } place)
        {
            Place(writer, place);
        }

        writer.WriteStartObject("accepted");
        foreach (var (fact, _) in value.Facts.Known())
        {
            JsonTexts.Write(writer, fact, value.Accepted[fact]);
        }

        writer.WriteEndObject();
        writer.WriteString("title", value.Title);
        writer.WriteString("inWords", value.InWords);
        writer.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter writer, ExplanationPlace place)
    {
        writer.WriteStartObject("place");
        writer.WriteNumber("number", place.Number);
        writer.WriteString("slot", place.Slot);
        writer.WriteString("slotName", place.SlotName);
        writer.WriteString("after", place.After);
        writer.WriteString("afterTitle", place.AfterTitle);
        writer.WriteString("cause", place.Cause is { } cause ? JsonNames.Of(cause) : null);
        writer.WriteEndObject();
    }
}

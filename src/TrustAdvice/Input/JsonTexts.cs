using System.Text.Json;

namespace TrustAdvice.Input;

/// <summary>Lists of texts, as every document writes them.</summary>
internal static class JsonTexts
{
    public static void Write(Utf8JsonWriter writer, string member, IEnumerable<string> texts)
    {
        writer.WriteStartArray(member);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}

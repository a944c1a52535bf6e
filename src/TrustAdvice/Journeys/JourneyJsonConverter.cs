using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>
/// Reads and writes a journey as <see cref="JourneyReader"/> and <see cref="Journey.ToJson"/> do. A fault is a
/// <see cref="JsonException"/> whose message names its path, never the value found.
/// </summary>
/// <remarks>To get all faults at once, with line and column, use <see cref="JourneyReader"/>.</remarks>
public sealed class JourneyJsonConverter : JsonConverter<Journey>
{
    /// <inheritdoc/>
    public override Journey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        byte[] utf8;
        try
        {
            utf8 = Encoding.UTF8.GetBytes(json.RootElement.GetRawText());
        }
        catch (InvalidOperationException)
        {
            throw new JsonException($"$: {Faults.BadUnicode().Message}");
        }

        if (JourneyReader.TryRead(utf8, out var journey, out var diagnostics))
        {
            return journey;
        }

        var first = diagnostics.First(fault => fault.Severity == DiagnosticSeverity.Error);
        throw new JsonException($"{first.Path}: {first.Message}");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Journey value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JourneyWriter.Write(writer, value);
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TrustAdvice.Input;

/// <summary>A converter of a type that has a JSON of its own.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class FormConverter<T> : JsonConverter<T>, ITypeInfoSource
{
    public JsonTypeInfo TypeInfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    /// <summary>Types that are only written are told so.</summary>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is written, never read.");

    /// <summary>What a reader of whole texts makes of the next value; its first error is thrown.</summary>
    protected static TRead ReadWhole<TRead>(ref Utf8JsonReader reader, Func<byte[], DiagnosticBag, TRead?> read)
        where TRead : class
    {
        int depth = reader.CurrentDepth;
        using var json = JsonDocument.ParseValue(ref reader);
        byte[] utf8;
        try
        {
            utf8 = Encoding.UTF8.GetBytes(json.RootElement.GetRawText());
        }
        catch (InvalidOperationException)
        {
            throw FaultAt(JsonPath.Root, Faults.BadUnicode().Message, depth);
        }

        var bag = new DiagnosticBag("", utf8);
        var value = read(utf8, bag);
        if (value is not null && !bag.HasErrors)
        {
            return value;
        }

        var first = bag.InOrder().First(fault => fault.Severity == DiagnosticSeverity.Error);
        throw FaultAt(first.Path, first.Message, depth);
    }

    /// <summary>
    /// At the root of a text the exception's path is the fault's. Elsewhere only the serializer knows where the value stands: it
    /// adds the path of the value, and the message has the rest.
    /// </summary>
    protected static JsonException FaultAt(string path, string message, int depth) => depth == 0
        ? new JsonException($"{path}: {message}", path, lineNumber: null, bytePositionInLine: null)
        : new JsonException($"{path}: {message}");
}

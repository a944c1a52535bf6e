using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using TrustAdvice.Input;
using JsonValueKind = TrustAdvice.Input.JsonValueKind;

namespace TrustAdvice.Reading;

/// <summary>
/// Hashes what rule and text files say: white space, comments, byte order marks, <c>$schema</c> and the examples do not count, and
/// everything else does.
/// </summary>
internal sealed class ContentHash
{
    private readonly List<JsonValue> _roots = [];

    public void Add(JsonValue root) => _roots.Add(root);

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public string ToHex()
    {
        var canonical = new ArrayBufferWriter<byte>();
        foreach (var root in _roots)
        {
            using var writer = new Utf8JsonWriter(canonical);
            Write(root, writer, isRoot: true);
            writer.Flush();
            canonical.Write("\n"u8);
        }

        byte[] hash = SHA256.HashData(canonical.WrittenSpan);
        return Convert.ToHexString(hash).ToLowerInvariant();
    }

    private static void Write(JsonValue value, Utf8JsonWriter writer, bool isRoot = false)
    {
        switch (value.Kind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.Children.Where(member => !isRoot || member.Name is not ("$schema" or ExampleReader.Member)))
                {
                    writer.WritePropertyName(member.Name!);
                    Write(member, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.Children)
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Text:
                writer.WriteStringValue(value.Text);
                break;
            case JsonValueKind.Number:
                writer.WriteRawValue(value.Text, skipInputValidation: true);
                break;
            case JsonValueKind.Null:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteBooleanValue(value.Kind == JsonValueKind.True);
                break;
        }
    }
}

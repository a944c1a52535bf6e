using System.Text;
using System.Text.Json;

namespace TrustAdvice.Fuzz;

/// <summary>JSON that may be changed into what is hardly JSON: names may repeat, and a value may be any text.</summary>
public sealed class Node
{
    /// <summary>The members or items; null for a value that holds none.</summary>
    public List<Node>? Children { get; set; }

    public bool IsObject { get; set; }

    /// <summary>The name in an object, as it is written between quotes.</summary>
    public string Name { get; set; } = "n";

    /// <summary>What is written for a value that holds none.</summary>
    public string Raw { get; set; } = "null";

    public static Node Parse(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        return Of(document.RootElement);
    }

    public Node Copy() => new()
    {
        Children = Children?.ConvertAll(child => child.Copy()),
        IsObject = IsObject,
        Name = Name,
        Raw = Raw,
    };

    /// <summary>This node and all below it.</summary>
    public List<Node> All()
    {
        List<Node> all = [this];
        for (int index = 0; index < all.Count; index++)
        {
            all.AddRange(all[index].Children ?? []);
        }

        return all;
    }

    public byte[] Write()
    {
        var text = new StringBuilder();
        Write(text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void Write(StringBuilder text)
    {
        if (Children is null)
        {
            text.Append(Raw);
            return;
        }

        text.Append(IsObject ? '{' : '[');
        for (int index = 0; index < Children.Count; index++)
        {
            text.Append(index > 0 ? "," : "");
            if (IsObject)
            {
                text.Append('"').Append(Children[index].Name).Append("\":");
            }

            Children[index].Write(text);
            text.Append(index % 5 == 4 ? "\n" : "");
        }

        text.Append(IsObject ? '}' : ']');
    }

    private static Node Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new Node { IsObject = true, Children = [.. element.EnumerateObject().Select(Of)] },
        JsonValueKind.Array => new Node { Children = [.. element.EnumerateArray().Select(Of)] },
        _ => new Node { Raw = element.GetRawText() },
    };

    private static Node Of(JsonProperty member)
    {
        var node = Of(member.Value);
        node.Name = JsonEncodedText.Encode(member.Name).ToString();
        return node;
    }
}

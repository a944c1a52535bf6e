using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using TrustAdvice.Input;
using JsonValueKind = TrustAdvice.Input.JsonValueKind;

namespace TrustAdvice.Tests.Json;

/// <summary>The rows of a JSON text say what <see cref="JsonDocument"/> says of it: the same tree, in the same order.</summary>
public class JsonTableProperties
{
    /// <summary>Enough values for several chunks of rows.</summary>
    private const int MostValues = 2_000;

    private const int Deepest = 9;

    [Property(MaxTest = 200)]
    public void TheTreeIsThatOfJsonDocument(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        int left = random.Next(MostValues);
        var text = new StringBuilder();
        Write(text, random, ref left, Deepest);
        byte[] utf8 = Encoding.UTF8.GetBytes(text.ToString());

        var root = JsonInput.Parse(utf8, new DiagnosticBag("file", utf8))!;

        using var document = JsonDocument.Parse(utf8);
        AssertSame(document.RootElement, root, "$", utf8);
    }

    [Fact]
    public void TheNameOfTwoMembers_FindsTheFirst()
    {
        byte[] utf8 = """{ "a": { "b": 1, "a": [2] }, "b": 3, "a": 4 }"""u8.ToArray();
        var bag = new DiagnosticBag("file", utf8);

        var root = JsonInput.Parse(utf8, bag)!;

        Assert.Equal(JsonValueKind.Object, root.Find("a")!.Kind);
        Assert.Equal("3", root.Find("b")!.Text);
        Assert.Equal("4", root.Children.Last().Text);
        Assert.Null(root.Find("c"));
        Assert.Null(root.Find("b")!.Find("a"));
        Assert.Equal("TA0104", Assert.Single(bag.InOrder()).Code);
    }

    private static void AssertSame(JsonElement expected, JsonValue actual, string path, byte[] utf8)
    {
        Assert.Equal(path, actual.Path);
        Assert.Equal((byte)expected.GetRawText()[0], utf8[actual.Offset]);
        switch (expected.ValueKind)
        {
            case System.Text.Json.JsonValueKind.Object:
                var members = expected.EnumerateObject().ToList();
                Assert.Equal(JsonValueKind.Object, actual.Kind);
                Assert.Equal(members.Select(member => member.Name), actual.Children.Select(child => child.Name));
                foreach (var (member, child) in members.Zip(actual.Children))
                {
                    Assert.Equal((byte)'"', utf8[child.NameOffset]);
                    Assert.Equal(child.Index, actual.Find(member.Name)!.Index);
                    AssertSame(member.Value, child, $"{path}.{member.Name}", utf8);
                }

                break;
            case System.Text.Json.JsonValueKind.Array:
                Assert.Equal(JsonValueKind.Array, actual.Kind);
                Assert.Equal(expected.GetArrayLength(), actual.Children.Count);
                foreach (var (item, child) in expected.EnumerateArray().Zip(actual.Children))
                {
                    Assert.Null(child.Name);
                    Assert.Equal(child.Offset, child.NameOffset);
                    AssertSame(item, child, $"{path}[{child.Index}]", utf8);
                }

                break;
            default:
                Assert.Empty(actual.Children);
                Assert.Equal(expected.ValueKind is System.Text.Json.JsonValueKind.String ? expected.GetString() : expected.GetRawText(), TextOf(actual));
                break;
        }
    }

    private static string TextOf(JsonValue value) => value.Kind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "null",
        _ => value.Text,
    };

    private static void Write(StringBuilder text, Random random, ref int left, int depth)
    {
        left--;
        int kind = depth == 0 || left <= 0 ? random.Next(4) : random.Next(10);
        if (kind < 4)
        {
            text.Append(kind switch { 0 => "null", 1 => "true", 2 => $"{random.Next(100)}", _ => $"\"t{random.Next(100)}\"" });
            return;
        }

        bool isObject = kind < 7;
        int count = random.Next(25);
        text.Append(isObject ? '{' : '[');
        for (int child = 0; child < count && left > 0; child++)
        {
            text.Append(child == 0 ? "" : ",").Append(isObject ? $"\"n{child}\":" : "");
            Write(text, random, ref left, depth - 1);
        }

        text.Append(isObject ? '}' : ']');
    }
}

using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using TrustAdvice.Input;

namespace TrustAdvice.Tests.Json;

/// <summary>The tree of values says what the file says, however its texts are kept and however many members there are.</summary>
public class JsonTreeReaderTests
{
    private static readonly string[] Words =
        ["", "a", "b", "step", "pets", "when", "whenever-so-much-longer", "whenever-so-very-much-longer", "é", "è", "日本", "\"\\", "a\u0000b", "😀"];

    [Property]
    public void Texts_AreThoseOfTheFile(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        string[] texts = [.. Enumerable.Range(0, 400).Select(_ => Words[random.Next(Words.Length)] + Words[random.Next(Words.Length)])];

        var root = Read(JsonSerializer.Serialize(texts), out _)!;

        Assert.Equal(texts, root.Children.Select(item => item.Text));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(300)]
    public void ANameThatStandsTwice_IsAFault_AmongFewAndMany(int members)
    {
        string[] names = [.. Enumerable.Range(0, members).Select(n => $"n{n}")];
        string Object(IEnumerable<string> names) => "{" + string.Join(",", names.Select(name => $"\"{name}\":{{\"n0\":1}}")) + "}";

        Read(Object(names), out var none);
        Assert.All(names, twice =>
        {
            Read(Object([.. names, twice]), out var found);
            Assert.Equal("TA0104", Assert.Single(found).Code);
            Assert.Contains($"'{twice}'", found[0].Message, StringComparison.Ordinal);
        });
        Assert.Empty(none);
    }

    private static JsonValue? Read(string json, out IReadOnlyList<Diagnostic> found)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        var bag = new DiagnosticBag("file", utf8);
        var root = JsonInput.Parse(utf8, bag);
        found = [.. bag.InOrder()];
        return root;
    }
}

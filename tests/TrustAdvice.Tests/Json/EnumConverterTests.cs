using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>An enum is written as the name of one member and read from exactly that.</summary>
public class EnumConverterTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    public static TheoryData<Type> Enums => [.. Converted()];

    [Theory]
    [MemberData(nameof(Enums))]
    public void EveryMember_ComesBack_AlsoAsAKey(Type type)
    {
        foreach (object member in Enum.GetValues(type))
        {
            string json = JsonSerializer.Serialize(member, type, Options);
            string keys = $"{{{json}:1}}";
            var dictionary = typeof(Dictionary<,>).MakeGenericType(type, typeof(int));

            Assert.Equal($"\"{NameOf(type, member)}\"", json);
            Assert.Equal(member, JsonSerializer.Deserialize(json, type, Options));
            Assert.Equal(keys, JsonSerializer.Serialize(JsonSerializer.Deserialize(keys, dictionary, Options), dictionary, Options));
        }
    }

    [Property(MaxTest = 3000)]
    public Property OnlyTheNameOfOneMember_IsRead() => Prop.ForAll(Arb.From(Texts()), pair =>
    {
        var (type, text) = pair;
        string json = JsonSerializer.Serialize(text);
        object? member = Enum.GetValues(type).Cast<object>().FirstOrDefault(member => NameOf(type, member) == text);

        Assert.Equal(member, ReadOrNull(json, type));
        Assert.Equal(member is not null, ReadOrNull($"{{{json}:1}}", typeof(Dictionary<,>).MakeGenericType(type, typeof(int))) is not null);
    });

    [Theory]
    [InlineData("\"safe, unsure\"")]
    [InlineData("\"  safe \"")]
    [InlineData("\"SAFE\"")]
    [InlineData("\"Safe\"")]
    [InlineData("\"\"")]
    [InlineData("\"1\"")]
    [InlineData("\"safe\\u0000\"")]
    [InlineData("\"terrified\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"s\\ud800\"")]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[\"safe\"]")]
    [InlineData("{\"terrified\":1}")]
    public void AnythingElse_IsRefusedWithoutTheValue(string json)
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Safety>(json, Options));

        Assert.Equal("Expected one of safe, unsure, controlled, afraid.", refused.Message);
        Assert.DoesNotContain("terrified", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void InAnObject_TheExceptionNamesThePath()
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Safety>>("""{"a":"terrified"}""", Options));

        Assert.Equal("$.a", refused.Path);
        Assert.DoesNotContain("terrified", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherKey_IsRefusedWithoutIt()
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Safety, int>>("""{"terrified":1}""", Options));

        Assert.DoesNotContain("terrified", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AName_MayBeEscaped() => Assert.Equal(Safety.Safe, JsonSerializer.Deserialize<Safety>("\"s\\u0061fe\"", Options));

    [Fact]
    public void ANullable_IsNullOrAMember()
    {
        Assert.Null(JsonSerializer.Deserialize<Safety?>("null", Options));
        Assert.Equal(Safety.Afraid, JsonSerializer.Deserialize<Safety?>("\"afraid\"", Options));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(-1)]
    public void ANumberThatIsNoMember_IsNotWritten(int number)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((Safety)number, Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((EvidenceGrade)number, Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<Safety, int> { [(Safety)number] = 1 }, Options));
    }

    private static IEnumerable<Type> Converted() =>
        PublicTypes.All.Where(type => type.IsEnum && type.IsDefined(typeof(JsonConverterAttribute)));

    private static string NameOf(Type type, object member)
    {
        string name = Enum.GetName(type, member)!;
        return type == typeof(EvidenceGrade) ? name : JsonNamingPolicy.CamelCase.ConvertName(name);
    }

    private static object? ReadOrNull(string json, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Gen<(Type Type, string Text)> Texts() =>
        from type in Gen.Elements(Converted())
        from one in NamesOf(type)
        from other in NamesOf(type)
        from any in Gen.Choose(0, 40)
        from text in Gen.Elements(
            one,
            one,
            one.ToUpperInvariant(),
            char.ToUpperInvariant(one[0]) + one[1..],
            one.ToLowerInvariant(),
            " " + one,
            one + " ",
            one + "\0",
            $"{one}, {other}",
            $"{one},{other}",
            one + other,
            one[..^1],
            $"{any}",
            $"-{any}",
            "")
        select (type, text);

    private static Gen<string> NamesOf(Type type) => Gen.Elements(Enum.GetValues(type).Cast<object>().Select(member => NameOf(type, member)));
}

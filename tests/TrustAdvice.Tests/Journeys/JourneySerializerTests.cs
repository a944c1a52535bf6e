using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using TrustAdvice.Journeys;
using TrustAdvice.Tests.Journeys.Support;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>A journey given to System.Text.Json is the same JSON as its own.</summary>
public class JourneySerializerTests
{
    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonSerializerOptions InPieces = new() { DefaultBufferSize = 16 };

    [Property(MaxTest = 100)]
    public void RoundTrip_KeepsEverything(DoNotSize<int> any)
    {
        var journey = JourneyGenerator.Draw(any.Item);

        string json = JsonSerializer.Serialize(journey);

        Assert.Equal(journey, JsonSerializer.Deserialize<Journey>(json));
        Assert.Equal(journey, JourneyReaderTests.Read(json));
        Assert.Equal(journey, JsonSerializer.Deserialize<Journey>(journey.ToJson()));
    }

    [Fact]
    public void RoundTrip_WithoutReflection_IsTheSame()
    {
        var journey = Told(Rated(0, 5), Answered(1, Safety.Unsure));

        string json = JsonSerializer.Serialize(journey, TrustAdviceJson.TypeInfo<Journey>());

        Assert.Equal(journey.ToJson(indented: false), json);
        Assert.Equal(journey, JsonSerializer.Deserialize(json, TrustAdviceJson.TypeInfo<Journey>()));
    }

    [Fact]
    public void Serialize_AsAMember_IsTheJourneysOwnJson()
    {
        var journey = Told(Rated(0, 5), Score(1, 3, "no-such-scale"));

        string json = JsonSerializer.Serialize(new Kept(journey, null));

        Assert.Equal($$"""{"Journey":{{journey.ToJson(indented: false)}},"Other":null}""", json);
        Assert.Equal(new Kept(journey, null), JsonSerializer.Deserialize<Kept>(json));
    }

    [Fact]
    public void Deserialize_CommentsAndTrailingCommas_AreAsTheSerializerTakesThem()
    {
        Assert.Equal(Told(), JsonSerializer.Deserialize<Journey>("""{ "version": 1, /* told */ "whoBrokeTrust": "partner", "events": [], }""", Lenient));
    }

    [Fact]
    public void Deserialize_FromAStreamInPieces_IsTheSame()
    {
        var journey = Told([.. Flat(5, 60)]);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(journey.ToJson()));

        Assert.Equal(journey, JsonSerializer.Deserialize<Journey>(stream, InPieces));
    }

    [Theory]
    [InlineData("""{"version":1,"whoBrokeTrust":"me","events":[{"on":"2026-01-05","type":"step","step":"smile"}]}""",
        "$.events[0].step: expected one of acknowledge, giveTime, communicate, setBoundaries, reconnect, getHelp, forgive")]
    [InlineData("""{"version":1,"whoBrokeTrust":"me","events":[{"on":"2026-01-05","type":"pause","shared":7}],"odd":1}""",
        "$.events[0].shared: expected true or false, found a number")]
    [InlineData("""{"version":1,"version":1,"whoBrokeTrust":"me","events":[]}""", "$: 'version' stands here a second time")]
    [InlineData("""{"version":1,"whoBrokeTrust":"me","events":[{"on":"2026-01-05","type":"promise","outcome":"kept","id":"\ud800"}]}""",
        "$.events[0]: this text is not valid Unicode")]
    [InlineData("[]", "$: expected an object, found a list")]
    [InlineData("7", "$: expected an object, found a number")]
    public void Deserialize_Faulty_IsAJsonExceptionWithThePathAndNoValue(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Journey>(json)).Message);

    [Fact]
    public void Deserialize_NoUtf8_IsAJsonException()
    {
        byte[] json = [.. """{"version":1,"whoBrokeTrust":"me","events":[{"on":"2026-01-05","type":"promise","outcome":"kept","id":"secret"""u8, 0xFF, .. "\"}]}"u8];

        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Journey>(json));

        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_Null_IsNull() => Assert.Null(JsonSerializer.Deserialize<Journey>("null"));

    private sealed record Kept(Journey Journey, Journey? Other);
}

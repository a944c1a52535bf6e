using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using TrustAdvice.Input;
using TrustAdvice.Support;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Contacts;

/// <summary>The JSON Schema of contact files says what the reader says.</summary>
public partial class SupportSchemaTests
{
    private const string SchemaPath = "docs/schema/support.schema.json";

    private const string Sound =
        """{ "id": "a", "name": "A", "for": ["crisisLine"], "country": "IE", "ways": [{ "kind": "phone", "value": "00" }], "source": "s", "needsCheck": true }""";

    public static TheoryData<string, string> Broken => new()
    {
        { "\"id\": \"a\"", "\"id\": \"A\"" },
        { "\"name\": \"A\"", "\"name\": \" \"" },
        { "\"name\": \"A\", ", "" },
        { "[\"crisisLine\"]", "[]" },
        { "[\"crisisLine\"]", "[\"line\"]" },
        { "[\"crisisLine\"]", "[\"crisisLine\", \"crisisLine\"]" },
        { "[\"crisisLine\"]", "[\"crisisLine\", \"couplesTherapist\"]" },
        { "[\"crisisLine\"]", "[\"crisisLine\", \"emergency\"]" },
        { "[\"crisisLine\"], \"country\": \"IE\"", "[\"emergency\"], \"country\": \"international\"" },
        { "\"country\": \"IE\", ", "" },
        { "\"IE\"", "\"ie\"" },
        { "\"IE\"", "\"UK\"" },
        { "\"IE\"", "\"Ireland\"" },
        { "\"IE\"", "\"IE\", \"region\": \"D\"" },
        { "\"IE\"", "\"IE\", \"languages\": []" },
        { "\"IE\"", "\"IE\", \"languages\": [\"x_y\"]" },
        { "\"IE\"", "\"IE\", \"notes\": [\"\"]" },
        { "\"IE\"", "\"IE\", \"hours\": 24" },
        { "\"IE\"", "\"IE\", \"alwaysOpen\": \"yes\"" },
        { "\"IE\"", "\"IE\", \"phone\": \"00\"" },
        { "[{ \"kind\": \"phone\", \"value\": \"00\" }]", "[]" },
        { "\"phone\"", "\"fax\"" },
        { "\"phone\"", "\"web\"" },
        { "\"phone\"", "\"email\"" },
        { "\"00\"", "\"call\"" },
        { "\"00\"", "\"00\", \"note\": \"x\"" },
        { "\"source\": \"s\", ", "" },
        { "\"needsCheck\": true", "\"needsCheck\": false" },
        { "\"needsCheck\": true", "\"needsCheck\": true, \"checkedOn\": \"2026-01-01\"" },
        { "\"needsCheck\": true", "\"checkedOn\": \"1 January\"" },
        { ", \"needsCheck\": true", "" },
    };

    [Fact]
    public void SampleContacts_AreValid() => Assert.Empty(Validate(Repository.Read("samples/support/contacts.json")));

    [Theory]
    [InlineData("\"IE\"", "\"IE\"")]
    [InlineData("[\"crisisLine\"]", "[\"emergency\"]")]
    [InlineData("[\"crisisLine\"]", "[\"individualTherapist\", \"couplesTherapist\"]")]
    [InlineData("[\"crisisLine\"], \"country\": \"IE\"", "[\"crisisLine\"], \"country\": \"international\"")]
    [InlineData("\"needsCheck\": true", "\"needsCheck\": false, \"checkedOn\": \"2026-01-01\"")]
    [InlineData("\"kind\": \"phone\", \"value\": \"00\"", "\"kind\": \"chat\", \"value\": \"https://example.org/help\", \"instruction\": \"Ask\"")]
    [InlineData("\"kind\": \"phone\", \"value\": \"00\"", "\"kind\": \"email\", \"value\": \"help@example.org\"")]
    public void SoundContacts_AreTakenByBoth(string old, string now)
    {
        string file = With(old, now);

        Assert.Empty(Validate(file));
        Assert.True(Reads(file));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void BrokenContacts_AreRefusedByBoth(string old, string now)
    {
        string file = With(old, now);

        Assert.NotEmpty(Validate(file));
        Assert.False(Reads(file));
    }

    [Fact]
    public void KindsThatGoTogether_AreThoseOfTheTraits()
    {
        var together = Schema["definitions"]!["contact"]!["properties"]!["for"]!["anyOf"]!
            .Select(one => one["items"]!["enum"]!.Values<string>().Order().ToList()).ToList();
        var alone = Enum.GetValues<ReferralKind>().Except([ReferralKind.Emergency]).ToList();

        Assert.Equal(["emergency"], together[0]);
        Assert.Equal(alone.Where(kind => !kind.IsForTwo()).Select(kind => JsonNames.Of(kind)).Order(), together[1]);
        Assert.Equal(alone.Where(kind => !kind.MeetsDanger()).Select(kind => JsonNames.Of(kind)).Order(), together[2]);
    }

    [Fact]
    public void MembersAreThoseOfTheReader()
    {
        var known = Schema.Descendants().OfType<JProperty>()
            .Where(property => property.Name == "properties")
            .SelectMany(property => ((JObject)property.Value).Properties())
            .Select(property => property.Name);
        var asked = AskedMember().Matches(Repository.SourcesOfThePackages().Single(source => source.Path == "SupportReader.cs").Content)
            .Select(match => match.Groups["name"].Value);

        Assert.Equal(known.Distinct().Order(StringComparer.Ordinal), asked.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryObjectIsClosed() => Assert.Empty(Schema.DescendantsAndSelf().OfType<JObject>()
        .Where(schema => schema["type"] is JValue { Value: "object" } && schema["additionalProperties"] is null)
        .Select(schema => schema.Path));

    private static JObject Schema => JObject.Parse(Repository.Read(SchemaPath));

    private static string With(string old, string now)
    {
        Assert.Contains(old, Sound, StringComparison.Ordinal);
        return $$"""{ "version": 1, "contacts": [{{Sound.Replace(old, now, StringComparison.Ordinal)}}] }""";
    }

    private static bool Reads(string file) =>
        SupportDirectory.TryLoad(new MemoryStream(Encoding.UTF8.GetBytes(file)), out _, out _);

    private static IEnumerable<string> Validate(string json) =>
        JsonSchema.FromJsonAsync(Repository.Read(SchemaPath)).GetAwaiter().GetResult().Validate(json).Select(error => error.ToString());

    [GeneratedRegex("""(?:\.(?:Optional|Required|Texts|Objects|Flag)\(|(?:Text|Few)\(json, )"(?<name>[$\w]+)["]""")]
    private static partial Regex AskedMember();
}

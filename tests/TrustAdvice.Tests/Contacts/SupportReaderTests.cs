using System.Text;
using TrustAdvice.Support;

namespace TrustAdvice.Tests.Contacts;

public class SupportReaderTests
{
    private const string Sound =
        """{ "id": "a", "name": "A", "for": ["crisisLine"], "country": "IE", "ways": [{ "kind": "phone", "value": "00" }], "source": "s", "needsCheck": true }""";

    [Fact]
    public void TryRead_EveryMember_Reads()
    {
        var contact = Assert.Single(Read(
            """
            { "$schema": "x", "version": 1, "contacts": [ { // a comment
              "id": "a.b", "name": "A", "for": ["crisisLine", "abuseSpecialist"], "country": "GB", "region": "GB-ENG",
              "languages": ["en", "cy"], "ways": [{ "kind": "text", "value": "00 00", "instruction": "Send A" }],
              "hours": "Mornings", "alwaysOpen": false, "audience": "Some", "notes": ["One"], "source": "example.org",
              "checkedOn": "2026-03-31", "needsCheck": false, "comment": "Ask again" } ] }
            """).Contacts);

        Assert.Equal(("a.b", "GB", "GB-ENG", "Mornings", false), (contact.Id, contact.Country, contact.Region, contact.Hours, contact.IsAlwaysOpen));
        Assert.Equal([ReferralKind.CrisisLine, ReferralKind.AbuseSpecialist], contact.For);
        Assert.Equal(["en", "cy"], contact.Languages);
        Assert.Equivalent(new[] { new ContactWay { Kind = ContactWayKind.Text, Value = "00 00", Instruction = "Send A" } }, contact.Ways, strict: true);
        Assert.Equal(new DateOnly(2026, 3, 31), contact.CheckedOn);
        Assert.Equal(("Some", "One", "example.org", "Ask again"), (contact.Audience, contact.Notes[0], contact.Source, contact.Comment));
    }

    [Fact]
    public void TryRead_ManyFaults_ReportsAllAtOnce() => FailsWith(
        """
        {
          "version": 2,
          "contacts": [
            { "id": "A", "name": " ", "for": ["crisisline"], "country": "uk", "ways": [], "source": "s", "checkedOn": "2026-02-30" },
            { "id": "b", "for": ["emergency"], "country": "international", "ways": [{ "kind": "fax", "value": "00" }], "source": "s" },
            { "id": "b", "name": "B", "for": ["abuseSpecialist", "couplesTherapist"], "country": "GB", "region": "IE-D", "languages": ["x_y"], "ways": [{ "kind": "web", "value": "http://example.org" }], "source": "s", "checkedOn": "2026-01-01", "needsCheck": true },
            { "id": "c", "name": "C\nD", "for": ["emergency", "crisisLine"], "country": "Eire", "ways": [{ "kind": "phone", "valeu": "00" }], "source": "s", "needsCheck": 1 },
            7
          ],
          "extra": true
        }
        """,
        """
        (2,14): error TA1102: $.version: this version of contact files is not known (this library reads version 1)
        (4,13): error TA0206: $.contacts[0].id: this is not a name: lower-case letters, digits and hyphens in parts separated by dots, at most 64 characters
        (4,26): error TA0207: $.contacts[0].name: this text is empty
        (4,39): error TA0204: $.contacts[0].for[0]: 'crisisline' is not one of emergency, crisisLine, abuseSpecialist, childProtection, addictionService, individualTherapist, discernmentCounsellor, couplesTherapist, doctor, moneyAdvice, legalAdvice, behaviourService (did you mean 'crisisLine'?)
        (4,65): error TA1104: $.contacts[0].country: this is not a country code of two capital letters (ISO 3166-1), nor 'international' (did you mean 'GB'?)
        (4,79): error TA0207: $.contacts[0].ways: this list is empty
        (4,111): error TA1101: $.contacts[0].checkedOn: this is not a date (write the year, month and day as in 2026-03-31)
        (5,5): error TA0202: $.contacts[1]: 'name' is missing
        (5,5): error TA1108: $.contacts[1]: this contact has to say either when it was checked or that it needs a check (give it 'checkedOn' or "needsCheck": true)
        (5,51): error TA1107: $.contacts[1].country: an emergency number belongs to one country (name the country)
        (5,87): error TA0204: $.contacts[1].ways[0].kind: 'fax' is not one of phone, text, chat, whatsApp, email, web
        (6,13): error TA0402: $.contacts[2].id: the contact 'b' is already there (ids are unique; choose another)
        (6,38): error TA1106: $.contacts[2].for: these kinds of help cannot stand together (the emergency services stand alone, and help against danger never stands with help for couples: make two contacts)
        (6,106): error TA1105: $.contacts[2].region: this is not a part of the country of this contact (ISO 3166-2) (write it as in GB-ENG, or leave it out)
        (6,128): error TA0206: $.contacts[2].languages[0]: this is not a name: a language tag such as en or pt-BR (BCP 47)
        (6,171): error TA1109: $.contacts[2].ways[0].value: expected an address that begins with https://
        (6,224): error TA1108: $.contacts[2].checkedOn: this contact has to say either when it was checked or that it needs a check (give it 'checkedOn' or "needsCheck": true)
        (7,26): error TA1103: $.contacts[3].name: this text holds a line break, markup or a sign that nobody sees (leave it out)
        (7,41): error TA1106: $.contacts[3].for: these kinds of help cannot stand together (the emergency services stand alone, and help against danger never stands with help for couples: make two contacts)
        (7,81): error TA1104: $.contacts[3].country: this is not a country code of two capital letters (ISO 3166-1), nor 'international'
        (7,98): error TA0202: $.contacts[3].ways[0]: 'value' is missing
        (7,117): error TA0201: $.contacts[3].ways[0].valeu: 'valeu' is not known here
        (7,164): error TA0203: $.contacts[3].needsCheck: expected true or false, found a number
        (8,5): error TA0203: $.contacts[4]: expected an object, found a number
        (10,3): error TA0201: $.extra: 'extra' is not known here
        """);

    [Fact]
    public void TryRead_NothingThere_NamesWhatIsMissing() => FailsWith(
        "{}",
        """
        (1,1): error TA0202: $: 'version' is missing
        (1,1): error TA0202: $: 'contacts' is missing
        """);

    [Theory]
    [InlineData("phone", "00", true)]
    [InlineData("phone", "+00 (0) 00-00", true)]
    [InlineData("phone", "(00) 0000", true)]
    [InlineData("phone", "0", false)]
    [InlineData("phone", "00 call", false)]
    [InlineData("phone", "0+0", false)]
    [InlineData("phone", "00;00", false)]
    [InlineData("phone", "٠٠٠", false)]
    [InlineData("phone", "000000000000000000000000000000000", false)]
    [InlineData("text", "00000", true)]
    [InlineData("whatsApp", "https://example.org", false)]
    [InlineData("email", "help@example.org", true)]
    [InlineData("email", "help@example", false)]
    [InlineData("email", "help@@example.org", false)]
    [InlineData("email", "Help <help@example.org>", false)]
    [InlineData("web", "https://example.org/help?x=1", true)]
    [InlineData("web", "http://example.org", false)]
    [InlineData("web", "javascript:alert(1)", false)]
    [InlineData("web", "https://example.org@evil.example", false)]
    [InlineData("web", "https://localhost", false)]
    [InlineData("chat", "https://exa mple.org", false)]
    public void TryRead_Ways_HaveTheirForm(string kind, string value, bool isSound) =>
        Assert.Equal(isSound ? [] : ["TA1109"], Codes(With("\"phone\"", $"\"{kind}\"").Replace("\"00\"", $"\"{value}\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("\\u202E")]
    [InlineData("\\u2066")]
    [InlineData("\\u001b[2J")]
    [InlineData("\\u2028")]
    public void TryRead_SignsThatTurnOrHideAText_AreRefused(string sign)
    {
        Assert.Equal(["TA1103"], Codes(With("\"A\"", $"\"A{sign}\"")));
        Assert.Equal(["TA1103"], Codes(With("\"00\"", $"\"00\", \"instruction\": \"x{sign}\"")));
    }

    [Fact]
    public void TryRead_TooMuch_IsRefused()
    {
        string many = string.Join(',', Enumerable.Range(0, SupportDirectory.MaximumContacts + 1).Select(index => Sound.Replace("\"a\"", $"\"a{index}\"", StringComparison.Ordinal)));
        string ways = string.Join(',', Enumerable.Repeat("""{ "kind": "phone", "value": "00" }""", 21));

        Assert.Equal(["TA0209"], Codes(many));
        Assert.Equal(["TA0209"], Codes(With("""[{ "kind": "phone", "value": "00" }]""", $"[{ways}]")));
        Assert.Equal(["TA0210"], Codes(With("\"A\"", $"\"{new string('a', 121)}\"")));
        Assert.Equal("TA0102", Assert.Single(Diagnose(new string(' ', SupportDirectory.MaximumBytes + 1))).Code);
    }

    [Fact]
    public void TryRead_TruncatedAnywhere_NeverThrows()
    {
        string file = File(Sound);
        for (int length = 0; length < file.Length; length++)
        {
            Assert.NotEmpty(Diagnose(file[..length]));
        }
    }

    [Fact]
    public void Read_WithAFault_ThrowsAndCarriesIt()
    {
        var exception = Assert.Throws<InvalidInputException>(() => Read("{ \"version\": 1 }"));

        Assert.Equal("TA0202", Assert.Single(exception.Diagnostics).Code);
        Assert.Contains("'contacts' is missing", exception.Message, StringComparison.Ordinal);
    }

    private static string With(string old, string now)
    {
        Assert.Contains(old, Sound, StringComparison.Ordinal);
        return Sound.Replace(old, now, StringComparison.Ordinal);
    }

    private static string File(string contacts) => $$"""{ "version": 1, "contacts": [{{contacts}}] }""";

    private static IEnumerable<string> Codes(string contacts) => Diagnose(File(contacts)).Select(fault => fault.Code);

    private static SupportDirectory Read(string file) => SupportDirectory.Load(new MemoryStream(Encoding.UTF8.GetBytes(file)));

    private static IReadOnlyList<Diagnostic> Diagnose(string file)
    {
        bool isSound = SupportDirectory.TryLoad(new MemoryStream(Encoding.UTF8.GetBytes(file)), out var directory, out var diagnostics);
        Assert.Equal(isSound, directory is not null);
        Assert.Equal(isSound, diagnostics.Count == 0);
        return diagnostics;
    }

    private static void FailsWith(string file, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', Diagnose(file.ReplaceLineEndings("\n"))));
}

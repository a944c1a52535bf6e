using System.Text.Json;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>Contacts beside the advice, as a person reads them, in Contacts/; only where somebody asked for them.</summary>
public sealed class SupportTests : IDisposable
{
    private const string Folder = "Contacts";

    private readonly string _folder = Directory.CreateTempSubdirectory("support-").FullName;

    private static readonly (string Name, string Sample, string? Country)[] Cases =
    [
        ("afraid-gb", "afraid", "uk"), ("self-harm-nz", "self-harm", "NZ"), ("stuck-gb", "stuck-in-step-3-after-three-months", "GB"),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(one => one.Name)];

    private string OwnFile => Path.Combine(_folder, "own.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void Contacts_AreShownAsOnFile(string name)
    {
        var (_, sample, country) = Cases.Single(one => one.Name == name);
        var ran = Ran.With("advise", "--situation", Repository.Situation(sample), "--country", country!);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Snapshot.Check(Folder, $"{name}.txt", ran.Screen);
    }

    [Fact]
    public void EveryFile_IsCompared() => Snapshot.CheckNothingElse(Folder, Cases.Select(one => $"{one.Name}.txt"));

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    public void Contacts_FitTheWidth(int width)
    {
        var ran = Ran.AtWidth(width, "advise", "--situation", Repository.Situation("afraid"), "--country", "US");

        Assert.All(ran.Screen.Split('\n'), line => Assert.InRange(line.Length, 0, width));
    }

    [Theory]
    [InlineData("2026-04-06", "Checked on ")]
    [InlineData("2026-06-30", "Checked on ")]
    [InlineData("2026-07-01", "too long ago: check it again before use.")]
    [InlineData("2026-03-31", "Not checked: check it before use.")]
    public void OwnFile_SaysHowOldTheCheckIs(string on, string says)
    {
        File.WriteAllText(OwnFile, Own);
        var ran = Ran.With("advise", "--situation", Repository.Situation("afraid"), "--country", "JP", "--support", OwnFile, "--on", on);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        string words = Flat(ran.Screen);
        Assert.Contains("Own line Page: https://example.org Source: example.org.", words, StringComparison.Ordinal);
        Assert.Contains(says, words, StringComparison.Ordinal);
        Assert.Equal(says == "Checked on ", !words.Contains("before use", StringComparison.Ordinal));
    }

    [Fact]
    public void OwnFile_WithoutACountry_FallsBack()
    {
        File.WriteAllText(OwnFile, Own.Replace("JP", "international", StringComparison.Ordinal));
        var ran = Ran.With("advise", "--situation", Repository.Situation("afraid"), "--support", OwnFile);

        Assert.Contains("The country is not known.", ran.Screen, StringComparison.Ordinal);
        Assert.Contains("Own line", ran.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void OwnFile_WithFaults_Exits2AndNamesThem()
    {
        File.WriteAllText(OwnFile, "{ \"version\": 2 }");
        var ran = Ran.With("advise", "--situation", Repository.Situation("afraid"), "--support", OwnFile);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Screen));
        Assert.Contains("own.json(1,14): error TA1102: $.version:", ran.Error, StringComparison.Ordinal);
        Assert.Contains("own.json(1,1): error TA0202: $: 'contacts' is missing", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--country", "Ireland")]
    [InlineData("--country", "I1")]
    [InlineData("--country")]
    [InlineData("--support", "no-such-file.json")]
    [InlineData("--on", "tomorrow")]
    public void BadOptions_Exit2(params string[] options)
    {
        var ran = Ran.With(["advise", "--situation", Repository.Situation("afraid"), .. options]);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Screen));
        Assert.NotEqual("", ran.Error);
    }

    [Fact]
    public void Json_HasOneMemberMore_OnlyWhereAsked()
    {
        string[] args = ["advise", "--situation", Repository.Situation("afraid"), "--format", "json"];
        var plain = Ran.With(args).Json;
        var asked = Ran.With([.. args, "--country", "NZ"]).Json;

        Assert.Equal(
            plain.EnumerateObject().Select(member => member.ToString()),
            asked.EnumerateObject().Where(member => member.Name != "support").Select(member => member.ToString()));
        var support = asked.GetProperty("support");
        Assert.Equal("localNumber", support.GetProperty("emergency").GetProperty("emergency").GetString());
        Assert.Equal(
            asked.GetProperty("referrals").EnumerateArray().Select(referral => referral.GetProperty("to").GetString()),
            support.GetProperty("referrals").EnumerateArray().Select(listing => listing.GetProperty("kind").GetString()));
        var contacts = support.GetProperty("referrals").EnumerateArray().SelectMany(listing => listing.GetProperty("contacts").EnumerateArray()).ToList();
        Assert.Contains(contacts, listed => listed.GetProperty("contact").GetProperty("id").GetString() == "nz.womens-refuge");
        Assert.All(contacts, listed => Assert.Equal("unchecked", listed.GetProperty("freshness").GetString()));
        Assert.All(contacts, listed => Assert.False(listed.GetProperty("contact").TryGetProperty("comment", out _)));
    }

    /// <summary>A number nobody can read is no help: what stands around the contacts is in the reader's language too.</summary>
    [Theory]
    [InlineData("afraid", "de", "IE", "Wähl den Notruf.", "Bitte beachte", "Telefon: 1800 341 900", "Nicht geprüft:", "auf Englisch")]
    [InlineData("self-harm", "es", "US", "Llama a tu número local de emergencias.", "Ten en cuenta", "Teléfono: 988", "Sin comprobar:", "en inglés")]
    public void Contacts_AreInTheReadersLanguage(string sample, string language, string country, params string[] says)
    {
        string shown = Flat(Ran.With(
            "advise", "--situation", Repository.Situation(sample), "--language", language, "--country", country).Screen);

        Assert.All(says, words => Assert.Contains(words, shown, StringComparison.Ordinal));
        Assert.All(
            (string[])["Call your", "Please note", "Contact ", "Phone:", "Open:", "Source:", "Languages:", "For:", "Not checked", "Nobody has"],
            english => Assert.DoesNotContain(english, shown, StringComparison.Ordinal));
    }

    [Fact]
    public void UncheckedContacts_AreSaidToBeListedAllTheSame()
    {
        string shown = Flat(Ran.With("advise", "--situation", Repository.Situation("afraid"), "--country", "IE").Screen);

        Assert.Contains(
            "Nobody has checked the contacts for this country. They are listed to show what this program does: check each before you use it.",
            shown,
            StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutBeingAsked_NoContactIsShown()
    {
        using var contacts = JsonDocument.Parse(Repository.Read("samples", "support", "contacts.json"));
        string shown = Ran.TextOf("afraid").Screen + Ran.With("journey", Repository.Journey("relapse")).Screen;

        Assert.All(
            contacts.RootElement.GetProperty("contacts").EnumerateArray().SelectMany(contact => contact.GetProperty("ways").EnumerateArray()),
            way => Assert.DoesNotContain($" {way.GetProperty("value").GetString()}", shown, StringComparison.Ordinal));
    }

    /// <summary>Whoever makes reminders cannot reach a contact: a calendar is seen by others.</summary>
    [Theory]
    [InlineData("Commands/RemindersCommand.cs")]
    [InlineData("Journeys/ReminderCalendar.cs")]
    [InlineData("Commands/CheckInCommand.cs")]
    public void Reminders_KnowNoContacts(string file) => Assert.DoesNotContain(
        "Support", Repository.Read("samples", "ConsoleAdvisor", file), StringComparison.Ordinal);

    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Own =>
        """
        { "version": 1, "contacts": [
          { "id": "own", "name": "Own line", "for": ["abuseSpecialist"], "country": "JP",
            "ways": [{ "kind": "web", "value": "https://example.org" }], "source": "example.org", "checkedOn": "2026-04-01" } ] }
        """;
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ConsoleAdvisor;
using ConsoleAdvisor.Journeys;
using Spectre.Console.Testing;
using TrustAdvice.Journeys;
using TrustAdvice.Samples.Tests.Support;
using TrustAdvice.Support;
using Words = ConsoleAdvisor.Wording;

namespace TrustAdvice.Samples.Tests;

/// <summary>
/// The views that readers of any language see print labels, texts and contacts, and nothing else: every one of those is
/// put between marks, and what is not between marks was written in the code.
/// </summary>
public partial class LabelTests
{
    private const int Wide = 10_000;

    /// <summary>What is no word of any language.</summary>
    private static readonly string[] NoWords = ["0800 1", "https://example.org", "help@example.org", "en, cy", "trustadvice.core"];

    private static readonly IReadOnlyList<string> Languages = RuleSet.BuiltIn.Languages;

    /// <summary>In English there is nothing to say about contacts in English.</summary>
    private static readonly string[] EmptyInEnglish = ["contactsAsListed"];

    [Theory]
    [InlineData("XX")]
    [InlineData("YY")]
    [InlineData("ZZ")]
    [InlineData(null)]
    public void EverythingBesideAdvice_IsALabel(string? country)
    {
        var advisor = new Advisor(new AdvisorOptions { RuleSet = Marked() });
        var directory = Directory();
        var wording = new Words(LabelsOf("de").Select(label => KeyValuePair.Create(label.Key, Mark(label.Value))));
        foreach (string sample in Repository.Situations.Select(path => Path.GetFileNameWithoutExtension(path)!))
        {
            var advice = advisor.Advise(Repository.ReadSituation(sample));
            using var screen = new TestConsole().Width(Wide);
            new AdviceView(new Page(screen), pause: () => { }, directory.FindAll(country, advice, Ran.Today), wording, isFull: true).Show(advice);

            Assert.Contains('⟦', screen.Output);
            Assert.Equal("", Unmarked(screen.Output));
        }
    }

    /// <summary>Of a journey the library says the sentences; what stands around them is a label.</summary>
    [Fact]
    public void EverythingBesideTheSentencesOfAJourney_IsALabel()
    {
        var wording = new Words(LabelsOf("de").Select(label => KeyValuePair.Create(label.Key, Mark(label.Value))));
        var options = new JourneyOptions { Language = "de" };
        foreach (string path in System.IO.Directory.EnumerateFiles(Repository.PathOf("samples", "journeys")))
        {
            var journey = Journey.FromJson(File.ReadAllText(path), options);
            using var screen = new TestConsole().Width(Wide);
            new JourneyView(new Page(screen), wording).Show(journey, Ran.Today, options);

            var report = journey.Assess(Ran.Today, options);
            var said = journey.Path(Ran.Today, options: options).SelectMany(stage => stage.WaitsFor);
            Assert.Equal("", Unmarked(said.Append(report.Sentence).Append(report.ChartText).Aggregate(
                screen.Output, (text, sentence) => text.Replace(sentence, "", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void AWordFromTheCode_IsSeen()
    {
        Assert.Equal("", Unmarked("⟦About ⟦15 minutes⟧⟧, ⟦alone⟧. 0800 1"));
        Assert.Equal("Phone", Unmarked("⟦Contact⟧ Phone: 0800 1"));
    }

    [Fact]
    public void EveryLanguage_HasEveryLabelWithItsGaps()
    {
        var english = LabelsOf("en");
        foreach (string language in Languages)
        {
            var labels = LabelsOf(language);
            Assert.Equal(english.Keys.Order(StringComparer.Ordinal), labels.Keys.Order(StringComparer.Ordinal));
            Assert.All(labels, label => Assert.Equal(GapsOf(english[label.Key]), GapsOf(label.Value)));
            Assert.Equal(
                language == "en" ? EmptyInEnglish : [],
                labels.Where(label => label.Value.Length == 0).Select(label => label.Key));
        }
    }

    [Fact]
    public void EveryNameOfTheLibrary_HasALabelInEveryLanguage()
    {
        foreach (string language in Languages)
        {
            var wording = Words.In(language);
            Assert.All(Enum.GetValues<ContactWayKind>(), kind => Assert.NotEmpty(wording.Of(kind)));
            Assert.All(Enum.GetValues<JourneyState>(), state => Assert.NotEmpty(wording.Of(state)));
            Assert.All(Enum.GetValues<JourneyStage>(), stage => Assert.NotEmpty(wording.Of(stage)));
            Assert.All(Enum.GetValues<SupportGap>(), gap => Assert.NotEmpty(wording.Of(gap)));
            Assert.All(Enum.GetValues<ContactFreshness>(), freshness => Assert.NotEmpty(wording.Checked(freshness, Ran.Today)));
        }
    }

    /// <summary>The rule set says "ustedes"; "vosotros" beside it is another country.</summary>
    [Fact]
    public void Spanish_SpeaksToReadersOfAnyCountry() =>
        Assert.All(LabelsOf("es").Values, label => Assert.DoesNotMatch(OfSpainAlone(), label));

    [Theory]
    [InlineData("en", "skip")]
    [InlineData("de", "berspringen")]
    [InlineData("es", "saltar")]
    public void WhatEnterAloneDoes_IsSaid(string language, string skip) => Assert.All(
        new[] { "sittingBefore", "sittingAgain" }, label => Assert.Contains(skip, LabelsOf(language)[label], StringComparison.Ordinal));

    /// <summary>Words that a reader stumbled over.</summary>
    [Theory]
    [InlineData("es", "findTheRightOne", "Tu centro de salud o una persona de confianza pueden ayudarte a encontrar el servicio adecuado.")]
    [InlineData("es", "sittingNote", "Esto vale solo para estos minutos. No dice nada de la relación.")]
    [InlineData("de", "sittingHopeful", "Wie zuversichtlich bist du?")]
    [InlineData("de", "takeCare", "Achte auf dich")]
    public void ALabel_SaysWhatIsMeant(string language, string label, string text) => Assert.Equal(text, LabelsOf(language)[label]);

    private static Dictionary<string, string> LabelsOf(string language) => JsonSerializer.Deserialize<Dictionary<string, string>>(
        Repository.Read("samples", "ConsoleAdvisor", "Labels", $"labels.{language}.json"))!;

    private static List<string> GapsOf(string label) => [.. Gap().Matches(label).Select(gap => gap.Value).Order(StringComparer.Ordinal)];

    /// <summary>The built-in rule set with every text between marks.</summary>
    private static RuleSet Marked()
    {
        var texts = JsonNode.Parse(Repository.Read("src", "TrustAdvice", "BuiltIn", "rules.en.json"))!.AsObject();
        foreach (string section in new[] { "actions", "referrals", "alerts", "information", "holds", "questions" })
        {
            MarkAll(texts[section]!);
        }

        using var rules = File.OpenRead(Repository.PathOf("src", "TrustAdvice", "BuiltIn", "rules.json"));
        using var marked = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(texts));
        return RuleSet.Load(rules, [marked]);
    }

    private static void MarkAll(JsonNode node)
    {
        foreach (var child in node switch
        {
            JsonObject members => members.Select(member => member.Value!).ToList(),
            JsonArray items => [.. items.Select(item => item!)],
            _ => [],
        })
        {
            if (child is JsonValue text)
            {
                text.ReplaceWith(Mark(text.GetValue<string>()));
            }
            else
            {
                MarkAll(child);
            }
        }
    }

    /// <summary>Contacts of every age with everything that a contact can say, for each kind of help; none for XX but one.</summary>
    private static SupportDirectory Directory()
    {
        string[] kinds = ["crisisLine", "abuseSpecialist", "childProtection", "couplesTherapist", "individualTherapist"];
        string[] ages = ["\"checkedOn\": \"2026-04-01\"", "\"checkedOn\": \"2020-04-01\"", "\"needsCheck\": true"];
        string[] countries = ["YY", "ZZ"];
        var contacts = countries
            .SelectMany(country => kinds.SelectMany(kind => ages.Skip(country == "ZZ" ? 1 : 0).Select((age, index) => $$"""
                { "id": "{{country.ToLowerInvariant()}}.{{kind.ToLowerInvariant()}}{{index}}", "name": "⟦Name⟧", "for": ["{{kind}}"], "country": "{{country}}",
                  "languages": ["en", "cy"], "hours": "⟦Hours⟧", "audience": "⟦Audience⟧", "notes": ["⟦Note⟧"], "source": "⟦Source⟧",
                  "ways": [ { "kind": "phone", "value": "0800 1", "instruction": "⟦How⟧" }, { "kind": "text", "value": "0800 1" },
                            { "kind": "whatsApp", "value": "0800 1" }, { "kind": "email", "value": "help@example.org" },
                            { "kind": "chat", "value": "https://example.org" }, { "kind": "web", "value": "https://example.org" } ], {{age}} }
                """)))
            .Append("""
                { "id": "yy.emergency", "name": "⟦Name⟧", "for": ["emergency"], "country": "YY", "source": "⟦Source⟧",
                  "ways": [ { "kind": "phone", "value": "0800 1" } ], "checkedOn": "2026-04-01" }
                """);
        string json = $$"""{ "version": 1, "contacts": [ {{string.Join(',', contacts)}} ] }""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        Assert.True(
            SupportDirectory.TryLoad(stream, out var directory, out var faults, new SupportOptions { IncludeStale = true }),
            string.Join('\n', faults));
        return directory!;
    }

    /// <summary>The words that are left when everything between marks is gone, and what is no word.</summary>
    private static string Unmarked(string text)
    {
        string left = text;
        for (string before = ""; before != left;)
        {
            before = left;
            left = Innermost().Replace(left, "");
        }

        left = NoWords.Aggregate(left, (rest, known) => rest.Replace(known, "", StringComparison.Ordinal));
        return string.Join(' ', Word().Matches(left).Select(word => word.Value));
    }

    private static string Mark(string text) => text.Length == 0 ? "" : $"⟦{text}⟧";

    [GeneratedRegex(@"⟦[^⟦⟧]*⟧")]
    private static partial Regex Innermost();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(vosotr\w+|vuestr\w+|os)\b|¿Cómo de", RegexOptions.IgnoreCase)]
    private static partial Regex OfSpainAlone();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();
}

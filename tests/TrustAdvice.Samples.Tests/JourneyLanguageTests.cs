using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>The journey page is in the reader's language to its last line: what gets worse is what one must understand.</summary>
public partial class JourneyLanguageTests
{
    /// <summary>Shorter labels may be a part of a word of another language.</summary>
    private const int LettersOfAPhrase = 8;

    public static TheoryData<string> Languages => [.. RuleSet.BuiltIn.Languages.Except(["en"])];

    [Theory]
    [InlineData("de", "Hilfe", "Wie es am 6. April 2026 steht: es stockt", "13 Einträge vom 5. Januar 2026 bis", "Grafik Eine Grafik", "Einzelne Werte 5. Januar 2026: 4;", "Zusagen 3 gehalten, 3 nicht.", "Der nächste ist am 27. April 2026.", "Dein nächster Eintrag: 6. April 2026.", "Der Weg", "> Erzählen und zuhören: hier seid ihr", "Dafür fehlt noch: -", "Verstehen, warum: später", "Zurückgehen ist normal")]
    [InlineData("es", "Ayuda", "Cómo están las cosas el 6 de abril de 2026: en punto muerto", "13 registros del 5 de enero de 2026 al", "Gráfico Un gráfico", "Cada valor 5 de enero de 2026: 4;", "Promesas 3 cumplidas, 3 no.", "La próxima es el 27 de abril de 2026.", "Tu próximo registro: 6 de abril de 2026.", "El camino", "> Contar y escuchar: aquí están", "Para esto falta: -", "Entender por qué: más adelante", "Volver atrás es normal")]
    public void Page_IsInTheLanguageOfTheReader(string language, params string[] marks)
    {
        string text = Flat(Ran.With("journey", Repository.Journey("plateau"), "--on", "2026-04-06", "--language", language).Screen);

        var places = marks.Select(mark => text.IndexOf(mark, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void NoEnglishIsLeft_AndNoBareDate(string language)
    {
        var own = LabelsOf(language);
        string[] english = [.. LabelsOf("en").Where(label => label.Value.Length >= LettersOfAPhrase && own[label.Key] != label.Value && !label.Value.Contains('{', StringComparison.Ordinal)).Select(label => label.Value)];
        Assert.Contains("getting worse", english);
        foreach (string path in Directory.EnumerateFiles(Repository.PathOf("samples", "journeys")))
        {
            string text = Flat(Ran.With("journey", path, "--language", language, "--full").Screen);

            Assert.All(english, label => Assert.DoesNotContain(label, text, StringComparison.Ordinal));
            Assert.DoesNotMatch(BareDate(), text);
            Assert.DoesNotMatch(EnglishWord(), text);
        }
    }

    [Fact]
    public void EnglishAndABareDate_AreSeen()
    {
        Assert.Matches(EnglishWord(), "Seit heute the hurt person");
        Assert.Matches(BareDate(), "vom 2026-04-27");
    }

    [Theory]
    [InlineData("de", "Vorher Am 1. Februar 2026 hast du das zur Seite gelegt. Schau, ob es jetzt passt.", "Du hast das vorerst zur Seite gelegt.")]
    [InlineData("es", "Antes El 1 de febrero de 2026 apartaste esto. Mira si te sirve ahora.", "Por ahora has apartado esto.")]
    public void WhatWasPutAside_IsSaidInTheLanguage(string language, string before, string now)
    {
        string next = Ran.WithInput(Journey(""), "journey", "-", "--format", "json").Json.GetProperty("advice").GetProperty("nextStep").GetProperty("id").GetString()!;

        Assert.Contains(before, Shown("2026-02-01"), StringComparison.Ordinal);
        Assert.Contains(now, Shown("2026-04-05"), StringComparison.Ordinal);

        string Shown(string day) => Flat(Ran.WithInput(
            Journey($$""", { "on": "{{day}}", "type": "feedback", "action": "{{next}}", "outcome": "dismissed", "reason": "tooHardNow" }"""),
            "journey", "-", "--language", language).Screen);
    }

    [Theory]
    [InlineData("de", "Beim Rückblick am 30. März 2026", "Seit vier Wochen")]
    [InlineData("es", "En la revisión del 30 de marzo de 2026", "Durante cuatro semanas")]
    public void Json_IsInTheLanguageToo(string language, string sentence, string criterion)
    {
        var json = Ran.With("journey", Repository.Journey("plateau"), "--on", "2026-04-06", "--language", language, "--format", "json").Json;

        Assert.StartsWith(sentence, json.GetProperty("assessment").GetProperty("sentence").GetString(), StringComparison.Ordinal);
        Assert.Contains(
            json.GetProperty("path").EnumerateArray().SelectMany(stage => stage.GetProperty("waitsFor").EnumerateArray()),
            waits => waits.GetString()!.StartsWith(criterion, StringComparison.Ordinal));
        Assert.Equal("2026-04-06", json.GetProperty("assessment").GetProperty("on").GetString());
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void ThePage_DoesNotDependOnTheCultureOfTheMachine(string culture)
    {
        string[] args = ["journey", Repository.Journey("plateau"), "--on", "2026-04-06", "--language", "de"];
        string expected = Ran.With(args).Screen;
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(expected, Ran.With(args).Screen);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Page_FitsTheWidth(string language)
    {
        foreach (int width in new[] { 20, 24, 28, 40, 60, 80 })
        {
            string text = Ran.AtWidth(width, "journey", Repository.Journey("steady-repair"), "--language", language).Screen;

            Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, width));
            Assert.All(text.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
        }
    }

    private static Dictionary<string, string> LabelsOf(string language) => JsonSerializer.Deserialize<Dictionary<string, string>>(
        Repository.Read("samples", "ConsoleAdvisor", "Labels", $"labels.{language}.json"))!;

    private static string Journey(string more) => $$"""
        { "version": 1, "whoBrokeTrust": "partner", "events": [
          { "on": "2026-01-05", "type": "breach", "kind": "brokenPromises", "pattern": "once" },
          { "on": "2026-01-06", "type": "step", "step": "communicate" }{{more}} ] }
        """;

    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d\b")]
    private static partial Regex BareDate();

    [GeneratedRegex(@"\b(the|you|your|and|check-ins?|January|March|May|once)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();
}

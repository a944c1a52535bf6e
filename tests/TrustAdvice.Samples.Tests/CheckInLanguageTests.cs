using TrustAdvice.Journeys;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary><c>check-in --language</c>, and what a hurried Enter does: nothing.</summary>
public sealed class CheckInLanguageTests : IDisposable
{
    private readonly WatchedJourney _journey = new();

    public void Dispose() => _journey.Dispose();

    [Theory]
    [InlineData(
        "de", "j", "Eintrag vom 1. Mai 2026", "Wer trägt ein?", "Die verletzte Person (ich)", "Die Person, die das Vertrauen gebrochen hat (mein Gegenüber)",
        "Wie sehr vertraust du deinem Gegenüber heute?", "Wie zuversichtlich bist du für euch beide?",
        "Deine Zahlen: gehört 5, Zuversicht 5, einschätzbar 4, verlässlich 4, Vertrauen 3.", "Diesen Eintrag speichern? [j/n] (n)", "Gespeichert. Der nächste Eintrag ist am 8. Mai 2026.")]
    [InlineData(
        "es", "s", "Registro del 1 de mayo de 2026", "¿Quién anota?", "La persona herida (yo)", "La persona que rompió la confianza (mi pareja)",
        "¿Cuánto confías hoy en tu pareja?", "¿Cuánta esperanza tienes para la relación?",
        "Tus números: escucha 5, esperanza 5, previsible 4, fiable 4, confianza 3.", "¿Guardar este registro? [s/n] (n)", "Guardado. El próximo registro es el 8 de mayo de 2026.")]
    public void Language_IsThatOfTheReader(string language, string yes, params string[] said)
    {
        Type("1", "1", "3", "4", "4", "5", "5", yes);

        Assert.Equal((0, ""), Run("--language", language));

        Assert.All(said, text => Assert.Contains(text, _journey.Output, StringComparison.Ordinal));
        Assert.All(
            new[] { "check", "Number", "How", "partner", "Keep", "not say", "shown", "file" },
            word => Assert.DoesNotContain(word, _journey.Output, StringComparison.Ordinal));
        Assert.Contains(_journey.Read().Events.OfType<CheckInEvent>(), entry => entry.On == new DateOnly(2026, 5, 1) && entry.Ratings.Of(Ratings.Trust) == 3);
    }

    [Theory]
    [InlineData("de", "j", "Für diesen Tag gibt es schon einen Eintrag.", "Soll dieser den anderen ersetzen? [j/n] (n)", "Wie viel Vertrauen ist heute zwischen euch?")]
    [InlineData("es", "s", "Ya hay un registro de ese día.", "¿Quieres que este sustituya al otro? [s/n] (n)", "¿Cuánta confianza hay hoy entre ustedes?")]
    public void TheSecondOfADay_IsAskedAboutInTheLanguage(string language, string yes, params string[] said)
    {
        Type("2", "5", "", "", yes);
        Run("--language", language);
        Type("2", "8", "", "", "x", yes, yes);

        Assert.Equal((0, ""), Run("--language", language));

        Assert.All(said, text => Assert.Contains(text, _journey.Output, StringComparison.Ordinal));
        Assert.Contains(_journey.Read().Events.OfType<CheckInEvent>(), entry => entry is { Corrects: true, By: JourneyRole.BrokeTrust });
    }

    [Theory]
    [InlineData("en", "Nothing was kept.", "Whoever opens the file can read what you keep.")]
    [InlineData("de", "Es wurde nichts gespeichert.", "Wer die Datei öffnet, kann lesen, was du speicherst.")]
    [InlineData("es", "No se guardó nada.", "Quien abra el archivo puede leer lo que guardes.")]
    public void EnterAlone_KeepsNothing_AndWhoCanReadItIsSaid(string language, string nothing, string who)
    {
        byte[] before = _journey.Bytes;
        Type("2", "5", "", "", "");

        Assert.Equal(0, Run("--language", language).ExitCode);

        Assert.Contains(who, _journey.Output, StringComparison.Ordinal);
        Assert.Contains(nothing, _journey.Screen.Left, StringComparison.Ordinal);
        Assert.Equal(before, _journey.Bytes);
    }

    /// <summary>Somebody afraid who keeps nothing, for whatever reason, needs the card all the same.</summary>
    [Theory]
    [InlineData("en", "n", "Please read this first")]
    [InlineData("de", "", "Bitte lies das zuerst")]
    [InlineData("es", "n", "Lee esto primero")]
    public void Fear_ShowsTheCard_WhetherOrNotItIsKept(string language, string no, string card)
    {
        byte[] before = _journey.Bytes;
        Type("1", "4", no, "");

        Assert.Equal((0, ""), Run("--language", language));

        Assert.Contains(card, _journey.Output, StringComparison.Ordinal);
        Assert.Equal(("", true), (_journey.Screen.Left, _journey.Screen.HasCursor));
        Assert.Equal(before, _journey.Bytes);
    }

    /// <summary>Or the partner could say "safe" in the reader's name, keep nothing, and see what the reader once said.</summary>
    [Fact]
    public void AnAnswerThatIsNotKept_TellsNothingOfTheLog()
    {
        _journey.Write("""
            { "version": 1, "whoBrokeTrust": "partner", "events": [ { "on": "2026-04-01", "type": "checkIn", "by": "wasHurt", "safety": "afraid" } ] }
            """);
        Type("1", "1", "", "", "", "", "", "n");

        Assert.Equal((0, ""), Run());

        Assert.DoesNotContain("Please read this first", _journey.Output, StringComparison.Ordinal);
    }

    private (int ExitCode, string Error) Run(params string[] more) => _journey.Run(["check-in", _journey.File, .. more]);

    private void Type(params string[] lines) => _journey.Type(lines);
}

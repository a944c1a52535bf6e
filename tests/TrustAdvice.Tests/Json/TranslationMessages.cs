using TrustAdvice.Authoring;
using TrustAdvice.Input;
using TrustAdvice.Reading;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>What is said of a translation that lacks something or is older than its source, and of places in texts.</summary>
public class TranslationMessages
{
    private const string English = """
        { "language": "en", "terms": { "partner": "your partner" },
          "actions": { "a": { "title": "Ask {partner}", "why": "It helps.", "how": ["One.", "Two."] } } }
        """;

    [Fact]
    public void WhatIsNotTranslated_IsNamed() => Assert.Equal(
        ["TA0504 $.actions.a: 'actions.a.how[1]' is not translated into 'es'"],
        Messages(English, """{ "language": "es", "actions": { "a": { "title": "Pregunta", "why": "Ayuda.", "how": ["Uno."] } } }"""));

    [Fact]
    public void AnEntryThatIsNotTranslated_IsNamed() => Assert.Equal(
        ["TA0504 $: 'actions.a' is not translated into 'es'"], Messages(English, """{ "language": "es" }"""));

    [Fact]
    public void ATranslationOfAnOlderText_IsNamed_UntilItIsStampedAgain()
    {
        Assert.Equal(
            ["TA0505 $.actions.a: 'actions.a' has changed since it was translated into 'es'"], Messages(English, Stamped("00000000")));
        Assert.Empty(Messages(English, Stamped(StampOf(English))));
        Assert.Single(Messages(English.Replace("It helps.", "It helps a lot.", StringComparison.Ordinal), Stamped(StampOf(English))));
    }

    [Theory]
    [InlineData("Ask {partnr}.", "TA0401 $.actions.a.why: there is no term 'partnr'")]
    [InlineData("Ask {partner.", "TA0506 $.actions.a.why: this text has a brace without its pair")]
    [InlineData("Ask partner}.", "TA0506 $.actions.a.why: this text has a brace without its pair")]
    public void APlaceThatNoTermFills_IsAFault(string why, string message) => Assert.Equal(
        [message], Messages(English.Replace("It helps.", why, StringComparison.Ordinal)));

    [Fact]
    public void ATermThatIsNoName_IsAFault() => Assert.StartsWith(
        "TA0206",
        Assert.Single(Messages("""{ "language": "en", "terms": { "Partner!": "x" }, "actions": { "a": { "title": "Ask", "why": "It helps." } } }""")),
        StringComparison.Ordinal);

    [Fact]
    public void TheBuiltInTranslations_AreWhole_AndNotOlderThanTheirSource()
    {
        var model = RuleSetReader.Read([BuiltInRules.Source], []);
        List<Diagnostic> found = [];
        RuleSetReader.Read([BuiltInRules.Source], found);

        Assert.NotNull(model);
        Assert.Equal(RuleSet.BuiltIn.Languages, model.Texts.Select(catalog => catalog.Language));
        Assert.Empty(found.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void ATranslation_DoesNotChangeTheHash() => Assert.Equal(
        RuleFiles.Load(RuleFiles.With(), English).Hash, RuleFiles.Load(RuleFiles.With(), English, Stamped("00000000")).Hash);

    private static string Stamped(string stamp) => $$"""
        { "language": "es", "terms": { "partner": "tu pareja" },
          "actions": { "a": { "title": "Pregunta a {partner}", "why": "Ayuda.", "how": ["Uno.", "Dos."] } },
          "translatedFrom": { "actions": { "a": "{{stamp}}" } } }
        """;

    private static string StampOf(string texts)
    {
        var root = JsonInput.Parse(System.Text.Encoding.UTF8.GetBytes(texts), new DiagnosticBag("", default))!;
        return TranslationCheck.StampsFor(root).Single().Entries.Single().Stamp;
    }

    private static IEnumerable<string> Messages(params string[] texts) =>
        RuleFiles.Diagnose(RuleFiles.With(), texts).Select(found => $"{found.Code} {found.Path}: {found.Message}");
}

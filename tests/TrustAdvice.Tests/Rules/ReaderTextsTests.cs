using TrustAdvice.Texts;

namespace TrustAdvice.Tests.Rules;

/// <summary>Which language a reader gets, in which order the others are looked in, and what a safety text says of it.</summary>
public class ReaderTextsTests
{
    private const string InEnglish = "This text is not there yet in the language you chose.";
    private const string InSpanish = "Este texto todavía no está en el idioma que elegiste.";
    private const string InGerman = "Diesen Text gibt es noch nicht in der Sprache, die du gewählt hast.";

    [Theory]
    [InlineData("", "en qaa es", "en+,qaa-,es-;en+")]
    [InlineData("es", "es en qaa", "es+,en-,qaa-;es+")]
    [InlineData("es-MX", "es en qaa", "es+,en-,qaa-;es+")]
    [InlineData("qaa es", "qaa es en", "qaa+,es+,en-;es")]
    [InlineData("es qaa", "es qaa en", "es+,qaa+,en-;es+")]
    [InlineData("qaa", "qaa en es", "qaa+,en-,es-;en")]
    [InlineData("qab", "en qaa es", "en-,qaa-,es-;en")]
    [InlineData("de", "en qaa es", "en-,qaa-,es-;de+")]
    [InlineData("qab de", "en qaa es", "en-,qaa-,es-;de")]
    public void For_AReader_LooksInTheirLanguagesFirst(string wishes, string order, string key)
    {
        var chain = Chain(wishes);

        Assert.Equal(order.Split(' '), chain.Catalogs.Select(catalog => catalog.Language));
        Assert.Equal(key, chain.Key);
        Assert.Equal(order.Split(' ')[0], chain.Language);
        Assert.Equal(key.Split(';')[1].TrimEnd('+'), chain.Phrases.Language);
    }

    [Fact]
    public void For_ARegionThatIsThereItself_ComesBeforeItsLanguage()
    {
        var chain = ReaderTexts.For(["es-MX"], [Catalog("en"), Catalog("es"), Catalog("es-MX"), Catalog("es-AR")], ReaderTexts.NoTerms);

        Assert.Equal(["es-MX", "es", "en", "es-AR"], chain.Catalogs.Select(catalog => catalog.Language));
    }

    [Fact]
    public void For_NoCatalogue_HasOneThatIsEmpty() =>
        Assert.Same(TextCatalog.Empty, Assert.Single(ReaderTexts.For(["es"], [], ReaderTexts.NoTerms).Catalogs));

    [Theory]
    [InlineData("es", "es", "Call.")]
    [InlineData("es", "en", $"{InSpanish} Call.")]
    [InlineData("de", "en", $"{InGerman} Call.")]
    [InlineData("qaa", "en", $"{InEnglish} Call.")]
    [InlineData("qab", "es", $"{InSpanish} Call.")]
    [InlineData("qaa de", "es", $"{InSpanish} Call.")]
    [InlineData("", "en", "Call.")]
    public void SafetyText_OfALanguageThatWasNotChosen_SaysSo(string wishes, string language, string said)
    {
        var chain = Chain(wishes);

        Assert.Equal(said, chain.SafetyText(chain.Catalogs.Single(catalog => catalog.Language == language), "Call."));
    }

    [Fact]
    public void Spoken_TheHostsWordsFirst_ThenTheCatalogues()
    {
        var catalog = Catalog("en") with { Terms = new Dictionary<string, string> { ["partner"] = "your partner", ["talk"] = "a talk" }.AsReadOnly() };
        var british = catalog with { Language = "en-GB" };
        var spanish = catalog with { Language = "es" };
        var terms = new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["qaa"] = new Dictionary<string, string> { ["partner"] = "ami" },
            ["en"] = new Dictionary<string, string> { ["partner"] = "your husband" },
        };
        var chain = ReaderTexts.For([], [catalog, british, spanish], terms);

        Assert.Equal("Ask your husband for a talk.", chain.Spoken(catalog, "Ask {partner} for {talk}."));
        Assert.Equal("Ask your husband.", chain.Spoken(british, "Ask {partner}."));
        Assert.Equal("Ask your partner.", chain.Spoken(spanish, "Ask {partner}."));
        Assert.Equal("Ask.", chain.Spoken(catalog, "Ask."));
        Assert.Equal("Ask {nobody}.", chain.Spoken(catalog, "Ask {nobody}."));
    }

    [Fact]
    public void First_TheCatalogueThatHasIt_AndElseTheFirst()
    {
        var chain = Chain("es");

        var (found, language) = chain.First(catalog => catalog.Language == "en" ? catalog.Language : null);
        var (none, nothing) = chain.First(_ => (string?)null);

        Assert.Equal(("en", "en"), (found.Language, language));
        Assert.Equal(("es", null), (none.Language, nothing));
    }

    private static ReaderTexts Chain(string wishes) => ReaderTexts.For(
        wishes.Split(' ', StringSplitOptions.RemoveEmptyEntries), [Catalog("en"), Catalog("qaa"), Catalog("es")], ReaderTexts.NoTerms);

    private static TextCatalog Catalog(string language) => TextCatalog.Empty with { Language = language };
}

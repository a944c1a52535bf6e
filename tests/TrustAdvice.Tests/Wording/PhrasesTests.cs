using System.Text.RegularExpressions;
using TrustAdvice.Tests.Support;
using TrustAdvice.Texts;

namespace TrustAdvice.Tests.Wording;

/// <summary>The library's own sentences are there in each language, with the same places.</summary>
public partial class PhrasesTests
{
    public static TheoryData<string> Languages => [.. Phrases.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryPhraseIsThere_WithThePlacesOfTheDefaultLanguage(string language)
    {
        var phrases = Phrases.For(language);
        var source = Phrases.For(Phrases.DefaultLanguage);

        Assert.Equal(language, phrases.Language);
        Assert.All(Enum.GetValues<Phrase>(), phrase =>
        {
            Assert.False(string.IsNullOrWhiteSpace(phrases[phrase]), $"{phrase} is empty.");
            Assert.Equal(Places(source[phrase]), Places(phrases[phrase]));
        });
    }

    /// <summary>Sentences that a reader stumbled over, or that said something else than in the other languages.</summary>
    [Theory]
    [InlineData("en", nameof(Phrase.StepChosen), "The hurt person has said, unasked, that they forgive.")]
    [InlineData("de", nameof(Phrase.StepChosen), "Wer verletzt wurde, hat ungefragt gesagt: Ich verzeihe.")]
    [InlineData("es", nameof(Phrase.StepChosen), "La persona herida ha dicho que perdona, sin que nadie se lo pidiera.")]
    [InlineData("de", nameof(Phrase.StepMorePredictable), "Wer verletzt wurde, kann besser als am Anfang einschätzen, was die andere Person tun wird.")]
    [InlineData("es", nameof(Phrase.StepHarmStopped), "Desde hace medio año no se ha anotado que se rompiera otra vez la confianza, y nadie ha dicho que siga pasando.")]
    public void APhrase_SaysWhatIsMeant(string language, string phrase, string text) =>
        Assert.Equal(text, Phrases.For(language)[Enum.Parse<Phrase>(phrase)]);

    [Fact]
    public void GettingHelp_IsNotPutIntoTwoClausesWithTheSameWord() => Assert.All(
        Enum.GetValues<Phrase>(), phrase => Assert.DoesNotContain("um Hilfe zu bitten", Phrases.For("de")[phrase], StringComparison.Ordinal));

    [Fact]
    public void EveryLanguageOfTheRuleSet_HasPhrases() =>
        Assert.Equal(RuleSet.BuiltIn.Languages.Order(StringComparer.Ordinal), Phrases.Languages.Order(StringComparer.Ordinal));

    [Fact]
    public void EveryPhraseIsUsed()
    {
        var sources = Repository.LibrarySources().Where(source => source.Path != "Texts/Phrase.cs").ToList();

        Assert.All(Enum.GetNames<Phrase>(), name =>
            Assert.Contains(sources, source => Regex.IsMatch(source.Content, $@"\bPhrase\.{name}\b")));
    }

    [Fact]
    public void ALanguageThatIsNotThere_IsServedByTheDefaultOne() =>
        Assert.Equal(Phrases.DefaultLanguage, Phrases.For("qaa-CA").Language);

    private static IEnumerable<string> Places(string text) =>
        Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}

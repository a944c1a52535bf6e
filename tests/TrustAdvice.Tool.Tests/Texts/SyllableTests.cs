using TrustAdvice.Authoring.Texts.Languages;

namespace TrustAdvice.Tool.Tests.Texts;

/// <summary>Syllables of words whose number is known.</summary>
public class SyllableTests
{
    /// <summary>Words of the CMU Pronouncing Dictionary, with the vowels it gives them.</summary>
    [Theory]
    [InlineData("partner", 2)]
    [InlineData("apologise", 4)]
    [InlineData("relationship", 4)]
    [InlineData("service", 2)]
    [InlineData("asked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("people", 2)]
    [InlineData("being", 2)]
    [InlineData("idea", 3)]
    [InlineData("quiet", 2)]
    [InlineData("business", 2)]
    [InlineData("evening", 2)]
    [InlineData("science", 2)]
    [InlineData("Australian", 3)]
    [InlineData("I", 1)]
    public void English_DictionaryWord(string word, int syllables) => Assert.Equal(syllables, EnglishSyllables.Of(word));

    /// <summary>The rule alone is wrong for these; the dictionary is what counts.</summary>
    [Theory]
    [InlineData("being")]
    [InlineData("idea")]
    [InlineData("business")]
    [InlineData("science")]
    public void English_TheRuleAlone_IsWrong(string word) =>
        Assert.NotEqual(EnglishSyllables.ByRule(word), EnglishSyllables.Of(word));

    [Theory]
    [InlineData("check-in", 2)]
    [InlineData("week's", 1)]
    [InlineData("judge's", 2)]
    [InlineData("partner’s", 2)]
    [InlineData("blorptable", 3)]
    [InlineData("7", 1)]
    public void English_OtherWords_ByRule(string word, int syllables) => Assert.Equal(syllables, EnglishSyllables.Of(word));

    /// <summary>Words whose syllables follow from the rules of spelling: hiatus, diphthongs, silent letters.</summary>
    [Theory]
    [InlineData("pareja", 3)]
    [InlineData("día", 2)]
    [InlineData("país", 2)]
    [InlineData("agua", 2)]
    [InlineData("leer", 2)]
    [InlineData("guerra", 2)]
    [InlineData("vergüenza", 3)]
    [InlineData("quien", 1)]
    [InlineData("ahora", 3)]
    [InlineData("hay", 1)]
    [InlineData("y", 1)]
    [InlineData("ayuda", 3)]
    [InlineData("construir", 2)]
    [InlineData("adicción", 3)]
    [InlineData("ahí", 2)]
    [InlineData("averiguáis", 4)]
    [InlineData("coche", 2)]
    public void Spanish(string word, int syllables) => Assert.Equal(syllables, SpanishSyllables.Of(word));

    [Theory]
    [InlineData("Beziehung", 3)]
    [InlineData("Vertrauen", 3)]
    [InlineData("neue", 2)]
    [InlineData("Familie", 4)]
    [InlineData("Energie", 3)]
    [InlineData("beenden", 3)]
    [InlineData("See", 1)]
    [InlineData("Theater", 3)]
    [InlineData("Situation", 5)]
    [InlineData("Quelle", 2)]
    [InlineData("träumen", 2)]
    [InlineData("Gefühle", 3)]
    [InlineData("ich", 1)]
    public void German(string word, int syllables) => Assert.Equal(syllables, GermanSyllables.Of(word));
}

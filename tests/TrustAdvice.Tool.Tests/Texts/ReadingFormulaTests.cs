using TrustAdvice.Authoring.Texts.Languages;

namespace TrustAdvice.Tool.Tests.Texts;

/// <summary>The formulas by hand, and passages whose score others published.</summary>
public class ReadingFormulaTests
{
    /// <summary>Abraham Lincoln, 1863, in the version that the sources below measured.</summary>
    private const string Gettysburg = """
        Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.

        Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and proper that we should do this.

        But, in a larger sense, we can not dedicate — we can not consecrate — we can not hallow — this ground. The brave men, living and dead, who struggled here, have consecrated it, far above our poor power to add or detract. The world will little note, nor long remember what we say here, but it can never forget what they did here. It is for us the living, rather, to be dedicated here to the unfinished work which they who fought here have thus far so nobly advanced. It is rather for us to be here dedicated to the great task remaining before us — that from these honored dead we take increased devotion to that cause for which they gave the last full measure of devotion — that we here highly resolve that these dead shall not have died in vain — that this nation, under God, shall have a new birth of freedom — and that government of the people, by the people, for the people, shall not perish from the earth.
        """;

    private static readonly ReadingFormula Ease = new(
        "Flesch reading ease", HigherIsEasier: true, Limit: 0, SafetyLimit: 0,
        counts => 206.835 - (84.6 * counts.WordLength) - (1.015 * counts.SentenceLength));

    /// <summary>Wikipedia, "Flesch–Kincaid readability tests": 13 words, 24 syllables, a reading ease of 37.5.</summary>
    [Fact]
    public void English_SentenceOfTheEncyclopedia_HasItsCountsAndScores()
    {
        var counts = CountsOf("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.");
        Assert.Equal((1, 13, 24), (counts.Sentences, counts.Words, counts.Syllables));
        Assert.Equal(37.5, Ease.Score(counts), 0.05);
        Assert.Equal(11.3, ReadingFormula.FleschKincaid.Score(counts), 0.05);
        Assert.Equal(116, Ease.Score(CountsOf("The cat sat on the mat.")), 0.5);
    }

    /// <summary>
    /// Microsoft Word: 271 words, 10 sentences, reading ease 65 (edbarr.blogspot.com, "How did Abe do?", 2009). GNU
    /// style: Kincaid 10.2 (vergil66.wordpress.com, "Enjoying the Gettysburg Address", 2007); it counts syllables by rule
    /// and finds fewer. Two programs that differ by most of a grade show how sharp such a number is.
    /// </summary>
    [Fact]
    public void English_GettysburgAddress_IsNearWhatOthersPublished()
    {
        var counts = CountsOf(Gettysburg);
        Assert.Equal((10, 271), (counts.Sentences, counts.Words));
        Assert.Equal(65, Ease.Score(counts), 1.0);
        Assert.Equal(10.2, ReadingFormula.FleschKincaid.Score(counts), 1.0);
    }

    [Fact]
    public void FleschKincaid_ByHand() =>
        Assert.Equal((0.39 * 10) + (11.8 * 1.5) - 15.59, ReadingFormula.FleschKincaid.Score(Counts(2, 20, 30)), 1e-9);

    /// <summary>100 words in 10 sentences with 200 syllables: P is 200 and F is 10.</summary>
    [Fact]
    public void FernandezHuerta_ByHand() =>
        Assert.Equal(206.84 - (0.60 * 200) - (1.02 * 10), ReadingFormula.FernandezHuerta.Score(Counts(10, 100, 200)), 1e-9);

    /// <summary>In the copies that take F for the sentences in 100 words, longer sentences make a text easier.</summary>
    [Fact]
    public void FernandezHuerta_LongerSentences_AreHarder() =>
        Assert.True(ReadingFormula.FernandezHuerta.Score(Counts(4, 100, 200)) < ReadingFormula.FernandezHuerta.Score(Counts(10, 100, 200)));

    /// <summary>100 words in 10 sentences, 12 of three syllables, 20 of more than six letters, 60 of one syllable.</summary>
    [Fact]
    public void WienerSachtext_ByHand() => Assert.Equal(
        (0.1935 * 12) + (0.1672 * 10) + (0.1297 * 20) - (0.0327 * 60) - 0.875,
        ReadingFormula.WienerSachtext.Score(new TextCounts(10, 100, 150, 60, 12, 20, 10)), 1e-9);

    [Fact]
    public void WienerSachtext_CountsSyllablesAndLetters()
    {
        var counts = TextCounts.Of(["Vertrauen wächst langsam. Sag die Wahrheit."], GermanSyllables.Of);
        Assert.Equal((2, 6, 3, 1, 3), (counts.Sentences, counts.Words, counts.OneSyllable, counts.ThreeSyllables, counts.LongWords));
    }

    [Theory]
    [InlineData(6.04, false, true)]
    [InlineData(6.06, false, false)]
    [InlineData(5.06, true, false)]
    [InlineData(5.0, true, true)]
    public void Keeps_ComparesAsPrinted(double score, bool isSafety, bool keeps) =>
        Assert.Equal(keeps, ReadingFormula.FleschKincaid.Keeps(score, isSafety));

    [Theory]
    [InlineData(70, false, true)]
    [InlineData(69.9, false, false)]
    [InlineData(79, true, false)]
    public void Keeps_HigherIsEasier(double score, bool isSafety, bool keeps) =>
        Assert.Equal(keeps, ReadingFormula.FernandezHuerta.Keeps(score, isSafety));

    [Theory]
    [InlineData("One. Two: three? Four! Five…\nSix", 6)]
    [InlineData("\"Stop.\" He left. It costs 3.50 at 24.de now", 3)]
    [InlineData(" — ", 0)]
    [InlineData("«¿Estás bien?» «Sí.»", 2)]
    public void Sentences(string text, int count) => Assert.Equal(count, Splitter.Sentences(text).Count);

    [Fact]
    public void Words_KeepApostrophesHyphensAndNumbers() =>
        Assert.Equal(["It’s", "a", "check-in", "of", "20", "to", "30", "minutes"], Splitter.Words("It’s a check-in — of 20 to 30 (minutes)."));

    private static TextCounts CountsOf(string text) => TextCounts.Of([text], EnglishSyllables.Of);

    private static TextCounts Counts(int sentences, int words, int syllables) => new(sentences, words, syllables, 0, 0, 0, 0);
}

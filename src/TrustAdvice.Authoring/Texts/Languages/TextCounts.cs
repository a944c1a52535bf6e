namespace TrustAdvice.Authoring.Texts.Languages;

/// <summary>What reading formulas are made of.</summary>
/// <param name="Sentences">Sentences.</param>
/// <param name="Words">Words.</param>
/// <param name="Syllables">Syllables of all words.</param>
/// <param name="OneSyllable">Words of one syllable.</param>
/// <param name="ThreeSyllables">Words of three syllables or more.</param>
/// <param name="LongWords">Words of more than six letters.</param>
/// <param name="LongestSentence">Words of the longest sentence.</param>
internal readonly record struct TextCounts(
    int Sentences, int Words, int Syllables, int OneSyllable, int ThreeSyllables, int LongWords, int LongestSentence)
{
    /// <summary>Words a sentence.</summary>
    public double SentenceLength => Sentences == 0 ? 0 : (double)Words / Sentences;

    /// <summary>Syllables a word.</summary>
    public double WordLength => Words == 0 ? 0 : (double)Syllables / Words;

    /// <summary>Counts texts that stand together, such as the steps of one action.</summary>
    public static TextCounts Of(IEnumerable<string> texts, Func<string, int> syllablesOf)
    {
        int sentences = 0, words = 0, syllables = 0, one = 0, three = 0, longWords = 0, longest = 0;
        foreach (string sentence in texts.SelectMany(Splitter.Sentences))
        {
            var found = Splitter.Words(sentence);
            sentences++;
            longest = Math.Max(longest, found.Count);
            foreach (string word in found)
            {
                int count = syllablesOf(word);
                words++;
                syllables += count;
                one += count == 1 ? 1 : 0;
                three += count >= 3 ? 1 : 0;
                longWords += word.Count(char.IsLetter) > 6 ? 1 : 0;
            }
        }

        return new TextCounts(sentences, words, syllables, one, three, longWords, longest);
    }
}

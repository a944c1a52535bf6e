namespace ConsoleAdvisor;

/// <summary>The beginning of a text, in whole sentences: on a page for the night, what is left out is a click away.</summary>
internal static class Shortened
{
    /// <summary>Shorter words before a stop are taken for an abbreviation.</summary>
    private const int ShortestLastWord = 3;

    /// <summary>The first sentence, and those after it that still fit into a number of words.</summary>
    public static string Text(string text, int mostWords) => string.Join(' ', First(Sentences(text), mostWords));

    /// <summary>The first of some texts, and those after it that still fit into a number of words.</summary>
    public static IReadOnlyList<string> First(IReadOnlyList<string> texts, int mostWords)
    {
        int words = 0;
        return [.. texts.TakeWhile((text, index) => (words += WordsOf(text)) <= mostWords || index == 0)];
    }

    private static List<string> Sentences(string text)
    {
        List<string> sentences = [];
        int start = 0;
        for (int index = 0; index < text.Length - 2; index++)
        {
            if (text[index] is '.' or '?' or '!' && text[index + 1] == ' ' && EndsWithAWord(text[start..index]))
            {
                sentences.Add(text[start..(index + 1)]);
                start = index + 2;
            }
        }

        return [.. sentences, text[start..]];
    }

    private static bool EndsWithAWord(string text) =>
        text.Length >= ShortestLastWord && text[^ShortestLastWord..].All(character => character != ' ' && character != '.');

    private static int WordsOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}

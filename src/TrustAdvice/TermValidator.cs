using TrustAdvice.Texts;

namespace TrustAdvice;

/// <summary>Whether a host's words for terms fit the texts that they are meant for.</summary>
internal static class TermValidator
{
    /// <summary>A copy of the words, so that nobody can put others in once they are checked, in which the case of a tag does not matter.</summary>
    /// <exception cref="ArgumentException">Some do not fit; the message names all of them.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Checked(AdvisorOptions options) =>
        options.Terms.Count == 0 ? ReaderTexts.NoTerms : CheckedWords(options);

    private static Dictionary<string, IReadOnlyDictionary<string, string>> CheckedWords(AdvisorOptions options)
    {
        var copies = options.Terms.OrderBy(own => own.Key, StringComparer.Ordinal)
            .Select(own => (Language: own.Key, Words: own.Value?.ToDictionary(word => word.Key, word => word.Value, StringComparer.Ordinal))).ToList();
        var checkedTerms = new Dictionary<string, IReadOnlyDictionary<string, string>>(LanguageTag.Comparer);
        var faults = copies.SelectMany(own => FaultsOf(own.Language, own.Words, options.RuleSet))
            .Concat(copies.Where(own => !checkedTerms.TryAdd(own.Language, own.Words!)).Select(own => $"There are terms for '{own.Language}' twice.")).ToList();
        return faults.Count == 0
            ? checkedTerms
            : throw new ArgumentException(string.Join(" ", faults), nameof(options));
    }

    private static IEnumerable<string> FaultsOf(string language, Dictionary<string, string>? own, RuleSet ruleSet)
    {
        if (!LanguageTag.IsSound(language) || ruleSet.TermsOf(language) is not { Count: > 0 } known)
        {
            return ["There are terms for a language that has none."];
        }

        return own is null ? [$"The words for '{language}' are null."] : FaultsOf(language, own, known);
    }

    private static IEnumerable<string> FaultsOf(string language, Dictionary<string, string> own, IReadOnlyDictionary<string, string> known)
    {
        foreach (var (name, words) in own)
        {
            if (!known.ContainsKey(name))
            {
                yield return $"'{language}' has no term '{name}'.";
            }
            else if (words is null || !TermForm.Fits(words))
            {
                yield return $"The words for '{name}' must be {TermForm.Description}, at most {TermForm.LongestWords} characters.";
            }
        }

        var given = own.Keys.Select(Term).ToHashSet(StringComparer.Ordinal);
        foreach (string form in known.Keys.Where(form => given.Contains(Term(form)) && !own.ContainsKey(form)))
        {
            yield return $"'{language}' also needs '{form}'.";
        }
    }

    private static string Term(string form) => form.Split('.')[0];
}

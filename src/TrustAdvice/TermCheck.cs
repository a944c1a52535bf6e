using TrustAdvice.Wording;

namespace TrustAdvice;

/// <summary>Whether a host's words for terms fit the texts that they are meant for.</summary>
internal static class TermCheck
{
    public static IReadOnlyList<LanguageTerms> Checked(IReadOnlyList<LanguageTerms> terms, RuleSet ruleSet)
    {
        var faults = terms.SelectMany(own => FaultsOf(own, ruleSet)).ToList();
        return faults.Count == 0
            ? [.. terms]
            : throw new ArgumentException(string.Join(" ", faults), nameof(terms));
    }

    private static IEnumerable<string> FaultsOf(LanguageTerms own, RuleSet ruleSet)
    {
        if (!LanguageTag.IsSound(own.Language) || ruleSet.TermsOf(own.Language) is not { Count: > 0 } known)
        {
            yield return "There are terms for a language that has none.";
            yield break;
        }

        foreach (var (name, words) in own.Words)
        {
            if (!known.ContainsKey(name))
            {
                yield return $"'{own.Language}' has no term '{name}'.";
            }
            else if (string.IsNullOrWhiteSpace(words) || words.Length > LanguageTerms.LongestWords || words.Any(IsNotPartOfAName))
            {
                yield return $"The words for '{name}' must be a name in at most {LanguageTerms.LongestWords} characters.";
            }
        }

        var given = own.Words.Keys.Select(Term).ToHashSet(StringComparer.Ordinal);
        foreach (string form in known.Keys.Where(form => given.Contains(Term(form)) && !own.Words.ContainsKey(form)))
        {
            yield return $"'{own.Language}' also needs '{form}'.";
        }
    }

    private static bool IsNotPartOfAName(char c) => char.IsControl(c) || c is '{' or '}' or '.' or '!' or '?' or ':' or ';';

    private static string Term(string form) => form.Split('.')[0];
}

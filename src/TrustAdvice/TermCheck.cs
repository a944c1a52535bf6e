using TrustAdvice.Texts;

namespace TrustAdvice;

/// <summary>Whether a host's words for terms fit the texts that they are meant for.</summary>
internal static class TermCheck
{
    /// <summary>A copy of the words, so that nobody can put others in once they are checked.</summary>
    /// <exception cref="ArgumentException">Some do not fit; the message names all of them.</exception>
    public static IReadOnlyList<LanguageTerms> Checked(AdvisorOptions options)
    {
        LanguageTerms[] copies = [.. options.Terms.Select(CopyOf)];
        var faults = copies.SelectMany(own => FaultsOf(own, options.RuleSet)).ToList();
        return faults.Count == 0
            ? copies
            : throw new ArgumentException(string.Join(" ", faults), nameof(options));
    }

    private static LanguageTerms CopyOf(LanguageTerms? own) => own?.Words is null
        ? own!
        : new LanguageTerms { Language = own.Language, Words = own.Words.ToDictionary(word => word.Key, word => word.Value, StringComparer.Ordinal) };

    private static IEnumerable<string> FaultsOf(LanguageTerms? own, RuleSet ruleSet)
    {
        if (own is null)
        {
            return ["Terms are null."];
        }

        if (own.Language is null || !LanguageTag.IsSound(own.Language) || ruleSet.TermsOf(own.Language) is not { Count: > 0 } known)
        {
            return ["There are terms for a language that has none."];
        }

        return own.Words is null ? [$"The words for '{own.Language}' are null."] : FaultsOf(own, known);
    }

    private static IEnumerable<string> FaultsOf(LanguageTerms own, IReadOnlyDictionary<string, string> known)
    {
        foreach (var (name, words) in own.Words)
        {
            if (!known.ContainsKey(name))
            {
                yield return $"'{own.Language}' has no term '{name}'.";
            }
            else if (words is null || !TermForm.Fits(words))
            {
                yield return $"The words for '{name}' must be {TermForm.Description}, at most {LanguageTerms.LongestWords} characters.";
            }
        }

        var given = own.Words.Keys.Select(Term).ToHashSet(StringComparer.Ordinal);
        foreach (string form in known.Keys.Where(form => given.Contains(Term(form)) && !own.Words.ContainsKey(form)))
        {
            yield return $"'{own.Language}' also needs '{form}'.";
        }
    }

    private static string Term(string form) => form.Split('.')[0];
}

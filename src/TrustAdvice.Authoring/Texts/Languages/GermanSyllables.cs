using System.Text.RegularExpressions;

namespace TrustAdvice.Authoring.Texts.Languages;

/// <summary>
/// Syllables of German words: each vowel is one, and two that are written together for one sound (ei, ie, au, aa) are
/// one as well, but not where a prefix or an ending begins between them (be-enden, Fami-li-e).
/// </summary>
internal static partial class GermanSyllables
{
    public static int Of(string word)
    {
        string lower = Quiet().Replace(word.ToLowerInvariant(), "q");
        lower = Prefix().Replace(lower, "$1-");
        lower = Ending().Replace(lower, "$1i-e");
        return Math.Max(1, Sounds().Count(lower));
    }

    [GeneratedRegex("qu")]
    private static partial Regex Quiet();

    [GeneratedRegex("^(be|ge|wiederbe|herbe)(?=e)")]
    private static partial Regex Prefix();

    [GeneratedRegex("(famil|lin|fer|med|stud|ser|mater|prinzip|kriter|petersil|hort|akt)ie(?=n?$)")]
    private static partial Regex Ending();

    [GeneratedRegex("aa|ee|oo|ei|ai|ey|ay|au|äu|eu|ie|oi|[aeiouyäöüáéíóúàèê]")]
    private static partial Regex Sounds();
}

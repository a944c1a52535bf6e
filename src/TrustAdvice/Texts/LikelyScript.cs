namespace TrustAdvice.Texts;

/// <summary>The script in which a language is written where its tag does not say so, from likelySubtags of CLDR 48.</summary>
/// <remarks>Only languages that are written in several; for any other a script says nothing that a reader has to know.</remarks>
internal static class LikelyScript
{
    private static readonly Dictionary<string, string> ByLanguage = new(LanguageTag.Comparer)
    {
        ["az"] = "Latn", ["kk"] = "Cyrl", ["ku"] = "Latn", ["ky"] = "Cyrl", ["mn"] = "Cyrl", ["pa"] = "Guru", ["sd"] = "Arab",
        ["sr"] = "Cyrl", ["ug"] = "Arab", ["uz"] = "Latn", ["yue"] = "Hant", ["zh"] = "Hans",
    };

    private static readonly Dictionary<string, string> ByRegion = new(LanguageTag.Comparer)
    {
        ["az-IQ"] = "Arab", ["az-IR"] = "Arab", ["az-RU"] = "Cyrl", ["kk-AF"] = "Arab", ["kk-CN"] = "Arab", ["kk-IR"] = "Arab",
        ["kk-MN"] = "Arab", ["ku-LB"] = "Arab", ["ky-CN"] = "Arab", ["ky-TR"] = "Latn", ["mn-CN"] = "Mong", ["pa-PK"] = "Arab",
        ["sd-IN"] = "Deva", ["sr-ME"] = "Latn", ["sr-RO"] = "Latn", ["sr-TR"] = "Latn", ["ug-KZ"] = "Cyrl", ["ug-MN"] = "Cyrl",
        ["uz-AF"] = "Arab", ["uz-CN"] = "Cyrl", ["yue-CN"] = "Hans", ["zh-AU"] = "Hant", ["zh-BN"] = "Hant", ["zh-GB"] = "Hant",
        ["zh-GF"] = "Hant", ["zh-HK"] = "Hant", ["zh-ID"] = "Hant", ["zh-MO"] = "Hant", ["zh-PA"] = "Hant", ["zh-PF"] = "Hant",
        ["zh-PH"] = "Hant", ["zh-SR"] = "Hant", ["zh-TH"] = "Hant", ["zh-TW"] = "Hant", ["zh-US"] = "Hant", ["zh-VN"] = "Hant",
    };

    /// <summary>The script that a tag names or that is likely; null where the language is written in one.</summary>
    public static string? Of(string tag)
    {
        string[] parts = tag.Split('-');
        if (!ByLanguage.TryGetValue(parts[0], out string? script))
        {
            return null;
        }

        // What follows a subtag of one letter is somebody's own.
        var own = parts.Skip(1).TakeWhile(part => part.Length > 1).ToList();
        return own.Find(part => part.Length == 4 && part.All(char.IsAsciiLetter))
            ?? own.Select(part => ByRegion.GetValueOrDefault($"{parts[0]}-{part}")).FirstOrDefault(found => found is not null)
            ?? script;
    }
}

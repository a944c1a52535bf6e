namespace TrustAdvice.Texts;

/// <summary>The script in which a language is written where its tag does not say so, from likelySubtags of CLDR 48.</summary>
/// <remarks>Only languages that are written in several; for any other a script says nothing that a reader has to know.</remarks>
internal static class LikelyScript
{
    /// <summary>Each script with the languages that are written in it, and those of a region where that differs.</summary>
    private static readonly (string Script, string[] Tags)[] Written =
    [
        ("Arab", ["sd", "ug", "az-IQ", "az-IR", "kk-AF", "kk-CN", "kk-IR", "kk-MN", "ku-LB", "ky-CN", "pa-PK", "uz-AF"]),
        ("Cyrl", ["kk", "ky", "mn", "sr", "az-RU", "ug-KZ", "ug-MN", "uz-CN"]),
        ("Deva", ["sd-IN"]),
        ("Guru", ["pa"]),
        ("Hans", ["zh", "yue-CN"]),
        ("Hant", [
            "yue", "zh-AU", "zh-BN", "zh-GB", "zh-GF", "zh-HK", "zh-ID", "zh-MO", "zh-PA", "zh-PF", "zh-PH", "zh-SR", "zh-TH", "zh-TW", "zh-US", "zh-VN",
        ]),
        ("Latn", ["az", "ku", "uz", "ky-TR", "sr-ME", "sr-RO", "sr-TR"]),
        ("Mong", ["mn-CN"]),
    ];

    /// <summary>The script that a tag names or that is likely; null where the language is written in one.</summary>
    public static string? Of(string tag)
    {
        string[] parts = tag.Split('-');
        if (Likely(parts[0]) is not { } script)
        {
            return null;
        }

        // What follows a subtag of one letter is somebody's own.
        var own = parts.Skip(1).TakeWhile(part => part.Length > 1).ToList();
        return own.Find(part => part.Length == 4 && part.All(char.IsAsciiLetter))
            ?? own.Select(part => Likely($"{parts[0]}-{part}")).FirstOrDefault(found => found is not null)
            ?? script;
    }

    private static string? Likely(string tag)
    {
        foreach (var (script, tags) in Written)
        {
            foreach (string other in tags)
            {
                if (LanguageTag.Comparer.Equals(other, tag))
                {
                    return script;
                }
            }
        }

        return null;
    }
}

using TrustAdvice.Input;

namespace TrustAdvice.Reading;

/// <summary>
/// Compares a translation with the file it was made from: what has no text yet, and what was made from an older text. A
/// translation carries a stamp for each entry, the start of the hash of the entry it was made from.
/// </summary>
internal static class TranslationCheck
{
    /// <summary>The member that holds the stamps.</summary>
    public const string Stamps = "translatedFrom";

    private const int StampLength = 8;

    /// <summary>The members whose entries are translated one by one.</summary>
    public static readonly string[] Sections = ["actions", "referrals", "alerts", "information", "slots", "holds", "questions"];

    /// <summary>The stamp of an entry: it changes with any word of it.</summary>
    public static string StampOf(JsonValue entry)
    {
        var hash = new ContentHash();
        hash.Add(entry);
        return hash.ToHex()[..StampLength];
    }

    /// <summary>The stamps that a translation of a file would carry now, by section and entry.</summary>
    public static IEnumerable<(string Section, IEnumerable<(string Name, string Stamp)> Entries)> StampsFor(JsonValue source) =>
        Sections
            .Where(section => source.Find(section) is not null)
            .Select(section => (section, EntriesOf(source, section).Select(entry => (entry.Name!, StampOf(entry)))));

    /// <summary>Reports what a translation lacks and what is older than its source.</summary>
    public static void Report(JsonValue source, JsonValue translation, string language, DiagnosticBag diagnostics)
    {
        var stamps = translation.Find(Stamps);
        foreach (string section in Sections)
        {
            var translations = translation.Find(section);
            var stampsOfSection = stamps?.Find(section);
            foreach (var entry in EntriesOf(source, section))
            {
                string what = $"{section}.{entry.Name}";
                if (translations?.Find(entry.Name!) is not { } translated)
                {
                    diagnostics.Add(translation, Faults.NotTranslated(what, language));
                    continue;
                }

                foreach (string path in MissingIn(translated, entry))
                {
                    diagnostics.Add(translated, Faults.NotTranslated(what + path, language));
                }

                string? stamp = stampsOfSection?.Find(entry.Name!)?.Text;
                if (stamps is not null && stamp != StampOf(entry))
                {
                    diagnostics.Add(translated, Faults.OldTranslation(what, language));
                }
            }
        }
    }

    /// <summary>The members, and the items of lists, that the source has and the translation lacks.</summary>
    public static IEnumerable<string> MissingIn(JsonValue translated, JsonValue source)
    {
        JsonValue[] items = source.Kind == JsonValueKind.Array ? [.. translated.Children] : [];
        foreach (var child in source.Children)
        {
            string segment = child.Name is { } name ? "." + name : $"[{child.Index}]";
            var counterpart = child.Name is null
                ? items.ElementAtOrDefault(child.Index)
                : translated.Find(child.Name);
            if (counterpart is null)
            {
                yield return segment;
                continue;
            }

            foreach (string path in MissingIn(counterpart, child))
            {
                yield return segment + path;
            }
        }
    }

    private static JsonChildren EntriesOf(JsonValue file, string section) => file.Find(section)?.Children ?? default;
}

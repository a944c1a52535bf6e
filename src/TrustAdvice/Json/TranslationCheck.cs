using TrustAdvice.Diagnostics;

namespace TrustAdvice.Json;

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
    private static readonly string[] Sections = ["actions", "referrals", "alerts", "holds", "questions"];

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
            .Where(section => Member(source, section) is not null)
            .Select(section => (section, EntriesOf(source, section).Select(entry => (entry.Name!, StampOf(entry)))));

    /// <summary>Reports what a translation lacks and what is older than its source.</summary>
    public static void Report(JsonValue source, JsonValue translation, string language, DiagnosticBag diagnostics)
    {
        var stamps = Member(translation, Stamps);
        foreach (string section in Sections)
        {
            foreach (var entry in EntriesOf(source, section))
            {
                string what = $"{section}.{entry.Name}";
                if (Member(Member(translation, section), entry.Name!) is not { } translated)
                {
                    diagnostics.Add(translation, Faults.NotTranslated(what, language));
                    continue;
                }

                foreach (string path in MissingIn(translated, entry))
                {
                    diagnostics.Add(translated, Faults.NotTranslated(what + path, language));
                }

                string? stamp = Member(Member(stamps, section), entry.Name!)?.Text;
                if (stamps is not null && stamp != StampOf(entry))
                {
                    diagnostics.Add(translated, Faults.OldTranslation(what, language));
                }
            }
        }
    }

    /// <summary>The members, and the items of lists, that the source has and the translation lacks.</summary>
    private static IEnumerable<string> MissingIn(JsonValue translated, JsonValue source)
    {
        for (int index = 0; index < source.Children.Count; index++)
        {
            var child = source.Children[index];
            string segment = child.Name is { } name ? "." + name : $"[{index}]";
            var counterpart = child.Name is null
                ? translated.Children.ElementAtOrDefault(index)
                : Member(translated, child.Name);
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

    private static IReadOnlyList<JsonValue> EntriesOf(JsonValue file, string section) => Member(file, section)?.Children ?? [];

    private static JsonValue? Member(JsonValue? value, string name)
    {
        foreach (var member in value?.Children ?? [])
        {
            if (member.Name == name)
            {
                return member;
            }
        }

        return null;
    }
}

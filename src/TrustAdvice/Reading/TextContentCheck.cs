using TrustAdvice.Input;
using TrustAdvice.Texts;

namespace TrustAdvice.Reading;

/// <summary>
/// Reports what has no place in a text that a person reads: signs that nobody sees, links, telephone numbers and markup.
/// They could hide a word, rewrite a screen, or send a reader in danger to the wrong number.
/// </summary>
/// <remarks>
/// A host that means a link or a number says so for one text, under <see cref="Declared"/>; the path of a safety text cannot
/// be named there.
/// </remarks>
internal static class TextContentCheck
{
    /// <summary>The member of a text file that lists the texts in which links and numbers are meant.</summary>
    public const string Declared = "withLinks";

    private static readonly HashSet<string> Sections =
        new(StringComparer.Ordinal) { "terms", "slots", "actions", "referrals", "alerts", "information", "holds", "questions" };

    /// <summary>Looks at every text of a file.</summary>
    /// <param name="file">The text file.</param>
    /// <param name="isSafety">Whether the member of a section holds a safety text.</param>
    /// <param name="diagnostics">Where faults go.</param>
    public static void Report(JsonValue file, Func<string, string, bool> isSafety, DiagnosticBag diagnostics)
    {
        var declared = DeclaredPaths(file);
        foreach (var section in file.Children)
        {
            if (!Sections.Contains(section.Name!))
            {
                continue;
            }

            foreach (var entry in section.Children)
            {
                bool mayLink = declared.Contains($"{section.Name}.{entry.Name}");
                bool safety = entry.Name is { } name && isSafety(section.Name!, name);
                if (mayLink && safety)
                {
                    diagnostics.Add(entry.NameOffset, entry.Path, Faults.LinkInSafetyText());
                }

                Look(entry, mayLink && !safety, safety, diagnostics);
            }
        }
    }

    /// <summary>Looks at a text that is shown and that nothing can be declared for, such as who reviewed something.</summary>
    public static void Report(JsonValue? text, DiagnosticBag diagnostics)
    {
        if (text is not null)
        {
            Look(text, mayLink: false, isSafety: false, diagnostics);
        }
    }

    /// <summary>
    /// Looks at every text of a rule file, whatever it is for: the tool prints them all. Reviews are looked at where they are read.
    /// </summary>
    public static void ReportSigns(JsonValue file, DiagnosticBag diagnostics)
    {
        foreach (var text in file.TextsWhere(TextSigns.HasHidden, besides: "review"))
        {
            diagnostics.Add(text, Faults.InvisibleSign());
        }
    }

    private static HashSet<string> DeclaredPaths(JsonValue file)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in file.Children)
        {
            if (member.Name == Declared)
            {
                foreach (var item in member.Children)
                {
                    if (item.Kind == JsonValueKind.Text)
                    {
                        paths.Add(item.Text);
                    }
                }
            }
        }

        return paths;
    }

    /// <summary>What a reader may see of a text; what is too long for one is looked at as it stands.</summary>
    private static IReadOnlyList<string> ReadingsOf(string text) =>
        text.Length > TextFileReader.LongestText ? [text] : ConditionalText.Readings(text) ?? [text];

    private static void Look(JsonValue value, bool mayLink, bool isSafety, DiagnosticBag diagnostics)
    {
        if (value.Kind is JsonValueKind.Object or JsonValueKind.Array)
        {
            foreach (var child in value.Children)
            {
                Look(child, mayLink, isSafety, diagnostics);
            }
        }
        else if (value.Kind == JsonValueKind.Text)
        {
            if (TextSigns.HasHidden(value.Text))
            {
                diagnostics.Add(value, Faults.InvisibleSign());
            }

            if (!mayLink && ReadingsOf(value.Text).Any(TextLinks.Has))
            {
                diagnostics.Add(value, Faults.LinkInText());
            }

            if (isSafety && (ConditionalText.PartsOf(value.Text) ?? []).Exists(part => part.Text.Contains('{', StringComparison.Ordinal)))
            {
                diagnostics.Add(value, Faults.TermInSafetyText());
            }
        }
    }
}

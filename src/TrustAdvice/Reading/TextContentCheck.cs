using System.Globalization;
using System.Text;
using TrustAdvice.Input;

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

    private static readonly string[] Links = ["http:", "https:", "www.", "mailto:", "tel:", "](", "@"];

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
            if (HasInvisible(value.Text))
            {
                diagnostics.Add(value, Faults.InvisibleSign());
            }

            if (!mayLink && HasLinkOrNumber(value.Text))
            {
                diagnostics.Add(value, Faults.LinkInText());
            }

            if (isSafety && value.Text.Contains('{', StringComparison.Ordinal))
            {
                diagnostics.Add(value, Faults.TermInSafetyText());
            }
        }
    }

    /// <summary>Whether a text has a sign that shows nothing or turns the others round. A line break is one that shows.</summary>
    private static bool HasInvisible(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != '\n' && Rune.GetUnicodeCategory(rune) is (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLinkOrNumber(string text) =>
        Array.Exists(Links, link => text.Contains(link, StringComparison.OrdinalIgnoreCase)) || HasTag(text) || HasNumber(text);

    /// <summary>A pointed bracket before a letter, a slash or an exclamation mark begins a tag of HTML.</summary>
    private static bool HasTag(string text)
    {
        for (int at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            if (char.IsLetter(text[at + 1]) || text[at + 1] is '/' or '!')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Three digits in a row, or five with blanks, hyphens, dots or brackets between them, could be dialled.</summary>
    private static bool HasNumber(string text)
    {
        int row = 0;
        int all = 0;
        foreach (char c in text)
        {
            if (char.IsDigit(c))
            {
                row++;
                all++;
                if (row >= 3 || all >= 5)
                {
                    return true;
                }
            }
            else
            {
                row = 0;
                all = c is ' ' or '-' or '.' or '(' or ')' or '/' or '+' ? all : 0;
            }
        }

        return false;
    }
}

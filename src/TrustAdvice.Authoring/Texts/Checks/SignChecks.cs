using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TrustAdvice.Authoring.Texts.Checks;

/// <summary>
/// <c>telephone</c>: no digits that look like a telephone number, which changes and differs by country; <c>sign</c>: no
/// exclamation mark, no emoji; <c>placeholder</c>: every brace belongs to a declared term.
/// </summary>
internal static partial class SignChecks
{
    public const string Telephone = "telephone";
    public const string Sign = "sign";
    public const string Placeholder = "placeholder";

    /// <summary>Three digits in one run, or so many with blanks and hyphens between them, look like a telephone number.</summary>
    private const int SpacedDigits = 5;

    public static IEnumerable<TextFinding> Findings(TextDocument document) => document.Entries.SelectMany(entry =>
        Telephones(entry.Text).Select(digits => document.Finding(Telephone, entry.Place, $"'{digits}' looks like a telephone number", digits))
            .Concat(Signs(entry.Text).Select(sign => document.Finding(Sign, entry.Place, $"'{sign}' has no place in a quiet text", sign)))
            .Concat(Braces(document, entry)));

    private static IEnumerable<string> Telephones(string text) => DigitGroups().Matches(text)
        .Select(match => match.Value)
        .Where(value => value.Count(char.IsDigit) >= SpacedDigits || Run().IsMatch(value));

    private static IEnumerable<string> Signs(string text) => text.EnumerateRunes()
        .Where(rune => rune.Value is '!' or '¡' or 0xFE0F || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse)
        .Select(rune => rune.ToString());

    private static IEnumerable<TextFinding> Braces(TextDocument document, TextEntry entry)
    {
        foreach (Match match in TextDocument.Placeholder().Matches(entry.Raw))
        {
            string name = match.Groups["name"].Value;
            string lower = char.ToLowerInvariant(name[0]) + name[1..];
            if (!document.Terms.ContainsKey(lower))
            {
                yield return document.Finding(Placeholder, entry.Place, $"'{match.Value}' is not declared in 'terms'", match.Value);
            }
        }

        if (TextDocument.Placeholder().Replace(entry.Raw, "").IndexOfAny(['{', '}']) >= 0)
        {
            yield return document.Finding(Placeholder, entry.Place, "a brace that belongs to no term", entry.Raw);
        }
    }

    [GeneratedRegex(@"\+?\d(?:[\d\s\-./()]*\d)?")]
    private static partial Regex DigitGroups();

    [GeneratedRegex(@"\d{3}")]
    private static partial Regex Run();
}

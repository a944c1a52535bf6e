using System.Text;
using System.Text.RegularExpressions;

namespace TrustAdvice.Authoring.Rendering;

/// <summary>
/// Text that stands in Markdown as it is, whatever characters it has and wherever it is put: at the beginning of a line it
/// begins no list, heading or block, and an address is a link to itself.
/// </summary>
internal static partial class MarkdownText
{
    private const string Special = "\\`*_{}[]<>#|~&!$@";

    public static string Of(string text)
    {
        string line = Blanks().Replace(text, " ").Trim();
        var escaped = new StringBuilder(line.Length);
        int done = 0;
        foreach (Match address in Address().Matches(line))
        {
            Escape(line[done..address.Index], escaped);
            // Between these signs nothing is taken for emphasis; a bar would still end the cell of a table.
            escaped.Append('<').Append(address.Value.Replace("|", "%7C", StringComparison.Ordinal)).Append('>');
            done = address.Index + address.Length;
        }

        Escape(line[done..], escaped);
        return escaped.ToString();
    }

    private static void Escape(string text, StringBuilder escaped)
    {
        int opening = escaped.Length > 0 ? -1 : Opening().Match(text) is { Success: true } match ? match.Length - 1 : -1;
        for (int at = 0; at < text.Length; at++)
        {
            bool isHost = text[at] == '.' && at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
            if (at == opening || isHost || Special.Contains(text[at], StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[at]);
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    /// <summary>What begins a list, a line across or the underlining of a heading; the last sign is the one to escape.</summary>
    [GeneratedRegex(@"^(?:[-+=]|[0-9]{1,9}[.)])")]
    private static partial Regex Opening();

    /// <summary>An address, without the sign that ends a sentence behind it.</summary>
    [GeneratedRegex(@"https?://[^\s<>]*[^\s<>.,;:!?'"")\]]", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}

using System.Text;

namespace TrustAdvice.Authoring.Rendering;

/// <summary>Text that stands in Markdown as it is, whatever characters it has.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>#|~&!$";

    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '\r' or '\n')
            {
                escaped.Append(' ');
                continue;
            }

            if (Special.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}

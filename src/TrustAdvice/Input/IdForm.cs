namespace TrustAdvice.Input;

/// <summary>The form of what a rule file names: ids, the facts of a host and their values.</summary>
internal static class IdForm
{
    public const int Longest = 64;

    public const string Description = "lower-case letters, digits and hyphens in parts separated by dots, at most 64 characters";

    /// <summary>Whether a text has the form: <c>part.part-of-part</c>.</summary>
    public static bool Fits(string text)
    {
        if (text.Length is 0 or > Longest)
        {
            return false;
        }

        char previous = '.';
        foreach (char c in text)
        {
            bool separator = c is '.' or '-';
            if (separator ? previous is '.' or '-' : c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }

            previous = c;
        }

        return previous is not ('.' or '-');
    }
}

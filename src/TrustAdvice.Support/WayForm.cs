namespace TrustAdvice.Support;

/// <summary>How the value of each way is written.</summary>
internal static class WayForm
{
    private const int LongestNumber = 32;

    /// <summary>The form, for a message.</summary>
    public static string Of(ContactWayKind kind) => kind switch
    {
        ContactWayKind.Email => "an e-mail address",
        ContactWayKind.Chat or ContactWayKind.Web => "an address that begins with https://",
        ContactWayKind.Phone or ContactWayKind.Text or ContactWayKind.WhatsApp => "a number of digits, blanks, hyphens and brackets, with a plus sign before it or without",
    };

    /// <summary>Whether a value has the form. It says nothing about who answers there.</summary>
    public static bool IsSound(ContactWayKind kind, string value) => kind switch
    {
        ContactWayKind.Email => IsEmail(value),
        ContactWayKind.Chat or ContactWayKind.Web => IsAddress(value),
        ContactWayKind.Phone or ContactWayKind.Text or ContactWayKind.WhatsApp => IsNumber(value),
    };

    private static bool IsNumber(string value) =>
        value.Length <= LongestNumber
        && value.Count(char.IsAsciiDigit) >= 2
        && (char.IsAsciiDigit(value[0]) || value[0] is '+' or '(')
        && char.IsAsciiDigit(value[^1])
        && value.Skip(1).All(character => char.IsAsciiDigit(character) || character is ' ' or '-' or '(' or ')');

    private static bool IsEmail(string value)
    {
        int at = value.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && at == value.LastIndexOf('@')
            && value.IndexOf('.', at) > at + 1
            && value[^1] != '.'
            && !value.Any(character => char.IsWhiteSpace(character) || character is '<' or '>' or ',' or ';' or ':');
    }

    /// <summary>An app may make a link of it: nothing but a page, and no name before an at sign that looks like a host.</summary>
    private static bool IsAddress(string value) =>
        !value.Any(char.IsWhiteSpace)
        && value.StartsWith("https://", StringComparison.Ordinal)
        && Uri.TryCreate(value, UriKind.Absolute, out var address)
        && address.UserInfo.Length == 0
        && address.Host.Contains('.', StringComparison.Ordinal);
}

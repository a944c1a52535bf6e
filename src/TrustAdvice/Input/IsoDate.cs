using System.Globalization;

namespace TrustAdvice.Input;

/// <summary>Dates as text, the same in every culture.</summary>
internal static class IsoDate
{
    private const string Form = "yyyy-MM-dd";

    public static string ToText(DateOnly date) => date.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The date, or null when the text is not one.</summary>
    public static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ConsoleAdvisor.Commands;

/// <summary>
/// The option <c>--on</c>: a day; today where none is named. The library knows no clock, so today is read here. Today is
/// told in words: as a default, the help would write it in the form of some country, which the option does not take.
/// </summary>
internal sealed class DayOption : Option<DateOnly?>
{
    private const string DateForm = "yyyy-MM-dd";

    private readonly DateOnly _today;

    public DayOption(TimeProvider time)
        : base("--on")
    {
        _today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        Description = $"The day, such as 2026-03-31; today, {_today.ToString(DateForm, CultureInfo.InvariantCulture)}, if it is left out.";
        HelpName = "YYYY-MM-DD";
        CustomParser = Day;
    }

    /// <summary>The day that a command line names, or today.</summary>
    public DateOnly Of(ParseResult parsed) => parsed.GetValue(this) ?? _today;

    private static DateOnly? Day(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError("--on takes a date such as 2026-03-31.");
        return null;
    }
}

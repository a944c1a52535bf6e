using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Spectre.Console;
using TrustAdvice.Authoring;
using TrustAdvice.CommandLine;

namespace TrustAdvice.Tool.Commands;

/// <summary><c>review</c>: what is past its review date.</summary>
internal static class ReviewCommand
{
    private const string Form = "yyyy-MM-dd";

    public static Command Create(ToolConsole console)
    {
        var rules = CommonOptions.Rules();
        var on = new Option<DateOnly?>("--on")
        {
            Description = "The day to look from, such as 2027-11-24. Today without it.",
            HelpName = "DATE",
            CustomParser = Date,
        };
        var fail = new Option<bool>("--fail") { Description = "Exit with 2 when something is past its review date." };
        var format = CommonOptions.Format();
        var command = new Command("review", "Lists what is past its review date.") { rules, on, fail, format };
        command.SetAction(parsed => (int)Run(
            console,
            parsed.GetValue(rules),
            parsed.GetValue(on) ?? DateOnly.FromDateTime(console.Time.GetLocalNow().DateTime),
            parsed.GetValue(fail),
            parsed.GetRequiredValue(format) == CommonOptions.Json));
        return command;
    }

    private static DateOnly? Date(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"'{text}' is not a date such as 2027-11-24.");
        return null;
    }

    private static ExitCode Run(ToolConsole console, string? file, DateOnly day, bool fail, bool asJson)
    {
        if (!RuleFiles.Of(file).TryReadReviews(out var items, out var diagnostics))
        {
            return RuleFiles.Refuse(console, diagnostics, asJson);
        }

        var past = items.Where(item => item.IsPast(day)).ToList();
        if (asJson)
        {
            console.WriteRaw(ReportJson.Of(items, day));
        }
        else
        {
            Print(console.Out, day, items, past);
        }

        return fail && past.Count > 0 ? ExitCode.DoesNotHold : ExitCode.Holds;
    }

    private static void Print(IAnsiConsole console, DateOnly day, IReadOnlyList<ReviewItem> items, List<ReviewItem> past)
    {
        foreach (var item in past)
        {
            console.WriteLine(VisibleText.Of($"{item.File}: {item.What} '{item.Id}': {item.InWords}"));
        }

        console.WriteLine(items.Count == 0
            ? "Nothing here states a review."
            : string.Create(CultureInfo.InvariantCulture, $"{past.Count} of {items.Count} past the review date on {day.ToString(Form, CultureInfo.InvariantCulture)}; the first is due {items.Min(item => item.ReviewBy).ToString(Form, CultureInfo.InvariantCulture)}."));
    }
}

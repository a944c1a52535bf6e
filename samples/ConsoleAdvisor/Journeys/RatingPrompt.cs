using System.Globalization;
using Spectre.Console;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>Asks for a whole number from 0 to 10; Enter alone skips it.</summary>
internal static class RatingPrompt
{
    /// <summary>The number, or null where it was skipped.</summary>
    /// <param name="screen">Where to ask.</param>
    /// <param name="prompt">What stands before what is typed.</param>
    /// <param name="again">What is said to anything else.</param>
    public static int? Ask(IAnsiConsole screen, string prompt, string again) =>
        RatingOf(screen.Prompt(new TextPrompt<string>(prompt)
            .AllowEmpty()
            .Validate(text => string.IsNullOrWhiteSpace(text) || RatingOf(text) is not null
                ? ValidationResult.Success()
                : ValidationResult.Error(again))));

    private static int? RatingOf(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int rating)
        && rating is >= (int)Ratings.Lowest and <= (int)Ratings.Highest
            ? rating
            : null;
}

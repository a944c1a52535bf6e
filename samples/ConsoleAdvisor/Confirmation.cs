using Spectre.Console;

namespace ConsoleAdvisor;

/// <summary>A question that is answered with the reader's own letter for yes or no. Enter alone is no: nothing is kept by mistake.</summary>
internal static class Confirmation
{
    /// <summary>Whether it was a yes.</summary>
    /// <param name="screen">Where to ask.</param>
    /// <param name="wording">The words in the reader's language.</param>
    /// <param name="question">The label of the question.</param>
    public static bool Ask(IAnsiConsole screen, Wording wording, string question) =>
        screen.Prompt(new ConfirmationPrompt(wording[question])
        {
            Yes = wording["yes"][0],
            No = wording["no"][0],
            DefaultValue = false,
            InvalidChoiceMessage = wording["yesOrNo"],
            Comparer = StringComparer.OrdinalIgnoreCase,
        });
}

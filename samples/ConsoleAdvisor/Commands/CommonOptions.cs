using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using TrustAdvice;

namespace ConsoleAdvisor.Commands;

/// <summary>Options that several commands take, alike in each.</summary>
internal static class CommonOptions
{
    public const string Text = "text";
    public const string Json = "json";

    private static IEnumerable<string> Limits =>
        Enumerable.Range(1, AdvisorOptions.HighestLimit).Select(limit => limit.ToString(CultureInfo.InvariantCulture));

    public static Option<string> Input(string name, string what) => new(name)
    {
        Description = $"{what}, or - for standard input.",
        HelpName = "FILE",
        Required = true,
    };

    public static Option<string> Format()
    {
        var option = new Option<string>("--format")
        {
            Description = "How the result is written.",
            DefaultValueFactory = _ => Text,
        };
        return option.AcceptOnlyFromAmong(Text, Json);
    }

    public static Option<int> Limit()
    {
        var option = new Option<int>("--limit")
        {
            Description = "How many recommendations at most.",
            DefaultValueFactory = _ => AdvisorOptions.DefaultLimit,
        };
        return option.AcceptOnlyFromAmong([.. Limits]);
    }

    public static Option<string?> Language()
    {
        var option = new Option<string?>("--language")
        {
            Description = "The reader's language, such as es or de-AT; English where it is left out or not there.",
            HelpName = "TAG",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !IsTag(result.Tokens[0].Value))
            {
                result.AddError("--language takes a language tag such as es or de-AT.");
            }
        });
        return option;
    }

    public static Option<bool> Brief() => new("--brief")
    {
        Description = "The same advice for a small screen. What is about safety stays whole.",
    };

    public static Option<bool> Full() => new("--full")
    {
        Description = "Everything about the help and about each step; without it, the page stays short. JSON always has it.",
    };

    public static Option<string?> Rules() => new("--rules")
    {
        Description = "A rule file of your own, with its text files beside it, instead of the built-in rule set.",
        HelpName = "FILE",
    };

    public static Option<string?> Country() => new("--country")
    {
        Description = "Also name contacts in this country: two letters of ISO 3166-1, such as IE.",
        HelpName = "CODE",
        CustomParser = CountryCode,
    };

    public static Option<string?> Support() => new("--support")
    {
        Description = "A file of contacts of your own, instead of the one of the sample, which nobody has checked.",
        HelpName = "FILE",
    };

    private static string? CountryCode(ArgumentResult result)
    {
        string code = result.Tokens[0].Value;
        if (code.Length == 2 && code.All(char.IsAsciiLetter))
        {
            return code;
        }

        result.AddError("--country takes two letters such as IE.");
        return null;
    }

    private static bool IsTag(string text)
    {
        try
        {
            return new AdvisorOptions { Language = text }.Language is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

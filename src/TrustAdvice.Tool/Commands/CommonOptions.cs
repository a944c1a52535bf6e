using System.CommandLine;

namespace TrustAdvice.Tool.Commands;

/// <summary>Options and arguments that several commands have.</summary>
internal static class CommonOptions
{
    public const string Text = "text";
    public const string Json = "json";

    public static Option<string> Format() => OneOf("--format", "Text for people or JSON for programs.", Text, Json);

    public static Option<string> OneOf(string name, string description, string first, params string[] others)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            DefaultValueFactory = _ => first,
        };
        option.AcceptOnlyFromAmong([first, .. others]);
        return option;
    }

    public static Option<string?> Rules() => new("--rules")
    {
        Description = "A rule file; the text files beside it are read too. The built-in rule set without it.",
        HelpName = "FILE",
    };

    public static Option<string?> Overlay() => new("--overlay")
    {
        Description = "An overlay, with the text files beside it, laid on the rule set.",
        HelpName = "FILE",
    };

    public static Argument<string?> RuleFile() => new("FILE")
    {
        Description = "A rule file; the text files beside it are read too. The built-in rule set without it.",
        Arity = ArgumentArity.ZeroOrOne,
    };
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace TrustAdvice.CommandLine;

/// <summary>How both programs read their command line: an argument is what was typed, never the content of a file.</summary>
internal static class CommandLineReader
{
    private const string StandardInput = "-";

    /// <summary>Reads a command line; what is wrong with it is told by <see cref="Faults"/>.</summary>
    /// <param name="root">The commands.</param>
    /// <param name="args">What was typed.</param>
    /// <param name="width">How many columns the help has.</param>
    public static ParseResult Read(RootCommand root, IReadOnlyList<string> args, int width)
    {
        foreach (var help in root.Options.Select(option => option.Action).OfType<HelpAction>())
        {
            help.MaxWidth = ScreenWidth.Usable(width);
        }

        // Without this, @FILE would be replaced by the words of a file, and a fault would repeat them.
        return root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    }

    /// <summary>Everything that is wrong, a line each. What looks like the content of a file is not repeated: it may be private.</summary>
    public static IReadOnlyList<string> Faults(ParseResult parsed)
    {
        string[] contents = [.. parsed.Tokens.Select(token => token.Value).Where(IsContent).OrderByDescending(value => value.Length)];
        return
        [
            .. parsed.Errors.Select(error => contents.Aggregate(error.Message, (message, content) => message.Replace(content, "…", StringComparison.Ordinal))),
            .. NotValues(parsed).Select(value => $"'{value}' is no option here. A file of that name is ./{value}."),
            .. contents.Length > 0 ? ["JSON stands in a file, or comes in where the file is -; the command line does not take it."] : Array.Empty<string>(),
        ];
    }

    private static bool IsContent(string value) => value.TrimStart() is ['{', ..] or ['[', '{' or '"' or ' ', ..];

    /// <summary>A mistyped option would be taken for a file: what begins with a dash is only a value behind <c>--</c>.</summary>
    private static IEnumerable<string> NotValues(ParseResult parsed)
    {
        var typed = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToList();
        return ValuesOf(parsed.CommandResult)
            .Where(token => token.Value.StartsWith('-') && token.Value != StandardInput && typed.Exists(other => ReferenceEquals(other, token)))
            .Select(token => token.Value);
    }

    private static IEnumerable<Token> ValuesOf(CommandResult command) => command.Children
        .Where(child => TypeOf(child) is { } type && (type == typeof(string) || type == typeof(string[])))
        .SelectMany(child => child.Tokens);

    private static Type? TypeOf(SymbolResult result) => result switch
    {
        ArgumentResult argument => argument.Argument.ValueType,
        OptionResult option => option.Option.ValueType,
        _ => null,
    };
}

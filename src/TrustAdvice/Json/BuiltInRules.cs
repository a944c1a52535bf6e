using TrustAdvice.Rules;

namespace TrustAdvice.Json;

/// <summary>The rule set that the package carries.</summary>
internal static class BuiltInRules
{
    private const string Folder = "TrustAdvice.BuiltIn.";
    private const string RulesName = "rules.json";

    private static readonly string[] FurtherLanguages = ["de", "es"];

    /// <summary>
    /// The hash of the rule set whose guarantees were proved. A test proves the files in this folder and compares their
    /// hash with this one, so an app that uses them as they are need not prove them again: the hash that is computed when
    /// they are read says that they are the same to the letter. Where it differs, they are proved like any others.
    /// </summary>
    public const string ProvedHash = "c24160f320a38a46396d5a6a77a4e9c4c84d3fc2e1dd90370b8c5a51b47958eb";

    public static RuleSetSource Source => new(Resource(RulesName), [Resource(TextName(RuleSetReader.DefaultLanguage))])
    {
        Translations = [.. FurtherLanguages.Select(language =>
            (language, (Func<SourceFile>)(() => Resource(TextName(language)))))],
    };

    private static string TextName(string language) => $"rules.{language}.json";

    private static SourceFile Resource(string name)
    {
        using var stream = typeof(BuiltInRules).Assembly.GetManifestResourceStream(Folder + name)!;
        return new SourceFile(name, JsonInput.ReadAtMost(stream, RuleSetReader.MaximumBytes));
    }
}

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
    public const string ProvedHash = "2273ebb51b087eab8b6cebd758572c5208f7b971335b0dd9211a316afdaaa991";

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

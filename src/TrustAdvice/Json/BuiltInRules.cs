using TrustAdvice.Rules;

namespace TrustAdvice.Json;

/// <summary>The rule set that the package carries.</summary>
internal static class BuiltInRules
{
    private const string Folder = "TrustAdvice.BuiltIn.";
    private const string RulesName = "rules.json";

    private static readonly string[] TextNames = ["rules.en.json"];

    /// <summary>
    /// The hash of the rule set whose guarantees were proved. A test proves the files in this folder and compares their
    /// hash with this one, so an app that uses them as they are need not prove them again: the hash that is computed when
    /// they are read says that they are the same to the letter. Where it differs, they are proved like any others.
    /// </summary>
    public const string ProvedHash = "f2a5425ec22115c953bfde5a7160a2f8075015dafb1b61cb8548e8de17f4a333";

    public static RuleSetSource Source => new(Resource(RulesName), [.. TextNames.Select(Resource)]);

    private static SourceFile Resource(string name)
    {
        using var stream = typeof(BuiltInRules).Assembly.GetManifestResourceStream(Folder + name)!;
        return new SourceFile(name, JsonInput.ReadAtMost(stream, RuleSetReader.MaximumBytes));
    }
}

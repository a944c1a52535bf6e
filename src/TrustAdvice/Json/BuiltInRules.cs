using TrustAdvice.Diagnostics;
using TrustAdvice.Rules;

namespace TrustAdvice.Json;

/// <summary>The rule set that the package carries.</summary>
internal static class BuiltInRules
{
    private const string Folder = "TrustAdvice.BuiltIn.";
    private const string RulesName = "rules.json";

    private static readonly string[] TextNames = ["rules.en.json"];

    public static IReadOnlyList<SourceFile> Files => [Resource(RulesName), .. TextNames.Select(Resource)];

    /// <summary>Reads the rule set. A test loads it, so a fault here means that the package was changed.</summary>
    /// <exception cref="RuleSetException">The files in the assembly were changed.</exception>
    public static RuleSetModel Read()
    {
        var files = Files;
        List<Diagnostic> diagnostics = [];
        return RuleSetReader.Read(files[0], [.. files.Skip(1)], diagnostics)
            ?? throw new RuleSetException(diagnostics);
    }

    private static SourceFile Resource(string name)
    {
        using var stream = typeof(BuiltInRules).Assembly.GetManifestResourceStream(Folder + name)!;
        return new SourceFile(name, JsonInput.ReadAtMost(stream, RuleSetReader.MaximumBytes));
    }
}

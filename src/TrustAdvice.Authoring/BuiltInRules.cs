using TrustAdvice.Input;
using TrustAdvice.Reading;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring;

/// <summary>The files from which the built-in rule set is compiled when the library is built.</summary>
internal static class BuiltInRules
{
    private const string Folder = "TrustAdvice.Authoring.BuiltIn.";

    private static readonly string[] TextNames = ["rules.en.json", "rules.de.json", "rules.es.json"];

    private static readonly Lazy<RuleSetSource> Files = new(() => new(Resource("rules.json"), [.. TextNames.Select(Resource)]));

    public static RuleSetSource Source => Files.Value;

    private static SourceFile Resource(string name)
    {
        using var stream = typeof(BuiltInRules).Assembly.GetManifestResourceStream(Folder + name)!;
        return new SourceFile(name, JsonInput.ReadAtMost(stream, RuleSetReader.MaximumBytes));
    }
}

using TrustAdvice.Matching;
using TrustAdvice.Reading;
using TrustAdvice.Rules;

namespace TrustAdvice.Benchmarks;

/// <summary>Reads rule sets without proving them, so that the proof can be measured apart.</summary>
internal static class RuleSetFiles
{
    /// <summary>The rule set of a file, or the built-in one.</summary>
    public static CompiledRules Read(byte[]? rules)
    {
        List<Diagnostic> found = [];
        var builtIn = Authoring.RuleSetFiles.BuiltIn.Files;
        var source = rules is null
            ? new RuleSetSource(new SourceFile("rules.json", builtIn["rules.json"]), [new SourceFile("rules.en.json", builtIn["rules.en.json"])])
            : new RuleSetSource(new SourceFile("generated.json", rules), []);
        return RuleSetReader.Read([source], found) is { } model
            ? CompiledRules.Compile(model)
            : throw new InvalidInputException("The rule set", found);
    }
}

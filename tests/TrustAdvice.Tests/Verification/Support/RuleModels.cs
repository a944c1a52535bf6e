using System.Text;
using TrustAdvice.Authoring;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Reading;
using TrustAdvice.Rules;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>Reads rule sets, also those whose guarantees fail, and lists the situations that can differ in them.</summary>
internal static class RuleModels
{
    public static CompiledRules Read(AnySmallSet any)
    {
        var model = TryRead(any, out var found);
        Assert.True(model is not null, string.Join('\n', found));
        return CompiledRules.Compile(model);
    }

    public static CompiledRules Read(string rules, string? texts = null) => Read(new AnySmallSet(rules, texts));

    public static RuleSetModel? TryRead(AnySmallSet any, params IReadOnlyList<string> overlays) => TryRead(any, out _, overlays);

    /// <summary>The rule set, which must load.</summary>
    public static RuleSet Load(AnySmallSet any) =>
        RuleSet.Load(Stream(any.Rules), any.Texts is null ? [] : [Stream(any.Texts)]);

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>What is probably a mistake in a rule set, in any number of languages.</summary>
    public static IReadOnlyList<Diagnostic> Findings(string rules, params string[] texts) =>
        new RuleSetLinter(RuleFiles.Load(rules, texts).Compiled).Findings();

    /// <summary>Every situation that some rule or guarantee of the rule sets can tell from another.</summary>
    public static IReadOnlyList<Situation> Situations(params CompiledRules[] rules)
    {
        IEnumerable<Situation> situations = [new Situation()];
        foreach (var (fact, values) in Facts(rules))
        {
            situations = situations.SelectMany(_ => values, (situation, value) => situation.With(fact, value));
        }

        return [.. situations];
    }

    public static byte[] Codes(this CompiledRules rules, Situation situation)
    {
        var codes = new byte[rules.Model.Facts.Count];
        rules.Model.Facts.Encode(situation, codes);
        return codes;
    }

    private static RuleSetModel? TryRead(AnySmallSet any, out List<Diagnostic> found, params IReadOnlyList<string> overlays)
    {
        found = [];
        SourceFile[] texts = any.Texts is null ? [] : [new("texts.en.json", Encoding.UTF8.GetBytes(any.Texts))];
        var laid = overlays.Select(overlay => new RuleSetSource(new SourceFile("overlay.json", Encoding.UTF8.GetBytes(overlay)), []));
        return RuleSetReader.Read([new RuleSetSource(new SourceFile("rules.json", Encoding.UTF8.GetBytes(any.Rules)), texts), .. laid], found);
    }

    private static Dictionary<string, HashSet<string>> Facts(CompiledRules[] rules)
    {
        var facts = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var one in rules)
        {
            var space = one.Model.Facts;
            var used = one.Entries.ToArray().Select(entry => entry.Box)
                .Concat(one.Model.Guarantees.SelectMany(guarantee => guarantee.Where))
                .SelectMany(box => box.Constraints.ToArray().Select(constraint => constraint.Fact))
                .ToHashSet();
            // Whoever tells the story, one person's goal is the other's partner's.
            int[] goals = [space.IndexOf("myGoal"), space.IndexOf("partnerGoal")];
            if (used.Overlaps(goals))
            {
                used.UnionWith(goals);
            }

            foreach (var fact in used.Select(index => space[index]))
            {
                facts.TryAdd(fact.Name, [FactDefinition.Unknown]);
                facts[fact.Name].UnionWith(fact.Values);
            }
        }

        return facts;
    }
}

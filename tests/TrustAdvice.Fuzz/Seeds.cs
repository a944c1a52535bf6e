using System.Text;
using TrustAdvice.Authoring;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Fuzz;

/// <summary>The sound inputs that hostile ones are made from: files of the repository, and random sound rule files.</summary>
public static class Seeds
{
    private const int RandomRuleFiles = 12;

    public static string PathOf(string path) => Path.Combine(AppContext.BaseDirectory, "Corpus", path);

    /// <summary>The documents for a target, always in the same order.</summary>
    public static IReadOnlyList<byte[]> For(FuzzTarget target)
    {
        var files = target.Corpus
            .SelectMany(folder => Directory.EnumerateFiles(PathOf(folder), "*.json").Order(StringComparer.Ordinal))
            .Select(File.ReadAllBytes);
        byte[][] all = [.. files, .. target.Corpus.Contains("rules") ? RuleFiles() : []];
        return target.IsCompiled ? [.. all.Select(rules => RuleSetCompiler.Compile(RuleSet.Load(new MemoryStream(rules))))] : all;
    }

    private static IEnumerable<byte[]> RuleFiles() => Enumerable.Range(0, RandomRuleFiles)
        .Select(seed => Encoding.UTF8.GetBytes(new RandomRuleFile(new Random(seed)).Write(rules: 1 + (seed / 2))))
        .Where(file => file.Length < 5_000);
}

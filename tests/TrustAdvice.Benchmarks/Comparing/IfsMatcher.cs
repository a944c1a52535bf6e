using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>
/// The rules as C# <c>if</c>s, as one would write them by hand, compiled with optimisation. A hundred stand in a method:
/// the runtime does not optimise a method of ten thousand.
/// </summary>
internal sealed class IfsMatcher : IMatcher
{
    private const int RulesPerMethod = 100;

    private readonly WorkloadFacts[] _situations;
    private readonly Func<WorkloadFacts, int[], int> _match;

    public IfsMatcher(Workload workload)
    {
        _situations = [.. workload.Situations.Select(WorkloadFacts.Of)];
        _match = Compile(Source(workload.Rules)).GetType("Ifs")!
            .GetMethod("Match")!
            .CreateDelegate<Func<WorkloadFacts, int[], int>>();
    }

    public int Match(int situation, int[] found) => _match(_situations[situation], found);

    private static string Source(IReadOnlyList<WorkloadRule> rules)
    {
        var source = new StringBuilder();
        var parts = rules.Chunk(RulesPerMethod).ToList();
        source.AppendLine("using TrustAdvice.Benchmarks.Comparing;");
        source.AppendLine("public static class Ifs {");
        source.AppendLine("public static int Match(WorkloadFacts f, int[] found) { int n = 0;");
        for (int part = 0; part < parts.Count; part++)
        {
            source.AppendLine(CultureInfo.InvariantCulture, $"n = Part{part}(f, found, n);");
        }

        source.AppendLine("return n; }");
        for (int part = 0; part < parts.Count; part++)
        {
            source.AppendLine(CultureInfo.InvariantCulture, $"private static int Part{part}(WorkloadFacts f, int[] found, int n) {{");
            for (int rule = 0; rule < parts[part].Length; rule++)
            {
                string condition = string.Join(" && ", parts[part][rule].Conditions.Select(Condition));
                source.AppendLine(CultureInfo.InvariantCulture, $"if ({condition}) {{ found[n++] = {(part * RulesPerMethod) + rule}; }}");
            }

            source.AppendLine("return n; }");
        }

        return source.AppendLine("}").ToString();
    }

    private static string Condition(WorkloadCondition condition) =>
        string.Create(CultureInfo.InvariantCulture, $"f.F{condition.Fact} is {string.Join(" or ", condition.Values)}");

    private static Assembly Compile(string source)
    {
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Ifs",
            [CSharpSyntaxTree.ParseText(source)],
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(result.Diagnostics[0].ToString());
        }

        image.Position = 0;
        return new AssemblyLoadContext("Ifs").LoadFromStream(image);
    }
}

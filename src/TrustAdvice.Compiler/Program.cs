using TrustAdvice;
using TrustAdvice.Compiling;

// What is compiled is proved here, or the library is not built: an app that uses it need not prove it again.
bool isSound = RuleSet.TryLoad(args[0], out var ruleSet, out var diagnostics);
foreach (var found in diagnostics)
{
    // In the form that MSBuild shows with its place.
    Console.Error.WriteLine(found);
}

if (isSound)
{
    File.WriteAllBytes(args[1], CompiledWriter.Write(ruleSet!.Compiled));
}

return isSound ? 0 : 1;

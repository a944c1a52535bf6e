using TrustAdvice;
using TrustAdvice.Compiling;
using TrustAdvice.Input;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Reading;

// What is compiled is proved here, or the library is not built: an app that uses it need not prove it again.
List<Diagnostic> faults = [];
var rules = RuleSetReader.Read([SourceFiles.At(args[0])], faults) is { } model ? CompiledRules.Compile(model) : null;
if (rules is not null)
{
    faults.AddRange(Verifier.FailuresOf(rules));
}

// Each is written in the form that MSBuild shows with its place.
faults.ForEach(Console.Error.WriteLine);
if (rules is null || faults.Exists(fault => fault.Severity == DiagnosticSeverity.Error))
{
    return 1;
}

File.WriteAllBytes(args[1], CompiledWriter.Write(rules));
return 0;

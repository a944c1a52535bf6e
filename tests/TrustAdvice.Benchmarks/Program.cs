using TrustAdvice.Benchmarks;
using TrustAdvice.Benchmarks.Starting;

return args switch
{
    ["all"] => Report.WriteAll(),
    ["matching"] => Report.PrintMatching(),
    ["loading"] => Report.PrintLoading(),
    ["load", var engine, var rules] => Loading.MeasureOne(engine, rules),
    ["load-compiled", var file, var hash] => Loading.MeasureCompiled(file, hash),
    ["services"] => HostStart.MeasureOne(),
    ["library"] => Report.PrintLibrary(),
    ["start"] => Report.PrintStart(),
    ["proofs"] => Proofs.PrintTable(),
    ["proof", var subject] => Proofs.MeasureOne(subject),
    ["questions"] => Questions.PrintTable(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        all        runs the next four and writes docs/benchmarks.md; takes some ten minutes
        matching   the same rules and situations on other engines, compared and timed
        loading    from the rules to the first result, and the memory then held
        library    advice, questions, journeys, loading and proofs on the built-in rule set
        start      a fresh process to its first advice, with native code and without
        proofs     how long the proofs take, as a Markdown table; each row is measured in fresh processes
        questions  how many questions an interview takes, and how long they take to find
        """);
    return 1;
}

using TrustAdvice.Benchmarks;

return args switch
{
    ["matching"] => Report.PrintMatching(),
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
        proofs     how long the proofs take, as a Markdown table; each row is measured in fresh processes
        questions  how many questions an interview takes, and how long they take to find
        """);
    return 1;
}

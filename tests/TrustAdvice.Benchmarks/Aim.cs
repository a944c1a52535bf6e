namespace TrustAdvice.Benchmarks;

/// <summary>What was aimed at and what came out; a lower figure is better unless it is a factor to reach.</summary>
internal sealed record Aim(string What, double Figure, double Bound, string Unit, bool AtLeast = false)
{
    public bool IsMet => AtLeast ? Figure >= Bound : Figure <= Bound;

    public string ToMarkdown() => Report.Line(
        $"| {What} | {(AtLeast ? "at least" : "at most")} {Bound:N0}{Unit} | {Figure:N1}{Unit} | {(IsMet ? "yes" : "**no**")} |");
}

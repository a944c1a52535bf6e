namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>A situation as an application would write it: a property for each fact.</summary>
public sealed record WorkloadFacts
{
    public int F0 { get; init; }

    public int F1 { get; init; }

    public int F2 { get; init; }

    public int F3 { get; init; }

    public int F4 { get; init; }

    public int F5 { get; init; }

    public int F6 { get; init; }

    public int F7 { get; init; }

    public int F8 { get; init; }

    public int F9 { get; init; }

    public int F10 { get; init; }

    public int F11 { get; init; }

    public int F12 { get; init; }

    public int F13 { get; init; }

    public int F14 { get; init; }

    public int F15 { get; init; }

    public static WorkloadFacts Of(IReadOnlyList<int> codes) => new()
    {
        F0 = codes[0],
        F1 = codes[1],
        F2 = codes[2],
        F3 = codes[3],
        F4 = codes[4],
        F5 = codes[5],
        F6 = codes[6],
        F7 = codes[7],
        F8 = codes[8],
        F9 = codes[9],
        F10 = codes[10],
        F11 = codes[11],
        F12 = codes[12],
        F13 = codes[13],
        F14 = codes[14],
        F15 = codes[15],
    };
}

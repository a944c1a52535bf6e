namespace TrustAdvice.Authoring;

/// <summary>How many faults the examples and guarantees of a rule set notice.</summary>
public sealed class MutationReport
{
    internal MutationReport()
    {
    }

    /// <summary>Each fault that was put in, in the order of the rules.</summary>
    public IReadOnlyList<MutantResult> Results { get; internal init; } = [];

    /// <summary>How many faults there would be; more than were tried when the bound was met.</summary>
    public int Possible { get; internal init; }

    /// <summary>Whether there are more faults than were tried.</summary>
    public bool BoundMet => Possible > Results.Count;

    /// <summary>How many an example or a guarantee noticed.</summary>
    public int Killed => Count(MutantFate.KilledByExample) + Count(MutantFate.KilledByGuarantee);

    /// <summary>How many something could notice; those not decided are among them.</summary>
    public int Counted => Results.Count - Count(MutantFate.Equivalent);

    /// <summary>The share of faults noticed, from 0 to 1; 1 when there is none to notice.</summary>
    public double Score => Counted == 0 ? 1 : (double)Killed / Counted;

    /// <summary>How many had a fate.</summary>
    /// <param name="fate">The fate.</param>
    public int Count(MutantFate fate) => Results.Count(result => result.Fate == fate);
}

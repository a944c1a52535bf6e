namespace TrustAdvice.Tool.Mutation;

/// <summary>How many faults the examples and guarantees of a rule set notice.</summary>
internal sealed record MutationReport
{
    public required IReadOnlyList<MutantResult> Results { get; init; }

    /// <summary>How many faults there would be; more than were tried when the bound was met.</summary>
    public required int Possible { get; init; }

    public bool BoundMet => Possible > Results.Count;

    public int Killed => Count(Fate.KilledByExample) + Count(Fate.KilledByGuarantee);

    /// <summary>The faults that something could notice; those not decided are among them.</summary>
    public int Counted => Results.Count - Count(Fate.Equivalent);

    /// <summary>The share of faults noticed, from 0 to 1; 1 when there is none to notice.</summary>
    public double Score => Counted == 0 ? 1 : (double)Killed / Counted;

    public IEnumerable<MutantResult> Survivors =>
        Results.Where(result => result.Fate is Fate.Survived or Fate.Undecided);

    /// <summary>Who noticed how many, the busiest first.</summary>
    public IEnumerable<(Fate Fate, string Killer, int Count)> Killers => Results
        .Where(result => result.Killer is not null)
        .GroupBy(result => (result.Fate, Killer: result.Killer!))
        .Select(group => (group.Key.Fate, group.Key.Killer, group.Count()))
        .OrderByDescending(killer => killer.Item3)
        .ThenBy(killer => killer.Killer, StringComparer.Ordinal);

    public int Count(Fate fate) => Results.Count(result => result.Fate == fate);
}

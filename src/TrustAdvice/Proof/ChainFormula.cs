using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>The value of the first case whose condition holds.</summary>
internal sealed class ChainFormula((Formula Condition, bool Value)[] cases)
    : Formula(KeyOf(cases), cases.Sum(item => item.Condition.Size))
{
    private (Formula Condition, bool Value)[] Cases => cases;

    public static Formula Of(IEnumerable<(Formula Condition, bool Value)> cases)
    {
        List<(Formula Condition, bool Value)> open = [];
        foreach (var item in cases)
        {
            if (item.Condition.Value != false)
            {
                open.Add(item);
            }

            if (item.Condition.Value == true)
            {
                break;
            }
        }

        // What comes last only matters while its value differs from what the end would give.
        bool end = open.Count > 0 && open[^1].Condition.Value == true && open[^1].Value;
        while (open.Count > 0 && open[^1].Value == end)
        {
            open.RemoveAt(open.Count - 1);
        }

        if (open.Count == 0)
        {
            return Of(end);
        }

        if (end)
        {
            open.Add((True, true));
        }

        return new ChainFormula([.. open]);
    }

    public override Formula Within(Region region)
    {
        bool changed = false;
        var left = new List<(Formula, bool)>(cases.Length);
        foreach (var (condition, value) in cases)
        {
            var open = condition.Within(region);
            changed |= !ReferenceEquals(open, condition);
            left.Add((open, value));
            if (open.Value == true)
            {
                break;
            }
        }

        return changed ? Of(left) : this;
    }

    /// <summary>Of the first condition: where it holds, the rest does not matter.</summary>
    public override void Collect(List<Box> boxes) => cases[0].Condition.Collect(boxes);

    public override bool HasTurns { get; } = Array.Exists(cases, item => item.Condition.HasTurns);

    internal override void Write(CodeWriter to) => to.Chain(cases);

    internal override void EachPart(Action<Formula> visit) => Array.ForEach(cases, item => visit(item.Condition));

    protected override bool IsWrittenLike(Formula other) =>
        other is ChainFormula chain && chain.Cases.AsSpan().SequenceEqual(cases);

    private static long KeyOf((Formula Condition, bool Value)[] cases)
    {
        long key = 11;
        foreach (var (condition, value) in cases)
        {
            key = Mix(Mix(key, condition.GetHashCode()), value ? 1 : 2);
        }

        return key;
    }
}

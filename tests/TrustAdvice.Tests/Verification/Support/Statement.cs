using TrustAdvice.Facts;
using TrustAdvice.Proof;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>The slow, obvious twin of a <see cref="Formula"/>: it is asked point by point.</summary>
internal abstract record Statement
{
    public abstract bool Holds(byte[] point);

    public abstract Formula ToFormula();

    /// <summary>The same with less in it.</summary>
    public abstract IEnumerable<Statement> Smaller();

    public static Statement Random(Random random, SmallSpace space, int depth)
    {
        int form = depth == 0 ? 0 : random.Next(7);
        Statement Part() => Random(random, space, depth - 1);
        Statement[] Parts() => [.. Enumerable.Range(0, random.Next(5)).Select(_ => Part())];
        return form switch
        {
            0 => new InBox(space.RandomBox(random)),
            1 => new Several(Parts(), IsAny: true),
            2 => new Several(Parts(), IsAny: false),
            3 => new No(Part()),
            4 => new Cases([.. Parts().Select(part => (part, random.Next(2) == 0))]),
            5 => RandomPair(random, Part(), Part(), same: true),
            _ => RandomPair(random, Part(), Part(), same: false),
        };
    }

    /// <summary>Often with parts in common, as the two sides of a mirror have.</summary>
    private static Pair RandomPair(Random random, Statement one, Statement other, bool same) => random.Next(4) switch
    {
        0 => new Pair(new Several([one, other], IsAny: true), new Several([other, one, one], IsAny: true), same),
        1 => new Pair(new Several([one, other], IsAny: true), other, same),
        2 => new Pair(one, new Several([one, other], IsAny: random.Next(2) == 0), same),
        _ => new Pair(one, other, same),
    };

    private sealed record InBox(Box Box) : Statement
    {
        public override bool Holds(byte[] point) => Box.Contains(point);

        public override Formula ToFormula() => Formula.In(Box);

        public override IEnumerable<Statement> Smaller() => Box.Constraints.ToArray()
            .Select(dropped => new InBox(Box.Of(Box.Constraints.ToArray().Where(kept => kept != dropped))));

        public override string ToString() =>
            $"[{string.Join(' ', Box.Constraints.ToArray().Select(c => $"{c.Fact}:{c.Accepted:b}"))}]";
    }

    private sealed record Several(Statement[] Parts, bool IsAny) : Statement
    {
        public override bool Holds(byte[] point) => IsAny ? Parts.Any(p => p.Holds(point)) : Parts.All(p => p.Holds(point));

        public override Formula ToFormula() =>
            IsAny ? Formula.Any(Parts.Select(p => p.ToFormula())) : Formula.All(Parts.Select(p => p.ToFormula()));

        public override IEnumerable<Statement> Smaller() => Parts
            .Concat(Parts.Select((_, index) => this with { Parts = [.. Parts.Where((_, other) => other != index)] }))
            .Concat(Parts.SelectMany((part, index) => part.Smaller().Select(smaller =>
                this with { Parts = [.. Parts.Select((kept, other) => other == index ? smaller : kept)] })));

        public override string ToString() => $"{(IsAny ? "any" : "all")}({string.Join(", ", (object[])Parts)})";
    }

    private sealed record No(Statement Part) : Statement
    {
        public override bool Holds(byte[] point) => !Part.Holds(point);

        public override Formula ToFormula() => Formula.Not(Part.ToFormula());

        public override IEnumerable<Statement> Smaller() => Part.Smaller().Select(part => new No(part)).Prepend(Part);

        public override string ToString() => $"not {Part}";
    }

    private sealed record Cases((Statement Condition, bool Value)[] List) : Statement
    {
        public override bool Holds(byte[] point) => List.FirstOrDefault(item => item.Condition.Holds(point)).Value;

        public override Formula ToFormula() => Formula.First(List.Select(item => (item.Condition.ToFormula(), item.Value)));

        public override IEnumerable<Statement> Smaller() => List
            .Select((_, index) => new Cases([.. List.Where((_, other) => other != index)]))
            .Concat<Statement>(List.Select(item => item.Condition))
            .Concat(List.SelectMany((item, index) => item.Condition.Smaller().Select(smaller =>
                new Cases([.. List.Select((kept, other) => other == index ? (smaller, kept.Value) : kept)]))));

        public override string ToString() => $"first({string.Join(", ", List)})";
    }

    private sealed record Pair(Statement One, Statement Other, bool IsSame) : Statement
    {
        public override bool Holds(byte[] point) =>
            IsSame ? One.Holds(point) == Other.Holds(point) : !One.Holds(point) || Other.Holds(point);

        public override Formula ToFormula() => IsSame
            ? Formula.Same(One.ToFormula(), Other.ToFormula())
            : Formula.Implies(One.ToFormula(), Other.ToFormula());

        public override IEnumerable<Statement> Smaller() =>
        [
            One,
            Other,
            .. One.Smaller().Select(smaller => this with { One = smaller }),
            .. Other.Smaller().Select(smaller => this with { Other = smaller }),
        ];

        public override string ToString() => $"({One} {(IsSame ? "<=>" : "=>")} {Other})";
    }
}

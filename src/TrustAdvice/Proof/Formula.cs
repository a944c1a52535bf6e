using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>
/// A statement about one situation, built from boxes. Over a region it may be true everywhere, false everywhere, or
/// still open; <see cref="Within"/> finds out and leaves only what is open.
/// </summary>
/// <remarks>
/// Immutable. Equal when written alike: then both say the same, and nothing has to be looked at. Formulas that are not
/// equal may still say the same.
/// </remarks>
internal abstract class Formula : IEquatable<Formula>
{
    private readonly long _key;

    private protected Formula(long key, long size) => (_key, Size) = (key, size);

    /// <summary>Of how many boxes it is made, one that stands in it twice counted twice: how long it takes to look at.</summary>
    public long Size { get; }

    public static Formula True { get; } = new Constant(true);

    public static Formula False { get; } = new Constant(false);

    /// <summary>True or false when the statement no longer depends on anything.</summary>
    public bool? Value => (this as Constant)?.Holds;

    public static Formula In(Box box) => box.Constraints.IsEmpty ? True : new Leaf(box);

    public static Formula Any(IEnumerable<Formula> parts) => Junction.Of(parts, isAny: true);

    public static Formula All(IEnumerable<Formula> parts) => Junction.Of(parts, isAny: false);

    public static Formula Not(Formula part) => part switch
    {
        Constant constant => constant.Holds ? False : True,
        Negation negation => negation.Part,
        _ => new Negation(part),
    };

    /// <summary>The value that stands with the first condition that holds; false when none does.</summary>
    public static Formula First(IEnumerable<(Formula Condition, bool Value)> cases) => ChainFormula.Of(cases);

    /// <summary>Both hold or neither does.</summary>
    public static Formula Same(Formula one, Formula other) =>
        one.Value is { } first ? (first ? other : Not(other))
        : other.Value is { } second ? (second ? one : Not(one))
        : one.Equals(other) ? True
        : new Equivalence(one, other);

    /// <summary>If the first holds, so does the second.</summary>
    public static Formula Implies(Formula one, Formula other) =>
        one.Value is { } first ? (first ? other : True)
        : other.Value is { } second ? (second ? True : Not(one))
        : one.Entails(other) ? True
        : new Implication(one.ButFor(other), other);

    /// <summary>What is left of the statement inside a region.</summary>
    public abstract Formula Within(Region region);

    /// <summary>Adds the boxes that are worth deciding next: while the statement is open, at least one that is open.</summary>
    public abstract void Collect(List<Box> boxes);

    /// <summary>Whether an order in slots stands in it, which is not written as <see cref="Code"/>.</summary>
    public virtual bool HasTurns => false;

    /// <summary>Writes itself as <see cref="Code"/>.</summary>
    internal abstract void Write(CodeWriter to);

    /// <summary>Shows each of its parts.</summary>
    internal virtual void EachPart(Action<Formula> visit)
    {
    }

    /// <summary>
    /// Boxes of which one has to hold where the statement does: of several such choices the one that leaves least of a region.
    /// </summary>
    /// <param name="region">Where.</param>
    /// <param name="share">How much of the region the boxes hold in all, at most; above 1 when they overlap much.</param>
    /// <returns>The boxes; none where the form shows no choice.</returns>
    public IReadOnlyList<Box> NarrowestChoice(Region region, out double share)
    {
        List<(Formula Part, bool Holds)> needed = [];
        Needs(holds: true, needed);
        IReadOnlyList<Box> narrowest = [];
        share = double.PositiveInfinity;
        foreach (var (part, holds) in needed)
        {
            List<Box> boxes = [];
            if (part.IsChoice(holds, boxes) && boxes.Sum(region.ShareOf) is var held && held < share)
            {
                (narrowest, share) = (boxes, held);
            }
        }

        return narrowest;
    }

    /// <summary>Adds what has to hold, or has not to, for this to hold, or not to.</summary>
    private void Needs(bool holds, List<(Formula Part, bool Holds)> needed)
    {
        switch (this)
        {
            case Negation no:
                no.Part.Needs(!holds, needed);
                break;
            case Junction junction when junction.IsAny != holds:
                Array.ForEach(junction.Parts, part => part.Needs(holds, needed));
                break;
            case Implication implication when !holds:
                implication.One.Needs(true, needed);
                implication.Other.Needs(false, needed);
                break;
            default:
                needed.Add((this, holds));
                break;
        }
    }

    /// <summary>Adds boxes of which one has to hold for this to hold, or not to; false when there are none such.</summary>
    private bool IsChoice(bool holds, List<Box> boxes)
    {
        switch (this)
        {
            case Leaf leaf when holds:
                boxes.Add(leaf.Box);
                return true;
            case Negation no:
                return no.Part.IsChoice(!holds, boxes);
            case Junction junction when junction.IsAny == holds:
                return Array.TrueForAll(junction.Parts, part => part.IsChoice(holds, boxes));
            case Junction junction:
                return holds && Array.Find(junction.Parts, part => part is Leaf) is { } needed && needed.IsChoice(true, boxes);
            case Implication implication when holds:
                return implication.One.IsChoice(false, boxes) && implication.Other.IsChoice(true, boxes);
            default:
                return false;
        }
    }

    public bool Equals(Formula? other) =>
        ReferenceEquals(this, other) || (other is not null && _key == other._key && IsWrittenLike(other));

    public override bool Equals(object? obj) => Equals(obj as Formula);

    public override int GetHashCode() => _key.GetHashCode();

    /// <summary>Whether the formula is of the same form with the same parts; asked only where the keys are equal.</summary>
    protected abstract bool IsWrittenLike(Formula other);

    /// <summary>Whether the form alone shows that where this holds the other one holds.</summary>
    private bool Entails(Formula other) =>
        Equals(other)
        || (this is Negation no && other is Negation neither && neither.Part.Entails(no.Part))
        || (this is Junction { IsAny: true } any && any.EachIsIn(PartsOfAny(other)))
        || (other is Junction { IsAny: false } every && every.Parts.All(Entails))
        || (this is Junction { IsAny: false } all && all.Parts.Any(part => part.Entails(other)))
        || (other is Junction { IsAny: true } some && some.Parts.Contains(this));

    /// <summary>Without the alternatives that the other one has as well.</summary>
    private Formula ButFor(Formula other)
    {
        if (this is not Junction { IsAny: true } any)
        {
            return this;
        }

        var parts = PartsOfAny(other);
        return any.Parts.Any(parts.Contains) ? Any(any.Parts.Where(part => !parts.Contains(part))) : this;
    }

    private static HashSet<Formula> PartsOfAny(Formula formula) =>
        formula is Junction { IsAny: true } any ? [.. any.Parts] : [formula];

    private protected static Formula Of(bool value) => value ? True : False;

    private protected static long Mix(long key, long more) => ((key ^ more) * -7046029254386353131) ^ ((key ^ more) >>> 29);

    private static long KeyOf(Box box)
    {
        long key = 17;
        foreach (var constraint in box.Constraints)
        {
            key = Mix(Mix(key, constraint.Fact + 1), (long)constraint.Accepted);
        }

        return key;
    }

    private sealed class Constant(bool holds) : Formula(holds ? 1 : 2, 0)
    {
        public bool Holds => holds;

        protected override bool IsWrittenLike(Formula other) => ReferenceEquals(this, other);

        public override Formula Within(Region region) => this;

        public override void Collect(List<Box> boxes)
        {
        }

        internal override void Write(CodeWriter to) => to.Constant(holds);
    }

    private sealed class Leaf(Box box) : Formula(Mix(KeyOf(box), 23), 1)
    {
        public Box Box => box;

        public override Formula Within(Region region)
        {
            var open = region.WhatMatters(box);
            return open is null ? False : ReferenceEquals(open, box) ? this : In(open);
        }

        protected override bool IsWrittenLike(Formula other) =>
            other is Leaf leaf && leaf.Box.Equals(box);

        public override void Collect(List<Box> boxes) => boxes.Add(box);

        internal override void Write(CodeWriter to) => to.Leaf(box);
    }

    private sealed class Negation(Formula part) : Formula(Mix(part._key, 3), part.Size)
    {
        public Formula Part => part;

        protected override bool IsWrittenLike(Formula other) => other is Negation no && no.Part.Equals(part);

        public override Formula Within(Region region)
        {
            var left = part.Within(region);
            return ReferenceEquals(left, part) ? this : Not(left);
        }

        public override void Collect(List<Box> boxes) => part.Collect(boxes);

        public override bool HasTurns { get; } = part.HasTurns;

        internal override void Write(CodeWriter to) => to.Negation(part);

        internal override void EachPart(Action<Formula> visit) => visit(part);
    }

    /// <summary>Any or all of some parts, in any order, none of them twice.</summary>
    private sealed class Junction(Formula[] parts, bool isAny) : Formula(KeyOf(parts, isAny), parts.Sum(part => part.Size))
    {
        private const int MostInList = 8;

        public Formula[] Parts => parts;

        public bool IsAny => isAny;

        public bool EachIsIn(HashSet<Formula> others) => parts.All(others.Contains);

        public static Formula Of(IEnumerable<Formula> parts, bool isAny)
        {
            List<Formula> open = [];
            HashSet<Formula>? seen = null;
            foreach (var part in parts)
            {
                if (part.Value == isAny)
                {
                    return part;
                }

                if (part.Value is null && !(seen?.Contains(part) ?? open.Contains(part)))
                {
                    open.Add(part);

                    // Most junctions have two or three parts, where a list is asked as fast as a set and takes less.
                    seen = open.Count < MostInList ? null : seen ?? [.. open];
                    seen?.Add(part);
                }
            }

            return open.Count switch
            {
                0 => Formula.Of(!isAny),
                1 => open[0],
                _ => new Junction([.. open], isAny),
            };
        }

        protected override bool IsWrittenLike(Formula other) =>
            other is Junction junction
            && junction.IsAny == isAny
            && junction.Parts.Length == parts.Length
            && (junction.Parts.AsSpan().SequenceEqual(parts) || EachIsIn([.. junction.Parts]));

        private static long KeyOf(Formula[] parts, bool isAny) =>
            parts.Aggregate(isAny ? 5L : 7L, (sum, part) => sum + Mix(part._key, parts.Length));

        public override Formula Within(Region region)
        {
            List<Formula>? open = null;
            for (int index = 0; index < parts.Length; index++)
            {
                var left = parts[index].Within(region);
                if (left.Value == isAny)
                {
                    return left;
                }

                if (open is null && !ReferenceEquals(left, parts[index]))
                {
                    open = [.. parts.AsSpan(0, index)];
                }

                if (left.Value is null)
                {
                    open?.Add(left);
                }
            }

            return open is null ? this : Of(open, isAny);
        }

        public override void Collect(List<Box> boxes)
        {
            foreach (var part in parts)
            {
                part.Collect(boxes);
            }
        }

        public override bool HasTurns { get; } = Array.Exists(parts, part => part.HasTurns);

        internal override void Write(CodeWriter to) => to.Group(isAny ? Code.Any : Code.All, parts);

        internal override void EachPart(Action<Formula> visit) => Array.ForEach(parts, visit);
    }

    /// <summary>The first part does not hold, or the second does.</summary>
    private sealed class Implication(Formula one, Formula other) : Pair(one, other, 13)
    {
        protected override Formula Of(Formula one, Formula other) => Implies(one, other);

        internal override void Write(CodeWriter to) => to.Group(Code.Implies, [One, Other]);
    }

    /// <summary>Both parts hold or neither does.</summary>
    private sealed class Equivalence(Formula one, Formula other) : Pair(one, other, 19)
    {
        protected override Formula Of(Formula one, Formula other) => Same(one, other);

        internal override void Write(CodeWriter to) => to.Group(Code.Same, [One, Other]);
    }

    private abstract class Pair(Formula one, Formula other, long key) : Formula(Mix(Mix(key, one._key), other._key), one.Size + other.Size)
    {
        public Formula One => one;

        public Formula Other => other;

        public override Formula Within(Region region)
        {
            var oneLeft = one.Within(region);
            var otherLeft = other.Within(region);
            return ReferenceEquals(oneLeft, one) && ReferenceEquals(otherLeft, other) ? this : Of(oneLeft, otherLeft);
        }

        /// <summary>
        /// Only the boxes that one part has and the other has not: once these are decided, the parts are written alike.
        /// </summary>
        public override void Collect(List<Box> boxes)
        {
            List<Box> first = [];
            one.Collect(first);
            List<Box> second = [];
            other.Collect(second);
            HashSet<Box> shared = [.. first];
            shared.IntersectWith(second);
            int before = boxes.Count;
            boxes.AddRange(first.Where(box => !shared.Contains(box)));
            boxes.AddRange(second.Where(box => !shared.Contains(box)));
            if (boxes.Count == before)
            {
                boxes.AddRange(first);
            }
        }

        public override bool HasTurns { get; } = one.HasTurns || other.HasTurns;

        internal override void EachPart(Action<Formula> visit)
        {
            visit(one);
            visit(other);
        }

        protected abstract Formula Of(Formula one, Formula other);

        protected override bool IsWrittenLike(Formula like) =>
            like is Pair pair && pair.GetType() == GetType() && pair.One.Equals(one) && pair.Other.Equals(other);
    }
}

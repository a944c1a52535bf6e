using TrustAdvice.Facts;

namespace TrustAdvice.Verification;

/// <summary>
/// A statement about one situation, built from boxes. Over a region it may be true everywhere, false everywhere, or
/// still open; <see cref="Within"/> finds out and leaves only what is open.
/// </summary>
/// <remarks>Immutable.</remarks>
internal abstract class Formula
{
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
    public static Formula First(IEnumerable<(Formula Condition, bool Value)> cases) => Chain.Of(cases);

    /// <summary>Both hold or neither does.</summary>
    public static Formula Same(Formula one, Formula other) =>
        Any([All([one, other]), All([Not(one), Not(other)])]);

    /// <summary>If the first holds, so does the second.</summary>
    public static Formula Implies(Formula one, Formula other) => Any([Not(one), other]);

    /// <summary>What is left of the statement inside a region.</summary>
    public abstract Formula Within(Region region);

    /// <summary>Adds the boxes on which the statement depends.</summary>
    public abstract void Collect(List<Box> boxes);

    private static Formula Of(bool value) => value ? True : False;

    private sealed class Constant(bool holds) : Formula
    {
        public bool Holds => holds;

        public override Formula Within(Region region) => this;

        public override void Collect(List<Box> boxes)
        {
        }
    }

    private sealed class Leaf(Box box) : Formula
    {
        public override Formula Within(Region region) => region.IsIn(box) is { } known ? Of(known) : this;

        public override void Collect(List<Box> boxes) => boxes.Add(box);
    }

    private sealed class Negation(Formula part) : Formula
    {
        public Formula Part => part;

        public override Formula Within(Region region)
        {
            var left = part.Within(region);
            return ReferenceEquals(left, part) ? this : Not(left);
        }

        public override void Collect(List<Box> boxes) => part.Collect(boxes);
    }

    /// <summary>Any or all of some parts.</summary>
    private sealed class Junction(Formula[] parts, bool isAny) : Formula
    {
        public static Formula Of(IEnumerable<Formula> parts, bool isAny)
        {
            List<Formula> open = [];
            foreach (var part in parts)
            {
                if (part.Value == isAny)
                {
                    return part;
                }

                if (part.Value is null)
                {
                    open.Add(part);
                }
            }

            return open.Count switch
            {
                0 => Formula.Of(!isAny),
                1 => open[0],
                _ => new Junction([.. open], isAny),
            };
        }

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
    }

    /// <summary>The value of the first case whose condition holds.</summary>
    private sealed class Chain((Formula Condition, bool Value)[] cases) : Formula
    {
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
            bool end = false;
            if (open.Count > 0 && open[^1].Condition.Value == true)
            {
                end = open[^1].Value;
                open.RemoveAt(open.Count - 1);
            }

            while (open.Count > 0 && open[^1].Value == end)
            {
                open.RemoveAt(open.Count - 1);
            }

            if (open.Count == 0)
            {
                return Formula.Of(end);
            }

            if (end)
            {
                open.Add((True, true));
            }

            return new Chain([.. open]);
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

        public override void Collect(List<Box> boxes)
        {
            foreach (var (condition, _) in cases)
            {
                condition.Collect(boxes);
            }
        }
    }
}

namespace TrustAdvice.Facts;

/// <summary>
/// A conjunction: a set of accepted values for some facts, every value for the others. In the space of all situations
/// that is a box, and everything the library decides or proves is about boxes.
/// </summary>
/// <remarks>INVARIANT: at most one constraint a fact, in the order of the facts, none of them empty.</remarks>
internal sealed class Box : IEquatable<Box>
{
    private readonly Constraint[] _constraints;

    private Box(Constraint[] constraints) => _constraints = constraints;

    /// <summary>Every situation.</summary>
    public static Box Everything { get; } = new([]);

    public ReadOnlySpan<Constraint> Constraints => _constraints;

    /// <summary>The box of some constraints, in any order; each fact at most once, no empty set.</summary>
    public static Box Of(IEnumerable<Constraint> constraints)
    {
        Constraint[] sorted = [.. constraints];
        Array.Sort(sorted, static (one, other) => one.Fact.CompareTo(other.Fact));
        return new(sorted);
    }

    /// <summary>The box of constraints that stand in the order of the facts already.</summary>
    public static Box InOrder(Constraint[] constraints) => constraints.Length == 0 ? Everything : new(constraints);

    /// <summary>The box of those constraints that a test picks.</summary>
    public Box Where(Func<Constraint, bool> picks) => new([.. _constraints.Where(picks)]);

    /// <summary>The set of values that the box accepts for a fact.</summary>
    public ulong Accepted(int fact)
    {
        foreach (var constraint in _constraints)
        {
            if (constraint.Fact == fact)
            {
                return constraint.Accepted;
            }
        }

        return ulong.MaxValue;
    }

    public bool Contains(ReadOnlySpan<byte> codes)
    {
        foreach (var constraint in _constraints)
        {
            if (!constraint.Accepts(codes[constraint.Fact]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The situations in both boxes, or null when there are none.</summary>
    public Box? And(Box other)
    {
        var both = new List<Constraint>(_constraints.Length + other._constraints.Length);
        foreach (var constraint in _constraints)
        {
            ulong accepted = constraint.Accepted & other.Accepted(constraint.Fact);
            if (accepted == 0)
            {
                return null;
            }

            both.Add(constraint with { Accepted = accepted });
        }

        foreach (var constraint in other._constraints)
        {
            if (Accepted(constraint.Fact) == ulong.MaxValue)
            {
                both.Add(constraint);
            }
        }

        return Of(both);
    }

    /// <summary>Whether both have the same constraints.</summary>
    public bool Equals(Box? other) => other is not null && _constraints.AsSpan().SequenceEqual(other._constraints);

    public override bool Equals(object? obj) => Equals(obj as Box);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var constraint in _constraints)
        {
            hash.Add(constraint.Fact);
            hash.Add(constraint.Accepted);
        }

        return hash.ToHashCode();
    }
}

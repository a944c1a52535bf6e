using System.Numerics;
using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>A set of situations: for each fact of a space, a set of values that is not empty.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class Region
{
    private readonly ulong[] _values;

    private Region(FactSpace space, ulong[] values)
    {
        Space = space;
        _values = values;
    }

    public FactSpace Space { get; }

    /// <summary>
    /// The exact number of situations. No delegate speaks of it, here and in what uses it: a page that never counts then need not load
    /// the assembly of large numbers.
    /// </summary>
    public BigInteger Count
    {
        get
        {
            var count = BigInteger.One;
            foreach (ulong set in _values)
            {
                count *= BitOperations.PopCount(set);
            }

            return count;
        }
    }

    public static Region Everything(FactSpace space) => new(space, [.. space.All.Select(fact => fact.AllValues)]);

    public static Region Of(FactSpace space, Box box) => Everything(space).And(box)!;

    /// <summary>The region with more situations, the first of two that have as many.</summary>
    public static Region Larger(Region one, Region other) => other.Count > one.Count ? other : one;

    /// <summary>The set of values of a fact.</summary>
    public ulong this[int fact] => _values[fact];

    /// <summary>The same region with another set of values for a fact.</summary>
    public Region With(int fact, ulong values)
    {
        var changed = (ulong[])_values.Clone();
        changed[fact] = values;
        return new Region(Space, changed);
    }

    /// <summary>A region of the same space with other values of each fact.</summary>
    public Region With(ReadOnlySpan<ulong> values) => new(Space, values.ToArray());

    /// <summary>The situations of the region that a box holds, or null when there are none.</summary>
    public Region? And(Box box)
    {
        var changed = (ulong[])_values.Clone();
        foreach (var constraint in box.Constraints)
        {
            changed[constraint.Fact] &= constraint.Accepted;
            if (changed[constraint.Fact] == 0)
            {
                return null;
            }
        }

        return new Region(Space, changed);
    }

    /// <summary>Whether all situations of another one are in it, as far as its own facts tell: the other one may have more facts behind them.</summary>
    public bool Covers(Region other)
    {
        for (int fact = 0; fact < _values.Length; fact++)
        {
            if ((other._values[fact] & ~_values[fact]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The constraints of a box that the region leaves open: the box itself when that is all of them, null when the box
    /// holds no situation of the region.
    /// </summary>
    public Box? WhatMatters(Box box)
    {
        int open = 0;
        foreach (var constraint in box.Constraints)
        {
            ulong values = _values[constraint.Fact];
            if ((values & constraint.Accepted) == 0)
            {
                return null;
            }

            open += (values & ~constraint.Accepted) != 0 ? 1 : 0;
        }

        return open == box.Constraints.Length ? box : box.Where(IsOpen);
    }

    /// <summary>How much of the region's situations a box holds, from 0 to 1.</summary>
    public double ShareOf(Box box)
    {
        double share = 1;
        foreach (var constraint in box.Constraints)
        {
            ulong values = _values[constraint.Fact];
            share *= (double)BitOperations.PopCount(values & constraint.Accepted) / BitOperations.PopCount(values);
        }

        return share;
    }

    /// <summary>Whether a box holds all situations of the region (true), none (false) or some of them (null).</summary>
    public bool? IsIn(Box box) =>
        WhatMatters(box) is not { } open ? false
        : open.Constraints.IsEmpty ? true
        : null;

    /// <summary>The region as a box: the facts that it does not leave free.</summary>
    public Box ToBox() => Box.Of(Enumerable.Range(0, Space.Count)
        .Where(fact => _values[fact] != Space[fact].AllValues)
        .Select(fact => new Constraint(fact, _values[fact])));

    private bool IsOpen(Constraint constraint) => (_values[constraint.Fact] & ~constraint.Accepted) != 0;

    /// <summary>One situation of the region: the one in which the least is known.</summary>
    public byte[] AnyPoint() => [.. _values.Select(set => (byte)BitOperations.TrailingZeroCount(set))];

    /// <summary>That point alone, as a region.</summary>
    public Region Point() => new(Space, [.. _values.Select(set => set & (~set + 1))]);

    /// <summary>The facts that the region does not leave free, with their values, in the order of the space.</summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Describe() =>
        [.. Enumerable.Range(0, Space.Count)
            .Where(fact => _values[fact] != Space[fact].AllValues)
            .Select(fact => new KeyValuePair<string, IReadOnlyList<string>>(
                Space[fact].Name,
                [.. Enumerable.Range(0, Space[fact].Size)
                    .Where(code => (_values[fact] >> code & 1) != 0)
                    .Select(Space[fact].ValueOf)]))];
}

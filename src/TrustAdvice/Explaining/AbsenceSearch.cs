using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice.Explaining;

/// <summary>
/// Finds the smallest changes of facts after which an outcome is given. A change makes one of the outcome's boxes hold
/// and steps out of every box that withholds it; none of its facts can be left out.
/// </summary>
internal sealed class AbsenceSearch
{
    /// <summary>Nobody oversees a change of more facts than this.</summary>
    private const int MostFacts = 8;

    /// <summary>How many changes are given at most.</summary>
    private const int MostChanges = 8;

    /// <summary>
    /// How many boxes are looked at, at any point; what was found until then stands. A host's file with thousands of rules
    /// that withhold must not stall an app.
    /// </summary>
    public const long MaximumSteps = 30_000_000;

    private readonly FactSpace _facts;
    private readonly List<Box> _giving;
    private readonly List<Box> _withholding;
    private readonly byte[] _start;
    private readonly byte[]?[] _preferred;
    private long _steps;

    public AbsenceSearch(CompiledRules rules, Outcome outcome, ReadOnlySpan<byte> codes)
    {
        _facts = rules.Model.Facts;
        _start = codes.ToArray();
        _preferred = new byte[codes.Length][];
        _giving = [.. rules.SectionEntries(outcome.Effect)
            .Where(entry => Outcome.Of(entry) == outcome)
            .Select(entry => entry.Box)];
        _withholding = [.. rules.SectionEntries(Effect.Withhold)
            .Where(outcome.IsTakenBy)
            .Select(entry => entry.Box)];
    }

    /// <summary>How many boxes were looked at.</summary>
    public long Steps => _steps;

    public IReadOnlyList<FactChange> Find()
    {
        var found = new List<byte[]>();
        for (int size = 1; size <= MostFacts && found.Count < MostChanges; size++)
        {
            foreach (var box in _giving)
            {
                Reach(box, size, found);
            }
        }

        return [.. found
            .Select(Change)
            .OrderBy(change => change.Facts.KnownCount)
            .ThenByDescending(change => change.MaySuggest)
            .ThenByDescending(change => change.UnknownFacts.Count == change.Facts.KnownCount)
            .Take(MostChanges)];
    }

    /// <summary>Tries to make a box hold by changing exactly so many facts.</summary>
    private void Reach(Box box, int size, List<byte[]> found)
    {
        _steps++;
        var missing = new List<Constraint>();
        foreach (var constraint in box.Constraints)
        {
            if (!constraint.Accepts(_start[constraint.Fact]))
            {
                missing.Add(constraint);
            }
        }

        if (missing.Count <= size && _steps <= MaximumSteps)
        {
            Assign(missing, 0, (byte[])_start.Clone(), size, box, found);
        }
    }

    private void Assign(List<Constraint> missing, int index, byte[] point, int size, Box box, List<byte[]> found)
    {
        if (index == missing.Count)
        {
            StepOut(point, size, box, found);
            return;
        }

        if (_steps > MaximumSteps)
        {
            return;
        }

        int fact = missing[index].Fact;
        foreach (byte code in Preferred(fact))
        {
            if (missing[index].Accepts(code))
            {
                point[fact] = code;
                Assign(missing, index + 1, point, size, box, found);
            }
        }

        point[fact] = _start[fact];
    }

    /// <summary>Leaves the boxes that withhold, one after the other, without leaving the box that gives.</summary>
    private void StepOut(byte[] point, int size, Box box, List<byte[]> found)
    {
        if (_steps > MaximumSteps)
        {
            return;
        }

        int changed = Changed(point);
        int place = FirstHolding(point);
        _steps += 1 + (place < 0 ? _withholding.Count : place);
        var holding = place < 0 ? null : _withholding[place];
        if (holding is null)
        {
            if (changed == size && !IsFound(found, point))
            {
                found.Add((byte[])point.Clone());
            }

            return;
        }

        if (changed >= size)
        {
            return;
        }

        for (int index = 0; index < holding.Constraints.Length; index++)
        {
            var constraint = holding.Constraints[index];
            int fact = constraint.Fact;
            byte before = point[fact];
            if (before != _start[fact])
            {
                continue;
            }

            foreach (byte code in Preferred(fact))
            {
                if (!constraint.Accepts(code) && (box.Accepted(fact) >> code & 1) != 0)
                {
                    point[fact] = code;
                    StepOut(point, size, box, found);
                }
            }

            point[fact] = before;
        }
    }

    /// <summary>The place of the first box that withholds at a point; -1 for none. Asked millions of times.</summary>
    private int FirstHolding(byte[] point)
    {
        for (int place = 0; place < _withholding.Count; place++)
        {
            if (_withholding[place].Contains(point))
            {
                return place;
            }
        }

        return -1;
    }

    private bool IsFound(List<byte[]> found, byte[] point)
    {
        foreach (byte[] other in found)
        {
            if (IsWithin(other, point))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The known values of a fact, those that may be suggested first.</summary>
    private byte[] Preferred(int fact) => _preferred[fact] ??=
        [.. Enumerable.Range(1, _facts[fact].Size - 1)
            .Where(code => code != _start[fact])
            .OrderByDescending(code => Changeability.MaySuggest(_facts[fact], _start[fact], code))
            .Select(code => (byte)code)];

    private int Changed(byte[] point)
    {
        int changed = 0;
        for (int fact = 0; fact < point.Length; fact++)
        {
            changed += point[fact] != _start[fact] ? 1 : 0;
        }

        return changed;
    }

    /// <summary>Whether every fact that one change touches is touched by the other too, whatever the values.</summary>
    private bool IsWithin(byte[] small, byte[] large)
    {
        for (int fact = 0; fact < small.Length; fact++)
        {
            if (small[fact] != _start[fact] && large[fact] == _start[fact])
            {
                return false;
            }
        }

        return true;
    }

    private FactChange Change(byte[] point)
    {
        var facts = new Situation();
        bool maySuggest = true;
        List<string> unknown = [];
        for (int fact = 0; fact < point.Length; fact++)
        {
            if (point[fact] != _start[fact])
            {
                facts = facts.With(_facts[fact].Name, _facts[fact].ValueOf(point[fact]));
                maySuggest &= Changeability.MaySuggest(_facts[fact], _start[fact], point[fact]);
                if (_start[fact] == 0)
                {
                    unknown.Add(_facts[fact].Name);
                }
            }
        }

        return new FactChange { Facts = facts, UnknownFacts = [.. unknown], MaySuggest = maySuggest };
    }
}

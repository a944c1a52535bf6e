using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>Writes a formula as <see cref="Code"/>; what stands in it more than once is written once.</summary>
internal sealed class CodeWriter
{
    /// <summary>What is made of fewer boxes is sooner written twice than looked up.</summary>
    private const int FewBoxes = 3;

    private readonly Code _code;
    private readonly ConstraintTable _constraints;
    private readonly Comparison _comparison;
    private readonly Action<Formula> _count;
    private readonly Dictionary<(Formula, Perspective?), int> _numbers = [];
    private readonly List<(Formula Formula, Perspective? Seen, bool Again)> _parts = [];
    private readonly HashIndex _bodies = new();
    private Perspective? _seen;
    private int _table;

    public CodeWriter(Code code, ConstraintTable constraints, Comparison comparison)
    {
        _code = code;
        _constraints = constraints;
        _comparison = comparison;
        _count = Count;
    }

    /// <summary>Writes a formula, after the bodies that it refers to.</summary>
    /// <returns>Where it stands, and the table of the bodies.</returns>
    public (int Root, int Table) Write(Formula formula)
    {
        _code.Clear();
        _numbers.Clear();
        _parts.Clear();
        _bodies.Clear();
        Count(formula);
        int table = _table = _code.NewTable(_parts.Count(part => part.Again));
        int bodies = 0;
        // What was not met again has no number, and is written where it stands.
        _numbers.Clear();
        foreach (var (part, seen, again) in _parts)
        {
            if (again)
            {
                _numbers.Add((part, seen), BodyOf(part, seen, table, ref bodies));
            }
        }

        for (int number = bodies; number < _code.Bodies; number++)
        {
            _code.SetBody(table, number, Code.Dead);
        }

        int root = _code.Top;
        _seen = null;
        Put(formula);
        return (root, table);
    }

    public void Put(Formula formula)
    {
        if (formula is SeenFormula turned)
        {
            var before = _seen;
            _seen = turned.Seen;
            Put(turned.Part);
            _seen = before;
        }
        else if (formula.Size > FewBoxes && _numbers.TryGetValue((formula, _seen), out int number))
        {
            _code.Push(Code.Shared);
            _code.Push(number);
        }
        else
        {
            formula.Write(this);
        }
    }

    /// <summary>Writes what holds, or does not, whatever the situation is: a box of no facts, or no box at all.</summary>
    public void Constant(bool holds)
    {
        if (holds)
        {
            _code.Push(Code.Leaf);
            _code.Push(0);
        }
        else
        {
            _code.End(_code.Begin(), Code.Any);
        }
    }

    public void Leaf(Box box)
    {
        int start = _code.Top;
        _code.Push(Code.Leaf);
        _code.Push(0);
        foreach (var constraint in box.Constraints)
        {
            var turned = constraint;
            bool? decided = _seen?.Turn(ref turned);
            if (decided == false)
            {
                _code.Cut(start);
                Constant(false);
                return;
            }

            if (decided is null)
            {
                _code.Push(_constraints.Add(turned));
            }
        }

        _code.Set(start + 1, _code.Top - start - 2);
        if (_seen is not null)
        {
            Sort(start + 2);
        }
    }

    public void Negation(Formula part)
    {
        _code.Push(Code.Not);
        Put(part);
    }

    public void Group(int head, ReadOnlySpan<Formula> parts)
    {
        int start = _code.Begin();
        foreach (var part in parts)
        {
            Put(part);
        }

        if (_seen is not null && (head is Code.Any or Code.All))
        {
            // Boxes that differed before they were turned can be the same now.
            _comparison.LeaveOnce(start, _table);
        }

        _code.End(start, head);
    }

    public void Chain(ReadOnlySpan<(Formula Condition, bool Value)> cases)
    {
        int start = _code.Begin();
        foreach (var (condition, value) in cases)
        {
            _code.Push(value ? 1 : 0);
            Put(condition);
        }

        _code.End(start, Code.Chain);
    }

    private void Count(Formula formula)
    {
        if (formula is SeenFormula turned)
        {
            var before = _seen;
            _seen = turned.Seen;
            Count(turned.Part);
            _seen = before;
            return;
        }

        if (formula.Size <= FewBoxes)
        {
            return;
        }

        if (_numbers.TryGetValue((formula, _seen), out int place))
        {
            _parts[place] = _parts[place] with { Again = true };
            return;
        }

        formula.EachPart(_count);

        // After its parts, so that what a body refers to stands before it.
        _numbers.Add((formula, _seen), _parts.Count);
        _parts.Add((formula, _seen, false));
    }

    /// <summary>The number of a body: that of one that says the same, or a new one.</summary>
    private int BodyOf(Formula formula, Perspective? seen, int table, ref int bodies)
    {
        int start = _code.Top;
        _seen = seen;
        formula.Write(this);
        long hash = _code.HashOf(start);
        for (int place = _bodies.First(hash); place >= 0; place = _bodies.Next(place))
        {
            if (_comparison.AreSame(_code.BodyAt(table, _bodies[place]), start, table))
            {
                _code.Cut(start);
                return _bodies[place];
            }
        }

        _bodies.Add(hash, bodies);
        _code.SetBody(table, bodies, start);
        return bodies++;
    }

    /// <summary>A turned box can have its facts in another order, and boxes that are the same must look the same.</summary>
    private void Sort(int from)
    {
        for (int index = from + 1; index < _code.Top; index++)
        {
            int number = _code[index];
            int place = index;
            for (; place > from && _constraints[_code[place - 1]].Fact > _constraints[number].Fact; place--)
            {
                _code.Set(place, _code[place - 1]);
            }

            _code.Set(place, number);
        }
    }
}

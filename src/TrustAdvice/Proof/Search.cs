namespace TrustAdvice.Proof;

/// <summary>
/// One search for where a statement holds: the statement is written as <see cref="Code"/> once, and narrowed part by part. It
/// keeps no more than the way down to where it is, and leaves nothing behind.
/// </summary>
internal sealed class Search
{
    /// <summary>How many numbers are read in a step, or begun: about as many as a hundred boxes have.</summary>
    private const int NumbersInAStep = 400;

    /// <summary>
    /// How much of a region the boxes of a choice may hold in all: above 1 they overlap, and parts are looked at twice. The
    /// built-in rules took fewer steps with 2 than with 0.5 or 1.
    /// </summary>
    private const double LargestChoice = 2;

    private readonly Code _code = new();
    private readonly ConstraintTable _constraints = new();
    private readonly Comparison _comparison;
    private readonly CodeWriter _writer;
    private readonly Narrowing _narrowing;
    private readonly Choosing _choosing;
    private readonly List<Branch> _branches = [];
    private readonly List<int> _boxes = [];
    private readonly List<ulong> _parts = [];
    private List<Region>? _found;
    private Region? _within;
    private int _root;
    private int _table;
    private int _top;
    private int _count;
    private long _read;

    public Search()
    {
        _comparison = new Comparison(_code);
        _writer = new CodeWriter(_code, _constraints, _comparison);
        _narrowing = new Narrowing(_code, _constraints, _comparison);
        _choosing = new Choosing(_code, _constraints);
    }

    private long Read => _narrowing.Read + _choosing.Read + _comparison.Looks + _constraints.Looks;

    /// <summary>Regions in which a statement holds everywhere; fewer than the most are all there are.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="within">Where to look.</param>
    /// <param name="most">How many to find at most.</param>
    /// <param name="found">They are added here.</param>
    /// <param name="steps">How many steps were taken so far.</param>
    /// <param name="maximumSteps">How many may be taken.</param>
    /// <exception cref="ProofLimitException">The answer was not found within the steps allowed.</exception>
    public void Find(Formula statement, Region within, int most, List<Region> found, ref long steps, long maximumSteps)
    {
        Begin(statement, within, ref steps, maximumSteps);
        Run(most, found, ref steps, maximumSteps);
    }

    /// <summary>Begins to ask for one statement where it holds, in parts of a region.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="within">What all parts lie in.</param>
    /// <param name="steps">How many steps were taken so far.</param>
    /// <param name="maximumSteps">How many may be taken.</param>
    /// <exception cref="ProofLimitException">To write the statement takes more steps than are allowed.</exception>
    public void Begin(Formula statement, Region within, ref long steps, long maximumSteps)
    {
        _within = within;
        _read = Read;
        Charge(1 + (statement.Size / Solver.BoxesInAStep), ref steps, maximumSteps);
        _constraints.Start(within);
        (_root, _table) = _writer.Write(statement);
        _top = _code.Top;
        Charge(_top / NumbersInAStep, ref steps, maximumSteps);
    }

    /// <summary>Whether the statement that was begun with holds anywhere where the facts have some of these values.</summary>
    /// <param name="values">The values of each fact.</param>
    /// <param name="steps">How many steps were taken so far.</param>
    /// <param name="maximumSteps">How many may be taken.</param>
    /// <exception cref="ProofLimitException">The answer was not found within the steps allowed.</exception>
    public bool HoldsIn(ReadOnlySpan<ulong> values, ref long steps, long maximumSteps)
    {
        Return(0, _top, _table);
        for (int fact = 0; fact < values.Length; fact++)
        {
            if (values[fact] != _constraints.Values[fact])
            {
                _constraints.Narrow(fact, values[fact]);
            }
        }

        Charge(1, ref steps, maximumSteps);
        Run(most: 1, found: null, ref steps, maximumSteps);
        return _count > 0;
    }

    private void Run(int most, List<Region>? found, ref long steps, long maximumSteps)
    {
        _branches.Clear();
        _boxes.Clear();
        _parts.Clear();
        _count = 0;
        _found = found;
        Enter(_root, _table, ref steps, maximumSteps);
        while (_branches.Count > 0 && _count < most)
        {
            var branch = _branches[^1];
            Return(branch.Changes, branch.Top, branch.Table);
            if (branch.Next == branch.Count)
            {
                Leave(branch);
                continue;
            }

            Take(branch);
            _branches[^1] = branch with { Next = branch.Next + 1 };
            Charge(1, ref steps, maximumSteps);
            Enter(branch.Root, branch.Table, ref steps, maximumSteps);
        }
    }

    /// <summary>Goes back to an earlier place: to its region and to what was written for it.</summary>
    private void Return(int changes, int top, int table)
    {
        _constraints.Undo(changes);
        _code.Cut(top);
        _code.CutTables(table + _code.Bodies);
    }

    private void Enter(int from, int fromTable, ref long steps, long maximumSteps)
    {
        int state = _narrowing.Narrow(from, fromTable, out int root, out int table);
        if (state == Code.True)
        {
            _count++;
            _found?.Add(_within!.With(_constraints.Values));
        }
        else if (state == Code.Open)
        {
            Open(root, table);
        }

        long read = Read - _read;
        _read += read;
        Charge(read / NumbersInAStep, ref steps, maximumSteps);
    }

    private void Open(int root, int table)
    {
        var choice = _choosing.Narrowest(root, table, LargestChoice);
        var branch = new Branch(root, table, _code.Top, _constraints.Changes);
        if (choice.Count > 0)
        {
            _branches.Add(branch with { Fact = -1, First = _boxes.Count, Count = choice.Count });
            _boxes.AddRange(choice);
            return;
        }

        int first = _parts.Count;
        int fact = _choosing.FactToSplit(root, table, _parts);
        _branches.Add(branch with { Fact = fact, First = first, Count = _parts.Count - first });
    }

    /// <summary>Goes to the next part of the region.</summary>
    private void Take(Branch branch)
    {
        if (branch.Fact >= 0)
        {
            _constraints.Narrow(branch.Fact, _parts[branch.First + branch.Next]);
            return;
        }

        int box = _boxes[branch.First + branch.Next];
        for (int index = box + 2; index < box + 2 + _code[box + 1]; index++)
        {
            var (fact, accepted) = _constraints[_code[index]];
            _constraints.Narrow(fact, _constraints.Values[fact] & accepted);
        }
    }

    private void Leave(Branch branch)
    {
        if (branch.Fact >= 0)
        {
            _parts.RemoveRange(branch.First, branch.Count);
        }
        else
        {
            _boxes.RemoveRange(branch.First, branch.Count);
        }

        _branches.RemoveAt(_branches.Count - 1);
    }

    private static void Charge(long more, ref long steps, long maximumSteps)
    {
        steps += more;
        if (steps > maximumSteps)
        {
            throw new ProofLimitException();
        }
    }

    /// <summary>A place in the search with the ways that go on from it.</summary>
    /// <param name="Root">What is left of the statement there.</param>
    /// <param name="Table">The table of its bodies.</param>
    /// <param name="Top">Where what is written for it ends.</param>
    /// <param name="Changes">How many changes of the region led to it.</param>
    private readonly record struct Branch(int Root, int Table, int Top, int Changes)
    {
        /// <summary>The fact that is split; -1 where there are boxes to look at.</summary>
        public int Fact { get; init; }

        public int First { get; init; }

        public int Count { get; init; }

        public int Next { get; init; }
    }
}

using System.Numerics;
using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>
/// The constraints of the boxes of a statement, each once, and for each whether the region that is looked at leaves it open.
/// </summary>
internal sealed class ConstraintTable
{
    private const int None = -1;

    private readonly Dictionary<Constraint, int> _numbers = [];
    private readonly Stack<(int Fact, ulong Values)> _changes = new();
    private Constraint[] _constraints = new Constraint[64];
    private int[] _states = new int[64];
    private double[] _shares = new double[64];
    private int[] _runs = new int[64];
    private int[] _next = new int[64];
    private int[] _firstOfFact = [];
    private ulong[] _values = [];
    private int _run;

    /// <summary>The region that is looked at: the values of each fact.</summary>
    public ReadOnlySpan<ulong> Values => _values;

    /// <summary>How many changes of the region can be taken back.</summary>
    public int Changes => _changes.Count;

    /// <summary>How often a constraint was looked at because of a change: that takes time as well.</summary>
    public long Looks { get; private set; }

    public Constraint this[int number] => _constraints[number];

    /// <summary>Begins with another region and statement.</summary>
    public void Start(Region region)
    {
        int facts = region.Space.Count;
        if (_values.Length != facts)
        {
            _values = new ulong[facts];
            _firstOfFact = new int[facts];
        }

        for (int fact = 0; fact < facts; fact++)
        {
            _values[fact] = region[fact];
        }

        Array.Fill(_firstOfFact, None);
        _changes.Clear();
        _run++;
    }

    /// <summary>The number of a constraint of this statement.</summary>
    public int Add(Constraint constraint)
    {
        if (!_numbers.TryGetValue(constraint, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(constraint, number);
            if (number == _constraints.Length)
            {
                Array.Resize(ref _constraints, 2 * number);
                Array.Resize(ref _states, 2 * number);
                Array.Resize(ref _shares, 2 * number);
                Array.Resize(ref _runs, 2 * number);
                Array.Resize(ref _next, 2 * number);
            }

            _constraints[number] = constraint;
        }

        if (_runs[number] != _run)
        {
            _runs[number] = _run;
            _next[number] = _firstOfFact[constraint.Fact];
            _firstOfFact[constraint.Fact] = number;
            Look(number);
        }

        return number;
    }

    /// <summary>Whether a constraint holds in all of the region, in none of it, or is open: one of <see cref="Code"/>'s states.</summary>
    public int StateOf(int number) => _states[number];

    /// <summary>How much of the region a constraint accepts, from 0 to 1.</summary>
    public double ShareOf(int number) => _shares[number];

    /// <summary>Goes to a smaller region.</summary>
    public void Narrow(int fact, ulong values)
    {
        _changes.Push((fact, _values[fact]));
        Set(fact, values);
    }

    /// <summary>Goes back to the region of so many changes.</summary>
    public void Undo(int changes)
    {
        while (_changes.Count > changes)
        {
            var (fact, values) = _changes.Pop();
            Set(fact, values);
        }
    }

    private void Set(int fact, ulong values)
    {
        _values[fact] = values;
        for (int number = _firstOfFact[fact]; number != None; number = _next[number])
        {
            Look(number);
        }
    }

    private void Look(int number)
    {
        Looks++;
        var (fact, accepted) = _constraints[number];
        ulong values = _values[fact];
        ulong inside = values & accepted;
        _states[number] = inside == 0 ? Code.False : inside == values ? Code.True : Code.Open;
        _shares[number] = (double)BitOperations.PopCount(inside) / BitOperations.PopCount(values);
    }
}

using TrustAdvice.Facts;

namespace TrustAdvice.Explaining;

/// <summary>
/// Whether one rule gives an outcome at a point and at those that differ from it in one fact. For each box it knows how many
/// facts keep it from holding, so to ask for another value of a fact only the boxes that speak of it are looked at.
/// </summary>
internal sealed class NearPoint
{
    private readonly Box[] _boxes;
    private readonly int _giving;
    private readonly int[] _missing;
    private readonly List<int>[] _ofFact;
    private readonly byte[] _point;
    private int _given;

    /// <param name="giving">The boxes in which the rule gives it.</param>
    /// <param name="withholding">The boxes in which it is withheld.</param>
    /// <param name="point">The point, which this changes.</param>
    public NearPoint(IReadOnlyList<Box> giving, IEnumerable<Box> withholding, byte[] point)
    {
        _boxes = [.. giving, .. withholding];
        _giving = giving.Count;
        _point = point;
        _missing = new int[_boxes.Length];
        _ofFact = new List<int>[point.Length];
        for (int fact = 0; fact < point.Length; fact++)
        {
            _ofFact[fact] = [];
        }

        for (int box = 0; box < _boxes.Length; box++)
        {
            foreach (var constraint in _boxes[box].Constraints)
            {
                _ofFact[constraint.Fact].Add(box);
                _missing[box] += constraint.Accepts(point[constraint.Fact]) ? 0 : 1;
            }

            _given += box < _giving && _missing[box] == 0 ? 1 : 0;
        }
    }

    /// <summary>Whether the rule gives the outcome where one fact has another value; it does so at the point.</summary>
    public bool GivesWith(int fact, int code)
    {
        int given = _given;
        foreach (int box in _ofFact[fact])
        {
            ulong accepted = _boxes[box].Accepted(fact);
            int before = (accepted >> _point[fact] & 1) == 0 ? 1 : 0;
            int after = (accepted >> code & 1) == 0 ? 1 : 0;
            bool holds = _missing[box] - before + after == 0;
            if (box >= _giving && holds)
            {
                return false;
            }

            if (box < _giving)
            {
                given += (holds ? 1 : 0) - (_missing[box] == 0 ? 1 : 0);
            }
        }

        return given > 0;
    }

    /// <summary>Goes on to the point with another value of a fact.</summary>
    public void Change(int fact, int code)
    {
        foreach (int box in _ofFact[fact])
        {
            ulong accepted = _boxes[box].Accepted(fact);
            int before = _missing[box];
            _missing[box] += ((accepted >> code & 1) == 0 ? 1 : 0) - ((accepted >> _point[fact] & 1) == 0 ? 1 : 0);
            _given += box >= _giving ? 0 : (_missing[box] == 0 ? 1 : 0) - (before == 0 ? 1 : 0);
        }

        _point[fact] = (byte)code;
    }
}

using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>No two actions that are given by both of two lists of turns stand the other way round, but for some pairs.</summary>
internal sealed class SameTurnsFormula : Formula
{
    private readonly Turn[] _one;
    private readonly Turn[] _other;
    private readonly IReadOnlySet<(string, string)> _known;
    private readonly Turn _stuck;

    private SameTurnsFormula(Turn[] one, Turn[] other, IReadOnlySet<(string, string)> known, Turn stuck)
        : base(Mix(Mix(31, FirstTurnFormula.KeyOf(one)), FirstTurnFormula.KeyOf(other)))
    {
        _one = one;
        _other = other;
        _known = known;
        _stuck = stuck;
    }

    /// <param name="one">One list.</param>
    /// <param name="other">The other one.</param>
    /// <param name="known">The pairs that do not count, each in both orders.</param>
    public static Formula Of(Turn[] one, Turn[] other, IReadOnlySet<(string, string)> known)
    {
        if (one.AsSpan().SequenceEqual(other))
        {
            return True;
        }

        var first = Turn.Taken(one, out var openFirst);
        var second = Turn.Taken(other, out var openSecond);
        return Turn.Reversed(first, second).Any(pair => !known.Contains(pair)) ? False
            : (openFirst ?? openSecond) is { } stuck ? new SameTurnsFormula(one, other, known, stuck)
            : True;
    }

    public override Formula Within(Region region) => Of(Turn.Within(_one, region), Turn.Within(_other, region), _known);

    public override void Collect(List<Box> boxes) => _stuck.Collect(boxes);

    protected override bool IsWrittenLike(Formula other) =>
        other is SameTurnsFormula like && like._known == _known
        && like._one.AsSpan().SequenceEqual(_one) && like._other.AsSpan().SequenceEqual(_other);
}
